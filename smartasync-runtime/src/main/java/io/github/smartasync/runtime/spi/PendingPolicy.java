package io.github.smartasync.runtime.spi;

/**
 * Says whether a sync view may wait for a future that is pending. Use it for sources that answer later on purpose: between
 * {@code MULTI} and {@code EXEC}, a Redis client collects commands, and their futures complete only when the transaction ends.
 * A caller that waited for one would wait for ever. Register the policy with
 * {@code SmartAsyncRuntime.builder().pendingPolicy(policy)}. Without one, a sync view always waits.
 *
 * <pre>{@code
 * .pendingPolicy((future, operation) -> future instanceof QueuedCommand ? Action.RETURN_NULL : Action.WAIT)
 * }</pre>
 *
 * <p>The view asks it on the thread of the caller, after it has called the source, and only if the result is not there yet.
 * Streams and batches do not ask it. If it throws, the caller gets the exception. Several threads may call it at once.
 */
@FunctionalInterface
public interface PendingPolicy {

    /**
     * Decides about one call.
     *
     * @param future what the source returned: a {@code CompletionStage} or a {@code Future}; of a reactive value, the future of
     *     its subscription
     * @param operation the source's method as messages name it: {@code Commands.get(String)}
     */
    Action decide(Object future, String operation);

    /** What a sync view does while a future is pending. It leaves the future alone, unless it waits. */
    enum Action {
        /** Waits, as without a policy. */
        WAIT,
        /** Returns null at once. A method with a primitive result throws a {@code NullPointerException}. */
        RETURN_NULL,
        /** Throws {@link io.github.smartasync.runtime.PendingCallException}. */
        FAIL
    }
}
