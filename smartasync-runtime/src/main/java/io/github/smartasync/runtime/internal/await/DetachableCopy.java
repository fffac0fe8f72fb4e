package io.github.smartasync.runtime.internal.await;

import java.util.concurrent.CompletableFuture;

/**
 * A future of our own that ends as another one does, and that can be detached from it without leaving anything behind.
 * {@code anyOf} is the one dependent of a {@code CompletableFuture} that the JDK (9 and later, JDK-8160402) takes off
 * again when it is no longer needed; all others stay until the future completes, which may be never.
 */
final class DetachableCopy {

    private final CompletableFuture<Object> detached = new CompletableFuture<>();
    private final CompletableFuture<Object> ended;

    /** Taps a future that keeps its state in {@code CompletableFuture} itself, minimal stages included. */
    DetachableCopy(CompletableFuture<?> source) {
        ended = CompletableFuture.anyOf(source, detached);
    }

    /** Ends when the source does, with the same result, or when this is detached. */
    CompletableFuture<Object> ended() {
        return ended;
    }

    @SuppressWarnings("NullAway") // futures hold null
    void detach() {
        detached.complete(null);
    }
}
