package io.github.smartasync.runtime.internal.stream;

import io.github.smartasync.runtime.BlockingRefusedException;
import io.github.smartasync.runtime.CallInterruptedException;
import io.github.smartasync.runtime.CallTimeoutException;
import io.github.smartasync.runtime.CallerTrace;
import io.github.smartasync.runtime.internal.Operation;
import io.github.smartasync.runtime.internal.await.Blocking;
import io.github.smartasync.runtime.internal.await.Results;
import io.github.smartasync.runtime.internal.await.Thrown;
import io.github.smartasync.runtime.internal.caller.CallerGate;
import io.github.smartasync.runtime.internal.caller.CallerJudge;
import io.github.smartasync.runtime.internal.failure.CallerTraces;
import io.github.smartasync.runtime.internal.failure.Failures;
import io.github.smartasync.runtime.internal.record.RecordedWait;
import io.github.smartasync.runtime.internal.record.Recorder;
import io.github.smartasync.runtime.internal.timer.Limit;
import io.github.smartasync.runtime.spi.CallOutcome;
import io.github.smartasync.runtime.spi.OperationListener;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Turns a publisher into the stream of a sync view. The subscription belongs to the stream only. So whatever ends the reading
 * cancels it, even if the operation abandons.
 */
public final class Streaming {

    private final Operation operation;
    private final String name;
    private final long limitNanos;
    private final Results results;
    private final boolean traces;
    private final CallerGate gate;
    private final @Nullable OperationListener listener;

    /** For one operation of one view. The gate is asked before a pull waits. */
    public Streaming(Operation operation, CallerGate gate) {
        this.operation = operation;
        this.name = operation.name();
        this.limitNanos = operation.timeoutNanos();
        this.results = new Results(operation);
        this.traces = operation.core().callerTraces();
        this.gate = gate.forPulls();
        this.listener = operation.listener();
    }

    /** Subscribes, and returns a stream of the values to come. */
    public <T> Stream<T> stream(@Nullable Publisher<? extends T> publisher) {
        if (publisher == null) {
            throw nothingToSubscribe(name);
        }
        PublisherSpliterator<T> values = new PublisherSpliterator<>(this);
        try {
            publisher.subscribe(values);
        } catch (Throwable notAllowed) {
            values.close();
            // Where failures are translated, that is done at the end of the call.
            throw rethrow(operation.translation() == null ? failure(notAllowed) : notAllowed);
        }
        return StreamSupport.stream(values, false).onClose(new Close(values));
    }

    /** The failure of a source that returned null. */
    static NullPointerException nothingToSubscribe(String operation) {
        return new NullPointerException(operation + " returned null instead of a publisher");
    }

    String name() {
        return name;
    }

    /** Asked here because streams travel between threads: the thread that waits may not be the one that subscribed. */
    void checkWaiter() {
        if (!CallerJudge.isOrdinary(Thread.currentThread())) {
            try {
                gate.check();
            } catch (BlockingRefusedException refused) {
                throw rethrow(ended(refused));
            }
        }
    }

    /** Waits for the signal. Returns also when a limit or an interrupt has stopped the reading. */
    void await(CompletableFuture<?> signal, PublisherSpliterator<?> values) {
        RecordedWait recorded = Recorder.waiting(name, listener);
        CallOutcome end = CallOutcome.RETURNED;
        try {
            Blocking.await(signal, signal, limitNanos, null);
            end = values.hasOnlyFailed() ? CallOutcome.FAILED : end;
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            if (!values.somethingIsThere()) {
                end = CallOutcome.INTERRUPTED;
                values.stopWith(new CallInterruptedException(
                        "The thread was interrupted while it waited for a value of " + name
                                + ". The subscription was cancelled.",
                        interrupt));
            }
        } catch (TimeoutException limitPassed) {
            if (!values.somethingIsThere()) {
                end = CallOutcome.TIMED_OUT;
                values.stopWith(new CallTimeoutException("The next value of " + name + " did not come within "
                        + Limit.text(limitNanos) + ". The subscription was cancelled."));
            }
        } finally {
            if (recorded != null) {
                recorded.ended(end);
            }
        }
    }

    /** What a pull throws after the last value, if the publisher failed. */
    Throwable failure(Throwable failure) {
        Thrown thrown = results.thrown(failure);
        if (traces && thrown.original()) {
            CallerTraces.add(thrown.failure(), new CallerTrace(CallerTraces.message(name)));
        }
        return thrown.failure();
    }

    /** What a pull throws instead of a failure that was made here. */
    Throwable ended(RuntimeException failure) {
        return results.translated(failure).failure();
    }

    Throwable closed() {
        return ended(new CancellationException("The stream of " + name + " was closed"));
    }

    static RuntimeException rethrow(Throwable failure) {
        throw Failures.<RuntimeException>rethrow(failure);
    }

    /** Not a lambda: the first use of one costs milliseconds. */
    private record Close(PublisherSpliterator<?> values) implements Runnable {
        @Override
        public void run() {
            values.close();
        }
    }
}
