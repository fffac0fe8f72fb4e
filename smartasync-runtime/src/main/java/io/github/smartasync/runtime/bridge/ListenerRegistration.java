package io.github.smartasync.runtime.bridge;

import java.util.concurrent.Executor;

/**
 * How a listener is added to a listenable future of some library: {@code ListenableFuture::addListener}.
 *
 * @param <F> the library's type
 */
@FunctionalInterface
public interface ListenerRegistration<F> {

    /** Adds a listener, which the executor runs when the future has ended. */
    void add(F future, Runnable listener, Executor executor);
}
