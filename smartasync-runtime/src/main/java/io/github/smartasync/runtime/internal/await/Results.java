package io.github.smartasync.runtime.internal.await;

import io.github.smartasync.runtime.internal.Operation;
import io.github.smartasync.runtime.internal.offload.YieldingFuture;
import io.github.smartasync.runtime.spi.CallOutcome;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Turns what an ended future holds into what a sync view returns or throws. */
public final class Results {

    private final String operation;
    private final Class<?>[] declared;
    private final boolean traces;

    /** For one operation of one view. */
    public Results(Operation operation) {
        this.operation = operation.name();
        this.declared = operation.declared().toArray(new Class<?>[0]);
        this.traces = operation.core().callerTraces();
    }

    /** The result; or a {@link Thrown} with the original exception of a failure, which is thrown here if it gets no trace. */
    @Nullable
    Object of(Future<?> ended) {
        if (ended instanceof CompletableFuture<?> future
                && (Stages.isPlain(ended) || ended instanceof YieldingFuture<?>)) {
            // Asked first: far cheaper than catching what join or get would make of a failure.
            if (future.isCompletedExceptionally()) {
                return failed(Stages.failureOf(future));
            }
            return future.join();
        }
        try {
            return EndedFuture.get(ended);
        } catch (ExecutionException failure) {
            return failed(failure);
        }
    }

    private Thrown failed(Throwable failure) {
        if (!traces) {
            throw Failures.<RuntimeException>rethrow(inView(Failures.unwrap(failure)));
        }
        return thrown(failure);
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

    static CallOutcome outcomeOf(Future<?> ended) {
        if (ended.isCancelled()) {
            return CallOutcome.CANCELLED;
        }
        if (ended instanceof CompletableFuture<?> future) {
            return future.isCompletedExceptionally() ? CallOutcome.FAILED : CallOutcome.RETURNED;
        }
        try {
            EndedFuture.get(ended);
            return CallOutcome.RETURNED;
        } catch (Throwable failure) {
            return CallOutcome.FAILED;
        }
    }

    /**
     * What a sync view throws for a failure: the original exception. A checked one that is not declared is inside a {@code
     * CompletionException}.
     */
    public Thrown thrown(Throwable failure) {
        Throwable original = Failures.unwrap(failure);
        Throwable thrown = inView(original);
        return new Thrown(thrown, thrown == original);
    }

    private Throwable inView(Throwable original) {
        if (original instanceof RuntimeException || original instanceof Error || declares(original)) {
            return original;
        }
        // Not the exception's own message: asking for it runs code of its class, which may fail.
        return new CompletionException(
                operation + " failed with " + original.getClass().getName(), original);
    }
}
