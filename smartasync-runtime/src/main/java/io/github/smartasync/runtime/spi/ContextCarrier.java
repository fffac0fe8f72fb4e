package io.github.smartasync.runtime.spi;

import org.jspecify.annotations.Nullable;

/**
 * Carries a caller's context, such as a logging context or a security identity, to the thread that an offloaded method
 * runs on. Register it with {@code SmartAsyncRuntime.builder().carrier(carrier)}.
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
 * <p>Whatever is registered with Micrometer's {@code ContextRegistry} is carried without a carrier of its own, if
 * {@code io.micrometer:context-propagation} is present.
 *
 * <p>Called from any thread, by several at once. Must not block: it may run on an event loop.
 */
@FunctionalInterface
@SuppressWarnings("exports") // JSpecify is not needed to use this
public interface ContextCarrier {

    /**
     * Takes what is to be carried; called on the calling thread, for every call.
     *
     * @return what was taken; null if there is nothing to carry. An exception makes the call fail before its method is
     *     started
     */
    @Nullable
    Captured capture();

    /** What was taken from one caller. */
    @FunctionalInterface
    interface Captured {

        /**
         * Sets what was taken on the current thread, just before the method runs there.
         *
         * @return what puts back the state that was before. An exception makes the call fail before its method is
         *     started
         */
        Scope set();
    }

    /** What was set on one thread. */
    @FunctionalInterface
    interface Scope {

        /**
         * Puts back what was there before {@link Captured#set}; called once, on the same thread, after the method ended
         * in any way and before dependents of its future run. An exception is logged; the outcome of the call stays.
         */
        void restore();
    }
}
