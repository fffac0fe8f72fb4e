package io.github.smartasync.runtime.spi;

import io.github.smartasync.runtime.BlockingPolicy;
import org.jspecify.annotations.Nullable;

/**
 * Is told how the calls of one operation end. A {@link CallListener} returns it.
 *
 * <p>The runtime calls each method on the thread on which the call ends, which may be an event loop, and before anybody who
 * waits for the call goes on. So it must be thread-safe and must not block. If it throws, the log says so once for each
 * operation, and the call goes on. Times are in nanoseconds, measured with {@link System#nanoTime}.
 */
@SuppressWarnings("exports") // JSpecify is not needed to use this
public interface OperationListener {

    /**
     * A call of a sync view has blocked its thread.
     *
     * @param outcome how the wait ended
     * @param nanos how long it took
     */
    default void waited(CallOutcome outcome, long nanos) {}

    /**
     * An offloaded method starts on the calling thread, where the context of its caller is set. For what has to be around the
     * method, such as a span: what this sets on the thread, the result takes away again.
     *
     * @return is told when the method has ended; null if nothing wants to know
     */
    default @Nullable RunningMethod starting() {
        return null;
    }

    /**
     * The future of an offloaded call is about to end. A method that is abandoned may still run.
     *
     * @param outcome how the call ended
     * @param queuedNanos from its submission to its start, or to its end if it never started
     * @param ranNanos from its start to its end; 0 if it never started
     */
    default void offloaded(CallOutcome outcome, long queuedNanos, long ranNanos) {}

    /**
     * A sync view was called on a thread that must not block.
     *
     * @param policy what is done about it: {@code REFUSE} if the call is refused, {@code WARN} if it is made all the same
     */
    default void refused(BlockingPolicy policy) {}
}
