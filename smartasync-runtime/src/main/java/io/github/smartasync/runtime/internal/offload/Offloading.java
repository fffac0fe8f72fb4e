package io.github.smartasync.runtime.internal.offload;

import io.github.smartasync.runtime.internal.carry.Carriers;
import io.github.smartasync.runtime.internal.record.RecordedOffload;
import io.github.smartasync.runtime.internal.record.Recorder;
import io.github.smartasync.runtime.internal.timer.DeadlineTimer;
import io.github.smartasync.runtime.spi.OperationListener;
import org.jspecify.annotations.Nullable;

/**
 * All that the calls of one operation share.
 *
 * @param name the source's method, for messages
 * @param executor where the calls run
 * @param timeoutNanos the limit of a call; 0 for none
 * @param abandon whether timeout and cancellation end the future but never reach the method
 * @param carriers what carries the caller's context
 * @param timer what ends calls after their limit; null only where {@code timeoutNanos} is 0
 * @param listener who is told of the calls, if anybody
 */
public record Offloading(
        String name,
        TaskExecutor executor,
        long timeoutNanos,
        boolean abandon,
        Carriers carriers,
        @Nullable DeadlineTimer timer,
        @Nullable OperationListener listener) {

    /** The same for calls that nobody abandons. */
    public Offloading interruptible() {
        return abandon ? new Offloading(name, executor, timeoutNanos, false, carriers, timer, listener) : this;
    }

    /** The same for calls that no limit ends. */
    public Offloading withoutLimit() {
        return new Offloading(name, executor, 0, abandon, carriers, null, listener);
    }

    /** A call that is submitted now; null unless somebody is to be told of it. */
    @Nullable
    RecordedOffload recorded() {
        return Recorder.offloading(name, executor.name(), listener);
    }
}
