package migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartasync.runtime.BlockingPolicy;
import io.github.smartasync.runtime.BlockingRefusedException;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Each step of the migration leaves every caller working. */
class MigrationTest {

    private static final Scheduler EVENT_LOOP = Schedulers.newParallel("event-loop", 1);

    @AfterAll
    static void dispose() {
        EVENT_LOOP.dispose();
    }

    @Test
    void callersWorkAsBefore() {
        assertCallersWorkWith(new DatabaseInventory());
    }

    @Test
    void newCallersUseTheOldImplementation() {
        InventoryAsync inventory = InventoryAsync.of(new DatabaseInventory());

        assertThat(new AsyncDisplay(inventory, EVENT_LOOP).show("bolt").block()).isEqualTo("12 left");
    }

    @Test
    void oldCallersUseTheNewImplementation() {
        try (RemoteInventory remote = new RemoteInventory()) {
            Inventory inventory = InventorySync.from(remote);

            assertCallersWorkWith(inventory);
        }
    }

    @Test
    void warningsFindTheCallerThatMustChangeAndLetItWork() {
        try (RemoteInventory remote = new RemoteInventory();
                SmartAsyncRuntime warning = SmartAsyncRuntime.builder()
                        .blockingPolicy(BlockingPolicy.WARN)
                        .build();
                Warnings warnings = new Warnings()) {
            Display display = new Display(InventorySync.from(remote, warning), EVENT_LOOP);

            assertThat(display.show("bolt").block()).isEqualTo("12 left");
            assertThat(display.show("nut").block()).isEqualTo("7 left");

            assertThat(warnings.messages())
                    .singleElement()
                    .asString()
                    .contains("stockOf(String)", "event-loop-1", "InventoryAsync.stockOf(String)");
        }
    }

    @Test
    void inTheEndTheMistakeIsRefusedAndItsReplacementWorks() {
        try (RemoteInventory remote = new RemoteInventory()) {
            Display display = new Display(InventorySync.from(remote), EVENT_LOOP);

            assertThatThrownBy(() -> display.show("bolt").block())
                    .isInstanceOf(BlockingRefusedException.class)
                    .hasMessageContaining("InventoryAsync.stockOf(String)");
            assertThat(new AsyncDisplay(remote, EVENT_LOOP).show("bolt").block())
                    .isEqualTo("12 left");
        }
    }

    private static void assertCallersWorkWith(Inventory inventory) {
        assertThat(new Checkout(inventory).sell("bolt", 2)).isEqualTo("sold 2 bolt");
        assertThat(new Checkout(inventory).sell("nut", 8)).isEqualTo("out of stock: nut");
        assertThat(new Report(inventory).of(List.of("bolt", "nut"))).isEqualTo("bolt=10, nut=7");
    }
}
