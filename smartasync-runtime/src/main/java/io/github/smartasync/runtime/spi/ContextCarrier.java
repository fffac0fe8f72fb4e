package io.github.smartasync.runtime.spi;

import org.jspecify.annotations.Nullable;

/**
 * Carries a caller's context to the thread on which an offloaded method runs: a logging context or a security identity,
 * for example. Register it with {@code SmartAsyncRuntime.builder().carrier(carrier)}.
 *
 * <pre>{@code
 * ContextCarrier tenants = () -> {
 *     String tenant = TENANT.get();
 *     return () -> {
 *         String before = TENANT.get();
 *         TENANT.set(tenant);
 *         return () -> TENANT.set(before);
 *     };
 * };
 * }</pre>
 *
 * <p>If {@code io.micrometer:context-propagation} is present, everything in its global {@code ContextRegistry} is carried
 * without a carrier of yours.
 *
 * <p>Several threads may call a carrier at once. It must not block, because it may run on an event loop.
 */
@FunctionalInterface
@SuppressWarnings("exports") // JSpecify is not needed to use this
public interface ContextCarrier {

    /**
     * Reads the context. Called on the calling thread, for every call. If it throws, the call fails and its method is not
     * started.
     *
     * @return what it has read; null if there is nothing to carry
     */
    @Nullable
    Captured capture();

    /** The context of one caller. */
    @FunctionalInterface
    interface Captured {

        /**
         * Sets the context on the current thread, just before the method runs there. If it throws, the call fails and its
         * method is not started.
         *
         * @return restores the previous state of the thread
         */
        Scope set();
    }

    /** The context while it is set on one thread. */
    @FunctionalInterface
    interface Scope {

        /**
         * Restores what was there before {@link Captured#set}. Called once, on the same thread, after the method has ended
         * in any way, and before dependents of its future run. If it throws, that is logged, and the outcome of the call
         * stays the same.
         */
        void restore();
    }
}
