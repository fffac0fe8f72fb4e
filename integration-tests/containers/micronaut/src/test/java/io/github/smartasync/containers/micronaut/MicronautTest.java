package io.github.smartasync.containers.micronaut;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.micronaut.context.ApplicationContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Views in contexts of Micronaut, whose processor runs in the same compilation as ours. */
class MicronautTest {

    @BeforeEach
    void begin() {
        Diary.begin();
    }

    @Test
    void viewsAreInjectedAndInterceptorsOfTheSourceRun() {
        try (ApplicationContext context = ApplicationContext.run()) {
            Till till = context.getBean(Till.class);
            assertThat(till.stock.count("ab")).isEqualTo(2);
            assertThat(till.asyncStock.count("abc").join()).isEqualTo(3);
            assertThat(Diary.entries()).containsExactly("call", "call");
        }
    }

    @Test
    void theSourceAloneIsABeanOfTheInterfaceThatTheSyncViewExtends() {
        try (ApplicationContext context = ApplicationContext.run()) {
            assertThat(context.getBeansOfType(Inventory.class)).hasSize(1);
            assertThat(context.getBean(Till.class).inventory).isInstanceOf(Stock.class);
        }
    }

    @Test
    void eachOfSeveralSourcesHasViewsWithItsQualifier() {
        try (ApplicationContext context = ApplicationContext.run()) {
            assertThat(context.getBeansOfType(GateSync.class))
                    .extracting(GateSync::name)
                    .containsExactlyInAnyOrder("north", "south");
            assertThat(context.getBean(Till.class).gate.name()).isEqualTo("south");
        }
    }

    @Test
    void anAbsentSourceHasNoViews() {
        try (ApplicationContext context = ApplicationContext.run()) {
            assertThat(context.containsBean(AbsentSync.class)).isFalse();
        }
    }

    @Test
    void theSourceIsClosedOnce() {
        try (ApplicationContext context = ApplicationContext.run()) {
            context.getBean(Till.class);
        }
        assertThat(Diary.entries()).containsExactly("close");
    }

    @Test
    void viewsUseTheRuntimeOfTheApplicationAndTheSharedOneOtherwise() {
        try (SmartAsyncRuntime own =
                        SmartAsyncRuntime.builder().threadNames("own").build();
                ApplicationContext with =
                        ApplicationContext.builder().singletons(own).start();
                ApplicationContext without = ApplicationContext.run()) {
            assertThat(with.getBean(Till.class).gate.thread().join()).startsWith("own-");
            assertThat(without.getBean(Till.class).gate.thread().join()).startsWith("smartasync-");
        }
    }
}
