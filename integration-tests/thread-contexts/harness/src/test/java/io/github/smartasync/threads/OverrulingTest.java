package io.github.smartasync.threads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartasync.runtime.BlockingPolicy;
import io.github.smartasync.runtime.BlockingRefusedException;
import io.github.smartasync.runtime.CallerContext;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.spi.CallerContextDetector;
import io.github.smartasync.runtime.spi.CallerContextDetector.Verdict;
import io.github.smartasync.runtime.spi.MustNotBlock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The ways to overrule what SmartAsync thinks of a thread, as the documentation shows them. */
class OverrulingTest {

    private final PriceServiceSync prices = PriceServiceSync.of(new PriceService());

    @Test
    void allowBlockingLetsACallThrough() throws Exception {
        String price = onThread(GameLoop::new, () -> {
            // snippet:allow
            String now = CallerContext.allowBlocking(() -> prices.priceOf("apple"));
            // end:allow
            return now;
        });

        assertThat(price).isEqualTo("price of apple");
    }

    // snippet:forbid
    @Test
    void checkoutNeverBlocks() {
        CallerContext.forbidBlocking(() -> checkout("apple"));
    }
    // end:forbid

    @Test
    void forbidBlockingFindsABlockingCall() {
        assertThatThrownBy(() -> CallerContext.forbidBlocking(() -> prices.priceOf("apple")))
                .isInstanceOf(BlockingRefusedException.class);
    }

    @Test
    void policyHoldsForARuntimeOrAnOperation() throws Exception {
        // snippet:policy
        SmartAsyncRuntime runtime = SmartAsyncRuntime.builder()
                .blockingPolicy(BlockingPolicy.WARN)
                .blockingPolicy("PriceService.priceOf", BlockingPolicy.ALLOW)
                .build();
        // end:policy
        try (runtime) {
            PriceServiceSync lenient = PriceServiceSync.of(new PriceService(), runtime);
            assertThat(onThread(GameLoop::new, () -> lenient.priceOf("apple"))).isEqualTo("price of apple");
        }
    }

    @Test
    void detectorKnowsThreadsOfTheApplication() throws Exception {
        // snippet:detector
        CallerContextDetector renderers =
                caller -> caller.getName().startsWith("render-") ? Verdict.MUST_NOT_BLOCK : Verdict.UNKNOWN;
        SmartAsyncRuntime runtime =
                SmartAsyncRuntime.builder().detector(renderers).build();
        // end:detector
        try (runtime) {
            PriceServiceSync checked = PriceServiceSync.of(new PriceService(), runtime);
            assertThat(onThread(task -> new Thread(task, "render-1"), () -> refusal(checked)))
                    .contains("Call PriceServiceAsync");
            assertThat(onThread(task -> new Thread(task, "other"), () -> refusal(checked)))
                    .isEmpty();
        }
    }

    @Test
    void markedThreadClassMustNotBlock() throws Exception {
        assertThat(onThread(GameLoop::new, () -> refusal(prices))).contains("MustNotBlock");
    }

    private static CompletableFuture<String> checkout(String sku) {
        return PriceServiceAsync.of(new PriceService()).priceOf(sku);
    }

    private static String refusal(PriceServiceSync view) {
        try {
            view.priceOf("apple");
            return "";
        } catch (BlockingRefusedException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private static String onThread(ThreadFactory threads, Task task) throws Exception {
        CompletableFuture<String> result = new CompletableFuture<>();
        threads.newThread(() -> {
                    try {
                        result.complete(task.call());
                    } catch (Throwable failure) {
                        result.completeExceptionally(failure);
                    }
                })
                .start();
        return result.get(1, TimeUnit.MINUTES);
    }

    private interface Task {
        String call() throws Exception;
    }

    // snippet:mark
    static final class GameLoop extends Thread implements MustNotBlock {
        // end:mark
        GameLoop(Runnable task) {
            super(task);
        }
        // snippet:mark
    }
    // end:mark
}
