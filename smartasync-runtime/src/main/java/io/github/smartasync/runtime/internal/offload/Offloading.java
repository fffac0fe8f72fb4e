package io.github.smartasync.runtime.internal.offload;

import io.github.smartasync.runtime.internal.carry.Carriers;
import io.github.smartasync.runtime.internal.record.RecordedOffload;
import io.github.smartasync.runtime.internal.record.Recorder;
import io.github.smartasync.runtime.internal.timer.DeadlineTimer;
import io.github.smartasync.runtime.spi.OperationListener;
import org.jspecify.annotations.Nullable;

/**
 * What all calls of one operation share.
 *
 * @param name the source's method, for messages
 * @param executor where the calls run
 * @param timeoutNanos the limit of a call; 0 for none
 * @param abandon whether a timeout or a cancellation ends the future but does not reach the method
 * @param carriers what carries the caller's context
 * @param timer ends calls whose limit has passed; null only if {@code timeoutNanos} is 0
 * @param listener is told of the calls; null for none
 */
public record Offloading(
        String name,
        TaskExecutor executor,
        long timeoutNanos,
        boolean abandon,
        Carriers carriers,
        @Nullable DeadlineTimer timer,
        @Nullable OperationListener listener) {

    /** The same operation, without {@code abandon}. */
    public Offloading interruptible() {
        return abandon ? new Offloading(name, executor, timeoutNanos, false, carriers, timer, listener) : this;
    }

    /** The same operation, without a limit. */
    public Offloading withoutLimit() {
        return new Offloading(name, executor, 0, abandon, carriers, null, listener);
    }

    /** Starts the record of a call that is submitted now; null if nobody wants one. */
    @Nullable
    RecordedOffload recorded() {
        return Recorder.offloading(name, executor.name(), listener);
    }
}
