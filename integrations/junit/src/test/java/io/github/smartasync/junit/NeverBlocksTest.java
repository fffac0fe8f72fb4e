package io.github.smartasync.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartasync.runtime.BlockingRefusedException;
import io.github.smartasync.runtime.CallerContext;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Bodies that never block, and so pass; those that do are in {@link NeverBlocksReportsTest}. */
@NeverBlocks
class NeverBlocksTest {

    final Prices prices = new Prices();
    private Thread outside;

    @BeforeEach
    void mayBlock() throws InterruptedException {
        outside = Thread.currentThread();
        Thread.sleep(1);
    }

    @Test
    void asyncViewNeverBlocks(PricesAsync view) {
        CompletableFuture<List<String>> articles = view.articles();
        assertThat(articles).isNotNull();
        assertThat(view.priceOf("apple")).isCompletedWithValue(5);
    }

    @BothViews
    void bothWaysToTheAsyncView(PricesAsync view) {
        assertThat(view.articles()).isNotNull();
    }

    @Test
    void syncViewIsRefused(PricesSync view) {
        assertThatThrownBy(() -> view.priceOf("apple")).isInstanceOf(BlockingRefusedException.class);
        assertThat(CallerContext.current().mayBlock()).isFalse();
        assertThat(Thread.currentThread()).isNotSameAs(outside);
        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(outside.getContextClassLoader());
    }

    @Test
    void whatIsAllowedDoesNotCount(PricesAsync view) {
        CompletableFuture<List<String>> articles = view.articles();
        assertThat(CallerContext.<List<String>, RuntimeException>allowBlocking(articles::join))
                .containsExactly("apple");
    }

    @Test
    void otherThreadsMayBlock() {
        CountDownLatch begun = new CountDownLatch(1);
        Thread other = new Thread(() -> {
            try {
                Thread.sleep(1);
            } catch (InterruptedException never) {
                throw new AssertionError(never);
            }
            begun.countDown();
        });
        other.start();
        while (begun.getCount() > 0) {
            Thread.onSpinWait();
        }
    }

    @Test
    @SuppressWarnings("SystemOut")
    void printingAndClassLoadingDoNotCount() {
        System.out.println("printed by " + Thread.currentThread().getName());
        java.util.logging.Logger.getLogger("never-blocks").fine("logged");
        assertThat(new LoadedHere().number).isEqualTo(1);
    }

    private static final class LoadedHere {
        private static final int ONE = slow();
        private final int number = ONE;

        private static int slow() {
            try {
                Thread.sleep(2);
            } catch (InterruptedException never) {
                throw new AssertionError(never);
            }
            return 1;
        }
    }

    @Test
    void waitingForAnotherThreadToInitialiseAClassDoesNotCount() {
        CountDownLatch begun = InitialisedElsewhere.BEGUN;
        InitialisedElsewhere.waiting = Thread.currentThread().getId();
        new Thread(() -> assertThat(InitialisedElsewhere.Slow.number).isEqualTo(1)).start();
        while (begun.getCount() > 0) {
            Thread.onSpinWait();
        }
        assertThat(InitialisedElsewhere.Slow.number).isEqualTo(1);
    }

    private static final class InitialisedElsewhere {

        private static final CountDownLatch BEGUN = new CountDownLatch(1);
        private static volatile long waiting;

        private static final class Slow {

            private static final int number = whenTheOtherWaits();

            /** No state of a thread tells that it waits for this, but it uses no time. */
            private static int whenTheOtherWaits() {
                ThreadMXBean threads = ManagementFactory.getThreadMXBean();
                BEGUN.countDown();
                long before;
                do {
                    before = threads.getThreadCpuTime(waiting);
                    for (int i = 0; i < 1_000_000; i++) {
                        Thread.onSpinWait();
                    }
                } while (threads.getThreadCpuTime(waiting) != before);
                return 1;
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> dynamicTests() {
        return Stream.of(DynamicTest.dynamicTest(
                "refuses", () -> assertThat(CallerContext.current().mayBlock()).isFalse()));
    }
}
