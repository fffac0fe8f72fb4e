package io.github.smartasync.runtime.internal.await;

import io.github.smartasync.runtime.internal.Operation;
import io.github.smartasync.runtime.internal.offload.YieldingFuture;
import io.github.smartasync.runtime.internal.record.CallEnd;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Turns what an ended future holds into what a sync view returns or throws. */
public final class Results {

    private final String operation;
    private final boolean traces;
    private final Class<?>[] declared;

    /** For one operation of one view. */
    public Results(Operation operation) {
        this.operation = operation.name();
        this.traces = operation.core().callerTraces();
        this.declared = operation.declared().toArray(new Class<?>[0]);
    }

    /** The result; throws the original exception of a failure. */
    @Nullable
    Object of(Future<?> ended) {
        if (ended instanceof CompletableFuture<?> future
                && (Stages.isPlain(ended) || ended instanceof YieldingFuture<?>)) {
            // Asked first: far cheaper than catching what join or get would make of a failure.
            if (future.isCompletedExceptionally()) {
                throw failed(Stages.failureOf(future));
            }
            return future.join();
        }
        try {
            return EndedFuture.get(ended);
        } catch (ExecutionException failure) {
            throw failed(failure);
        }
    }

    /** Whether the sync view's method may throw it as it is although it is checked. */
    boolean declares(Throwable failure) {
        for (Class<?> each : declared) {
            if (each.isInstance(failure)) {
                return true;
            }
        }
        return false;
    }

    static CallEnd outcomeOf(Future<?> ended) {
        if (ended.isCancelled()) {
            return CallEnd.CANCELLED;
        }
        if (ended instanceof CompletableFuture<?> future) {
            return future.isCompletedExceptionally() ? CallEnd.FAILED : CallEnd.RETURNED;
        }
        try {
            EndedFuture.get(ended);
            return CallEnd.RETURNED;
        } catch (Throwable failure) {
            return CallEnd.FAILED;
        }
    }

    private RuntimeException failed(Throwable failure) {
        throw Failures.<RuntimeException>rethrow(toThrow(failure));
    }

    /**
     * What a sync view throws for a failure: the original exception, with the trace of the calling thread. A checked one that
     * is not declared is inside a {@code CompletionException}.
     */
    public Throwable toThrow(Throwable failure) {
        Throwable original = Failures.unwrap(failure);
        if (original instanceof RuntimeException || original instanceof Error || declares(original)) {
            if (traces) {
                CallerTraces.addTo(original, operation);
            }
            return original;
        }
        // Not the exception's own message: asking for it runs code of its class, which may fail.
        return new CompletionException(
                operation + " failed with " + original.getClass().getName(), original);
    }
}
