package io.github.smartasync.runtime.internal.offload;

import io.github.smartasync.runtime.CallerTrace;
import io.github.smartasync.runtime.internal.carry.Carriers;
import io.github.smartasync.runtime.internal.failure.Translation;
import io.github.smartasync.runtime.internal.record.LateResults;
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
 * @param translation what callers see of failures, if not the failures themselves
 * @param late who gets results that come too late, if anybody
 * @param carriers what carries the caller's context
 * @param timer ends calls whose limit has passed; null only if {@code timeoutNanos} is 0
 * @param listener is told of the calls; null for none
 */
public record Offloading(
        String name,
        TaskExecutor executor,
        long timeoutNanos,
        boolean abandon,
        @Nullable Translation translation,
        @Nullable LateResults late,
        Carriers carriers,
        @Nullable DeadlineTimer timer,
        @Nullable OperationListener listener) {

    /** The same operation, without {@code abandon}. */
    public Offloading interruptible() {
        return abandon
                ? new Offloading(name, executor, timeoutNanos, false, translation, late, carriers, timer, listener)
                : this;
    }

    /** The same operation for streams: without a limit; its failures are translated where they are published. */
    public Offloading ofStreams() {
        return new Offloading(name, executor, 0, abandon, null, null, carriers, null, listener);
    }

    /** The same operation for one call, whose failure shows where it was made. */
    public Offloading traced(CallerTrace trace) {
        return new Offloading(
                name,
                executor,
                timeoutNanos,
                abandon,
                Translation.traced(translation, trace),
                late,
                carriers,
                timer,
                listener);
    }

    /** Hands a result over that comes after the call has ended. */
    void late(@Nullable Object result) {
        if (late != null) {
            late.accept(name, result);
        }
    }

    /** What callers are to see of a failure. */
    Throwable translated(Throwable failure) {
        return translation == null ? failure : translation.of(failure);
    }

    /** Starts the record of a call that is submitted now; null if nobody wants one. */
    @Nullable
    RecordedOffload recorded() {
        return Recorder.offloading(name, executor.name(), listener);
    }
}
