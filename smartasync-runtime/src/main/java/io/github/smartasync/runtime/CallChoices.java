package io.github.smartasync.runtime;

import io.github.smartasync.runtime.spi.CallListener;
import io.github.smartasync.runtime.spi.CallerContextDetector;
import io.github.smartasync.runtime.spi.ContextCarrier;
import io.github.smartasync.runtime.spi.LateResultHandler;
import io.github.smartasync.runtime.spi.PendingPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who is asked and told about calls by a runtime that is being built.
 *
 * @param <B> the builder, which each method returns
 */
abstract class CallChoices<B extends CallChoices<B>> extends OperationChoices<B> {

    final List<CallerContextDetector> detectors = new ArrayList<>();
    final List<ContextCarrier> carriers = new ArrayList<>();
    boolean callerTraces = true;
    boolean asyncTraces;

    @Nullable
    CallListener listener;

    @Nullable
    LateResultHandler lateResults;

    @Nullable
    PendingPolicy pendingPolicy;

    CallChoices() {}

    /** Adds a detector. It is asked after those that were added earlier, and before those that are listed as services. */
    public B detector(CallerContextDetector detector) {
        detectors.add(Objects.requireNonNull(detector, "detector"));
        return self();
    }

    /** Adds a carrier of context to offloaded calls. Carriers set context in this order and restore it in reverse. */
    public B carrier(ContextCarrier carrier) {
        carriers.add(Objects.requireNonNull(carrier, "carrier"));
        return self();
    }

    /** Sets whether failures that a sync view throws show where the call was made. By default they do. */
    public B callerTraces(boolean callerTraces) {
        this.callerTraces = callerTraces;
        return self();
    }

    /**
     * Sets whether failures of async and reactive views also show where the call was made. By default they do not: each call
     * would have to remember its stack, whether it fails or not, which costs more than the call itself
     * ({@code docs/performance.md}).
     */
    public B asyncTraces(boolean asyncTraces) {
        this.asyncTraces = asyncTraces;
        return self();
    }

    /** Sets the listener that is told how calls end and how long they take, for metrics. There is at most one. */
    public B listener(CallListener listener) {
        this.listener = Objects.requireNonNull(listener, "listener");
        return self();
    }

    /**
     * Sets the handler for results that come after their call has ended, so that it can close what they hold. By default the
     * runtime drops such results.
     */
    public B lateResults(LateResultHandler handler) {
        this.lateResults = Objects.requireNonNull(handler, "handler");
        return self();
    }

    /** Sets whether a sync view waits for a future that is pending. By default it always does. */
    public B pendingPolicy(PendingPolicy policy) {
        this.pendingPolicy = Objects.requireNonNull(policy, "policy");
        return self();
    }
}
