package io.github.smartasync.runtime.internal.await;

import io.github.smartasync.runtime.internal.Operation;
import io.github.smartasync.runtime.internal.failure.Failures;
import io.github.smartasync.runtime.internal.offload.YieldingFuture;
import io.github.smartasync.runtime.spi.CallOutcome;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Turns what an ended future holds into what a sync view returns or throws. */
public final class Results {

    /** How far causes are followed, which may form a circle. */
    private static final int DEEPEST_CAUSE = 100;

    private final Operation operation;
    private final Class<?>[] declared;
    private final boolean traces;

    /** For one operation of one view. */
    public Results(Operation operation) {
        this.operation = operation;
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
        if (operation.translation() != null) {
            throw new Delivered(failure);
        }
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
     * What a sync view throws for a failure that was made elsewhere: the original exception, or what callers are to see of it. A
     * checked one that is not declared is inside a {@code CompletionException}.
     */
    public Thrown thrown(Throwable failure) {
        Throwable original = Failures.unwrap(failure);
        Throwable seen = operation.translated(original);
        Throwable thrown = inView(seen);
        return new Thrown(thrown, thrown == seen && isWithin(seen, original));
    }

    /** What a sync view throws, whose failures are translated, for what has ended its call. */
    public Thrown translated(Throwable failure) {
        if (failure instanceof Delivered delivered) {
            return thrown(delivered.failure());
        }
        Throwable seen = operation.translated(failure);
        return new Thrown(seen == failure ? failure : inView(seen), false);
    }

    /** Whether it is the exception or one of its causes. If not, it is new, and its stack is the caller's. */
    private static boolean isWithin(Throwable seen, Throwable original) {
        int depth = 0;
        Throwable at = original;
        try {
            while (at != null && at != seen && depth < DEEPEST_CAUSE) {
                at = at.getCause();
                depth++;
            }
        } catch (Throwable ofTheFailure) {
            return false;
        }
        return at == seen;
    }

    private Throwable inView(Throwable original) {
        if (original instanceof RuntimeException || original instanceof Error || declares(original)) {
            return original;
        }
        // Not the exception's own message: asking for it runs code of its class, which may fail.
        return new CompletionException(
                operation.name() + " failed with " + original.getClass().getName(), original);
    }
}
