package io.github.smartasync.containers.weld;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Views in containers that find all classes of this folder by themselves. */
class WeldTest {

    private final SeContainerInitializer weld = SeContainerInitializer.newInstance();

    @BeforeEach
    void begin() {
        Diary.begin();
    }

    @Test
    void viewsAreBeansAndInterceptorsOfTheSourceRun() {
        try (SeContainer container = weld.initialize()) {
            assertThat(container.select(StockSync.class).get().count("ab")).isEqualTo(2);
            assertThat(container.select(StockAsync.class).get().count("abc").join())
                    .isEqualTo(3);
            assertThat(Diary.entries()).containsExactly("call", "call");
        }
    }

    @Test
    void theSourceAloneIsABeanOfTheInterfaceThatTheSyncViewExtends() {
        try (SeContainer container = weld.initialize()) {
            assertThat(container.select(Inventory.class).isResolvable()).isTrue();
            assertThat(container.select(Inventory.class).get()).isInstanceOf(Stock.class);
        }
    }

    @Test
    void theSourceIsClosedOnce() {
        try (SeContainer container = weld.initialize()) {
            container.select(StockSync.class).get().count("a");
            container.select(StockAsync.class).get().count("a").join();
        }
        assertThat(Diary.entries()).containsOnlyOnce("close");
    }

    @Test
    void viewsUseTheRuntimeOfTheApplication() {
        try (SeContainer container = weld.addBeanClasses(OwnRuntime.class).initialize()) {
            assertThat(container.select(WorkerAsync.class).get().thread().join())
                    .startsWith("own-");
        }
        assertThat(Diary.entries()).containsExactly("close runtime");
    }

    @Test
    void viewsUseTheSharedRuntimeOtherwise() {
        try (SeContainer container = weld.initialize()) {
            assertThat(container.select(WorkerAsync.class).get().thread().join())
                    .startsWith("smartasync-");
        }
    }
}
