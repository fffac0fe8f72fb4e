package io.github.smartasync.runtime.internal.await;

import io.github.smartasync.runtime.internal.Operation;
import io.github.smartasync.runtime.internal.failure.Failures;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * How an async view turns the result of its source into its own future. A {@code CompletableFuture} is returned as the
 * same object if the operation has no limit and does not abandon. Everything else becomes an {@link AdoptedFuture}.
 */
public final class Adopting {

    private final Operation operation;

    /** For one operation of one view. */
    public Adopting(Operation operation) {
        this.operation = operation;
    }

    /** The stage as a future of the view. Never throws; what it cannot adopt gives a failed future. */
    public CompletableFuture<?> stage(@Nullable CompletionStage<?> stage) {
        return stage(stage, operation.asIs());
    }

    /** As any stage, but one that is pending is never handed through: it was made for this call and ends with it. */
    public CompletableFuture<?> owned(@Nullable CompletionStage<?> stage) {
        return stage(stage, false);
    }

    private CompletableFuture<?> stage(@Nullable CompletionStage<?> stage, boolean handThrough) {
        try {
            if (stage == null) {
                return failed(operation, nothingToAdopt());
            }
            CompletableFuture<?> future = isMinimal(stage) ? null : Stages.asFuture(stage);
            boolean same = future == stage;
            if (future != null && same && handThrough) {
                return future;
            }
            if (future != null && same && isSettled(future)) {
                return future.isCompletedExceptionally() ? failedAs(future) : future;
            }
            return adopted(stage, future);
        } catch (Throwable failure) {
            return failed(operation, failure);
        }
    }

    /**
     * The view's future for one that will run the relay when it has ended. The parameter has the very class that callers make: the
     * JVM would load it with its superclasses to verify a caller that passes it as one of them.
     */
    public CompletableFuture<?> listened(Future<?> source, ListenerRelay relay) {
        AdoptedFuture adopted = new AdoptedFuture(operation, operation.abandon() ? null : source, source, relay);
        adopted.limit();
        return adopted;
    }

    Operation operation() {
        return operation;
    }

    /** A future that has failed with the original exception, or with what callers are to see of it. */
    public static <T> CompletableFuture<T> failed(Operation operation, Throwable failure) {
        return CompletableFuture.failedFuture(operation.translated(Failures.unwrap(failure)));
    }

    /** What a source failed with that returned null. */
    public NullPointerException nothingToAdopt() {
        return new NullPointerException(operation.name() + " returned null instead of a future");
    }

    /** A limit says nothing about a future that has ended. */
    private boolean isSettled(CompletableFuture<?> future) {
        return !operation.abandon() && future.isDone();
    }

    /** As if it had failed later: dependents of the view's future see the same, whenever the future fails. */
    private CompletableFuture<?> failedAs(CompletableFuture<?> ended) {
        if (Stages.canBeTapped(ended)) {
            return failed(operation, Stages.failureOf(ended));
        }
        try {
            EndedFuture.get(ended);
            throw new AssertionError("a failed future holds a value");
        } catch (ExecutionException | CancellationException failure) {
            return failed(operation, failure);
        }
    }

    private static boolean isMinimal(CompletionStage<?> stage) {
        return stage instanceof CompletableFuture<?> && Stages.isMinimal(stage);
    }

    private CompletableFuture<?> adopted(CompletionStage<?> stage, @Nullable CompletableFuture<?> future) {
        CompletableFuture<?> tapped =
                future == null && stage instanceof CompletableFuture<?> minimal ? minimal : future;
        boolean taps = tapped != null && Stages.canBeTapped(tapped);
        Relay relay =
                taps || operation.core().lateResults() == null ? new Relay(operation.core()) : new LateRelay(operation);
        AdoptedFuture adopted = new AdoptedFuture(operation, workOf(stage, future), stage, relay);
        if (tapped != null && taps) {
            adopted.follow(new DetachableCopy(tapped));
        } else {
            adopted.follow(stage);
        }
        adopted.limit();
        return adopted;
    }

    /** What a cancellation of the view's future cancels. Null if it must cancel nothing. */
    private @Nullable Future<?> workOf(CompletionStage<?> stage, @Nullable CompletableFuture<?> future) {
        if (operation.abandon() || isMinimal(stage)) {
            return null;
        }
        return stage instanceof Future<?> itself ? itself : future;
    }
}
