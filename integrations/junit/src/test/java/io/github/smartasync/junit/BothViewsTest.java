package io.github.smartasync.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.platform.commons.support.AnnotationSupport;

/** The annotation as people use it; what it says when it is used wrongly is in {@link BothViewsReportsTest}. */
class BothViewsTest {

    private static final List<String> SYNC_RUNS = new ArrayList<>();
    private static final List<String> ASYNC_RUNS = new ArrayList<>();

    private final Prices prices = new Prices();

    @BothViews
    void throughTheSyncViewAndThroughTheAsyncView(PricesSync view) {
        assertThat(view.priceOf("apple")).isEqualTo(5);
        assertThat(view.articles()).containsExactly("apple");
        SYNC_RUNS.add(prices.wasCalledBy(Thread.currentThread()) ? "called" : "offloaded");
    }

    @BothViews
    void asTheAsyncView(PricesAsync view) {
        assertThat(view.priceOf("apple").join()).isEqualTo(5);
        CompletableFuture<List<String>> articles = view.articles();
        assertThat(articles.join()).containsExactly("apple");
        // Both are offloaded, but of two views the outer one calls no method of the source.
        ASYNC_RUNS.add(view.toString());
    }

    @BothViews
    void besidesWhatElseATestTakes(SmartAsyncRuntime runtime, PricesSync view) {
        runtime.close();
        assertThat(view.priceOf("apple")).isEqualTo(5);
    }

    @AfterAll
    static void eachTestRanInBothWays() {
        assertThat(SYNC_RUNS).containsExactly("called", "offloaded");
        assertThat(ASYNC_RUNS).hasSize(2).doesNotHaveDuplicates();
        assertThat(ASYNC_RUNS.get(0)).contains("PricesSync");
        assertThat(ASYNC_RUNS.get(1)).doesNotContain("PricesSync");
    }

    @Test
    void limitIsThirtySecondsUnlessTheTestSetsOne() throws NoSuchMethodException {
        assertThat(limit(BothViews.class)).isEqualTo(30);
        assertThat(limit(NeverBlocks.class)).isEqualTo(30);
        Method own = Limited.class.getDeclaredMethod("own");
        assertThat(AnnotationSupport.findAnnotation(own, Timeout.class))
                .hasValueSatisfying(found -> assertThat(found.value()).isEqualTo(1));
    }

    private static long limit(Class<? extends Annotation> annotation) {
        return AnnotationSupport.findAnnotation(annotation, Timeout.class)
                .orElseThrow()
                .value();
    }

    static class Limited {
        @BothViews
        @Timeout(1)
        void own() {}
    }

    @Nested
    @BothViews
    class WholeClass {

        private final List<Integer> known = new ArrayList<>();

        @BeforeEach
        void take(PricesSync view) {
            known.add(view.priceOf("pear"));
        }

        @Test
        void ofATestAroundIt(PricesSync view) {
            assertThat(view.articles()).containsExactly("apple");
            assertThat(known).containsExactly(4);
        }

        @BothViews
        void runsOnceForEachRun(PricesSync view) {
            assertThat(view.priceOf("apple")).isEqualTo(5);
        }
    }
}
