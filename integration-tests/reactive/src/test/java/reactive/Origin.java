package reactive;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** What a source does behind whatever type: it begins with each subscription, ends when the test says, and may be cancelled. */
final class Origin {

    final CompletableFuture<Integer> end = new CompletableFuture<>();
    private final AtomicInteger begun = new AtomicInteger();
    private final CountDownLatch cancelled = new CountDownLatch(1);

    static Origin pending() {
        return new Origin();
    }

    static Origin of(Integer value) {
        Origin origin = new Origin();
        origin.end.complete(value);
        return origin;
    }

    static Origin failing(Throwable failure) {
        Origin origin = new Origin();
        origin.end.completeExceptionally(failure);
        return origin;
    }

    void begin() {
        begun.incrementAndGet();
    }

    int begun() {
        return begun.get();
    }

    /** The library says that nobody listens any more, which it may say of what has ended, too. */
    void release() {
        if (!end.isDone()) {
            cancelled.countDown();
        }
    }

    boolean isCancelled() {
        return cancelled.getCount() == 0;
    }

    boolean awaitCancelled() throws InterruptedException {
        return cancelled.await(1, TimeUnit.MINUTES);
    }
}
