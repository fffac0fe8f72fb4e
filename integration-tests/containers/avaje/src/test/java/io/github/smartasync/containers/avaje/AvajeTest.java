package io.github.smartasync.containers.avaje;

import static org.assertj.core.api.Assertions.assertThat;

import io.avaje.inject.BeanScope;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Views in scopes of Avaje Inject, whose processor runs in the same compilation as ours. */
class AvajeTest {

    @BeforeEach
    void begin() {
        Diary.begin();
    }

    @Test
    void viewsAreInjected() {
        try (BeanScope scope = BeanScope.builder().build()) {
            Till till = scope.get(Till.class);
            assertThat(till.stock.count("ab")).isEqualTo(2);
            assertThat(till.asyncStock.count("abc").join()).isEqualTo(3);
        }
    }

    @Test
    void theSourceAloneIsABeanOfTheInterfaceThatTheSyncViewExtends() {
        try (BeanScope scope = BeanScope.builder().build()) {
            assertThat(scope.list(Inventory.class)).hasSize(1);
            assertThat(scope.get(Till.class).inventory).isInstanceOf(Stock.class);
        }
    }

    @Test
    void theSourceIsClosedOnce() {
        BeanScope.builder().build().close();
        assertThat(Diary.entries()).containsExactly("close");
    }

    @Test
    void viewsUseTheRuntimeOfTheApplicationAndTheSharedOneOtherwise() {
        try (SmartAsyncRuntime own =
                        SmartAsyncRuntime.builder().threadNames("own").build();
                BeanScope with =
                        BeanScope.builder().bean(SmartAsyncRuntime.class, own).build();
                BeanScope without = BeanScope.builder().build()) {
            assertThat(with.get(WorkerAsync.class).thread().join()).startsWith("own-");
            assertThat(without.get(WorkerAsync.class).thread().join()).startsWith("smartasync-");
        }
    }
}
