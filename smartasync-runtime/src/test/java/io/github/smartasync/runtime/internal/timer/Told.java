package io.github.smartasync.runtime.internal.timer;

import java.util.concurrent.CompletableFuture;

/** Remembers on which thread it was told what; telling it twice is an error. */
final class Told implements Expiry {

    final CompletableFuture<Thread> expired = new CompletableFuture<>();
    final CompletableFuture<Thread> closed = new CompletableFuture<>();

    @Override
    public void expired() {
        once(expired);
    }

    @Override
    public void closed() {
        once(closed);
    }

    private void once(CompletableFuture<Thread> what) {
        if (expired.isDone() || closed.isDone() || !what.complete(Thread.currentThread())) {
            throw new AssertionError("told twice");
        }
    }
}
