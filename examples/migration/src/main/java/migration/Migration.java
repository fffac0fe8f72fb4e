package migration;

import io.github.smartasync.runtime.BlockingPolicy;
import io.github.smartasync.runtime.BlockingRefusedException;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Plays the migration step by step; after each step the whole program works. */
final class Migration {

    private static final Scheduler EVENT_LOOP = Schedulers.newParallel("event-loop", 1);

    private Migration() {}

    /** Prints what the callers see in each step. */
    public static void main(String[] args) {
        try (RemoteInventory remote = new RemoteInventory()) {
            before();
            newCallersFirst();
            newImplementation(remote);
            lastStep(remote);
        } finally {
            EVENT_LOOP.dispose();
        }
    }

    private static void before() {
        step("1. Before: everything blocks, the display too, on a thread that must not.");
        callersOf(new DatabaseInventory());
    }

    private static void newCallersFirst() {
        step("2. New callers get the async view of the old implementation. Nothing else changes.");
        // snippet:newCallers
        Inventory database = new DatabaseInventory();
        InventoryAsync futures = InventoryAsync.of(database);
        // end:newCallers
        print(
                "async display",
                new AsyncDisplay(futures, EVENT_LOOP).show("bolt").block());
        callersOf(database);
    }

    private static void newImplementation(RemoteInventory remote) {
        step("3. The new implementation, behind the old interface. Policy WARN: it finds the display.");
        // snippet:warn
        SmartAsyncRuntime warning =
                SmartAsyncRuntime.builder().blockingPolicy(BlockingPolicy.WARN).build();
        Inventory inventory = InventorySync.from(remote, warning);
        // end:warn
        callersOf(inventory);
        warning.close();
    }

    private static void lastStep(RemoteInventory remote) {
        step("4. The display calls the async view, the others stay as they are. Policy REFUSE, the default.");
        // snippet:refuse
        Inventory inventory = InventorySync.from(remote);
        AsyncDisplay display = new AsyncDisplay(remote, EVENT_LOOP);
        // end:refuse
        print("checkout", new Checkout(inventory).sell("bolt", 2));
        print("report", new Report(inventory).of(List.of("bolt", "nut")));
        print("async display", display.show("bolt").block());
        try {
            new Display(inventory, EVENT_LOOP).show("bolt").block();
        } catch (BlockingRefusedException refused) {
            print("old display", refused.getMessage());
        }
    }

    private static void callersOf(Inventory inventory) {
        print("checkout", new Checkout(inventory).sell("bolt", 2));
        print("report", new Report(inventory).of(List.of("bolt", "nut")));
        print("display", new Display(inventory, EVENT_LOOP).show("bolt").block());
    }

    private static void step(String title) {
        System.out.printf("%n%s%n", title);
    }

    private static void print(String caller, String seen) {
        String wrapped = seen.replaceAll("(.{1,95})( |$)", "$1\n").strip();
        System.out.printf("  %-14s %s%n", caller, wrapped.replace("\n", "\n" + " ".repeat(17)));
    }
}
