package io.github.smartasync.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.lang.management.ManagementFactory;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a call allocates on its own thread, beyond what its source does. Exact, compiled or not, and without a clock. */
@SuppressWarnings("FutureReturnValueIgnored") // only what they weigh is looked at
class BytesPerCallTest {

    private static final int CALLS = 20_000;

    private final com.sun.management.ThreadMXBean threads =
            ManagementFactory.getPlatformMXBean(com.sun.management.ThreadMXBean.class);
    private final Prices prices = new Prices();

    @BeforeEach
    void theJvmCounts() {
        assumeTrue(threads.isThreadAllocatedMemorySupported());
    }

    @Test
    void waitingForAResultThatIsThereAllocatesNothing() {
        PricesSync view = PricesSync.of(prices);

        assertThat(bytesPerCall(() -> view.priceOf(1))).isZero();
    }

    @Test
    void callingABlockingMethodDirectlyAllocatesNothing() {
        PricesSync view = PricesSync.of(prices);

        assertThat(bytesPerCall(() -> view.read(1))).isZero();
    }

    @Test
    void aFailureWithoutTheTraceOfItsCallerAllocatesOneFuture() {
        SmartAsyncRuntime runtime =
                SmartAsyncRuntime.builder().callerTraces(false).build();
        PricesSync view = PricesSync.of(new FailedPrices(false), runtime);

        assertThat(bytesPerCall(() -> {
                    try {
                        view.priceOf(1);
                    } catch (FailedPrices.Sold expected) {
                        return expected;
                    }
                    throw new AssertionError("did not fail");
                }))
                .isBetween(1L, 32L);
    }

    @Test
    void passingAFutureOnAllocatesNothingAndReturnsTheSameObject() {
        PricesAsync view = PricesAsync.of(prices);

        assertThat(bytesPerCall(() -> view.priceOf(1))).isZero();
        assertThat(view.priceOf(1)).isSameAs(prices.priceOf(1));
    }

    @Test
    void anOffloadedCallIsTwoObjects() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        try (SmartAsyncRuntime runtime =
                SmartAsyncRuntime.builder().maxConcurrency(1).build()) {
            PricesAsync view = PricesAsync.of(new HoldingPrices(started, released), runtime);
            CompletableFuture<Price> holding = view.read(0);
            started.await(); // from now on calls only queue

            assertThat(bytesPerCall(() -> view.read(1))).isBetween(1L, 96L);

            released.countDown();
            holding.join();
        }
    }

    @Test
    void aFurtherViewOfTheSameKindIsTwoSmallObjects() {
        SmartAsyncRuntime runtime = SmartAsyncRuntime.shared();
        PricesSync sync = PricesSync.of(prices, runtime);
        PricesAsync async = PricesAsync.of(prices, runtime);

        assertThat(bytesPerCall(() -> PricesSync.of(prices, runtime))).isBetween(1L, 64L);
        assertThat(bytesPerCall(() -> PricesAsync.of(prices, runtime))).isBetween(1L, 64L);
        assertThat(bytesPerCall(() -> PricesSync.from(async, runtime))).isBetween(1L, 64L);
        assertThat(bytesPerCall(() -> PricesAsync.from(sync, runtime))).isBetween(1L, 64L);
    }

    private long bytesPerCall(Call call) {
        call.make();
        long nothing = bytesOf(() -> call);
        return (bytesOf(call) - nothing) / CALLS;
    }

    private long bytesOf(Call call) {
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < CALLS; i++) {
            call.make();
        }
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private interface Call {
        Object make();
    }

    /** Its reads wait. */
    private static final class HoldingPrices extends Prices {
        private final CountDownLatch started;
        private final CountDownLatch released;

        HoldingPrices(CountDownLatch started, CountDownLatch released) {
            this.started = started;
            this.released = released;
        }

        @Override
        public Price read(int sku) {
            started.countDown();
            try {
                released.await();
            } catch (InterruptedException interrupt) {
                throw new IllegalStateException(interrupt);
            }
            return super.read(sku);
        }
    }
}
