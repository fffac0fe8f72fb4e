package io.github.smartasync.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.SmartAsync;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** How {@link BothViews} shows in a report, and what it says when it is used wrongly. */
class BothViewsReportsTest {

    /** What both runs of a test say. */
    private static String message(Class<?> test, String method, Class<?>... parameters) {
        List<Throwable> failures = Kit.run(test, method, parameters).failures();
        assertThat(failures)
                .hasSize(2)
                .extracting(Throwable::getMessage)
                .containsOnly(failures.get(0).getMessage());
        return failures.get(0).getMessage();
    }

    @Test
    void namesTheWayOfEachRun() {
        assertThat(Kit.run(OneWayFails.class, "passes", PricesSync.class).succeeded())
                .containsExactly("through the sync view", "through the async view");
    }

    @Test
    void oneWayMayFailAlone() {
        Kit kit = Kit.run(OneWayFails.class, "onlyThroughTheSyncView", PricesSync.class);
        assertThat(kit.succeeded()).containsExactly("through the sync view");
        assertThat(kit.failed()).containsExactly("through the async view");
    }

    static class OneWayFails {
        final Prices prices = new Prices();

        @BothViews
        void passes(PricesSync view) {
            assertThat(view.articles()).isNotEmpty();
        }

        @BothViews
        void onlyThroughTheSyncView(PricesSync view) {
            assertThat(view.articles()).isNotEmpty();
            assertThat(prices.wasCalledBy(Thread.currentThread())).isTrue();
        }
    }

    @Test
    void aClassRunsTwiceWithItsNestedTests() {
        Kit kit = Kit.run(WholeClass.class);
        assertThat(kit.containers()).contains("through the sync view", "through the async view");
        assertThat(kit.succeeded())
                .containsExactly(
                        "one(PricesSync)",
                        "other()",
                        "inner(PricesAsync)",
                        "one(PricesSync)",
                        "other()",
                        "inner(PricesAsync)");
        assertThat(kit.failed()).isEmpty();
    }

    @BothViews
    @TestMethodOrder(MethodOrderer.MethodName.class)
    static class WholeClass {
        final Prices prices = new Prices();

        @Test
        void one(PricesSync view) {
            assertThat(view.priceOf("apple")).isEqualTo(5);
        }

        @Test
        void other() {}

        @Nested
        class Inner {
            @Test
            void inner(PricesAsync view) {
                assertThat(view.articles().join()).isNotEmpty();
            }
        }
    }

    @Test
    void aTestWithoutAViewIsRefused() {
        assertThat(message(WithoutView.class, "nothing"))
                .isEqualTo("nothing runs through both views but takes none, so both runs do the same. "
                        + "Give it a view as a parameter, or make it a @Test.");
    }

    static class WithoutView {
        @BothViews
        void nothing() {}
    }

    @Test
    void aViewThatOnlyBeforeEachTakesIsOne() {
        assertThat(Kit.run(ViewInBeforeEach.class).succeeded()).hasSize(2);
    }

    static class ViewInBeforeEach {
        final Prices prices = new Prices();

        @BeforeEach
        void take(PricesSync view) {}

        @BothViews
        void test() {}
    }

    @Test
    void aMissingSourceIsNamed() {
        assertThat(message(WithoutSource.class, "test", PricesSync.class))
                .isEqualTo("WithoutSource has no field of type Prices, the source of PricesSync. Add one.");
    }

    static class WithoutSource {
        @BothViews
        void test(PricesSync view) {}
    }

    @Test
    void severalSourcesAreNamed() {
        assertThat(message(TwoSources.class, "test", PricesSync.class))
                .isEqualTo(
                        "TwoSources has several fields that can be the source of PricesSync: north, south. Leave one, "
                                + "or take a SmartAsyncRuntime as the parameter and call PricesSync.of yourself.");
    }

    static class TwoSources {
        final Prices north = new Prices();
        final Prices south = new Prices();

        @BothViews
        void test(PricesSync view) {}
    }

    @Test
    void aSourceThatIsNotThereYetIsNamed() {
        assertThat(message(NullSource.class, "test", PricesSync.class))
                .startsWith("NullSource.prices is null when PricesSync is made of it.");
    }

    static class NullSource {
        Prices prices;

        @BothViews
        void test(PricesSync view) {}
    }

    @Test
    void beforeThereIsAnInstanceTheSourceIsStatic() {
        assertThat(Kit.run(BeforeAllTakesView.class).failure())
                .hasMessageContaining("BeforeAllTakesView has no field of type Prices, the source of PricesSync. "
                        + "Add one. It must be static, as there is no instance of the test yet.");
        assertThat(Kit.run(StaticSource.class).succeeded()).hasSize(1);
    }

    @ExtendWith(SmartAsyncExtension.class)
    static class BeforeAllTakesView {
        final Prices prices = new Prices();

        @BeforeAll
        static void take(PricesSync view) {}

        @Test
        void test() {}
    }

    @ExtendWith(SmartAsyncExtension.class)
    static class StaticSource {
        static final Prices PRICES = new Prices();

        @BeforeAll
        static void take(PricesSync view) {
            assertThat(view.priceOf("fig")).isEqualTo(3);
        }

        @Test
        void test() {}
    }

    @Test
    void aViewWithoutTheOtherIsRefused() {
        assertThat(message(OnlyOne.class, "test", BothViewsReportsTest_OnlySyncSync.class))
                .isEqualTo(
                        "BothViewsReportsTest_OnlySyncSync is the only view of its source, so no test can run through both views. "
                                + "Make it a @Test.");
    }

    @SmartAsync(views = SmartAsync.View.SYNC)
    static class OnlySync {
        public int number() {
            return 1;
        }
    }

    static class OnlyOne {
        final OnlySync source = new OnlySync();

        @BothViews
        void test(BothViewsReportsTest_OnlySyncSync view) {}
    }

    @Test
    void aTestThatHangsFails() {
        assertThat(Kit.run(Hangs.class, "test", PricesSync.class).failures())
                .hasSize(2)
                .allMatch(TimeoutException.class::isInstance);
    }

    static class Hangs {
        final Prices prices = new Prices();

        @BothViews
        @Timeout(value = 20, unit = TimeUnit.MILLISECONDS)
        void test(PricesSync view) throws InterruptedException {
            new CountDownLatch(1).await();
        }
    }
}
