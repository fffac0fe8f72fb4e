package io.github.smartasync.runtime.internal.await;

import io.github.smartasync.runtime.internal.Operation;
import io.github.smartasync.runtime.internal.RuntimeCore;
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
    private final boolean asIs;

    /** For one operation of one view. */
    public Adopting(Operation operation) {
        this.operation = operation;
        this.asIs = operation.timeoutNanos() == 0 && !operation.abandon();
    }

    /** Whether a plain {@code CompletableFuture} is handed through as the same object. */
    public boolean asIs() {
        return asIs;
    }

    /** The stage as a future of the view. Never throws; what it cannot adopt gives a failed future. */
    public CompletableFuture<?> stage(@Nullable CompletionStage<?> stage) {
        return stage(stage, asIs);
    }

    /** As any stage, but one that is pending is never handed through: it was made for this call and ends with it. */
    public CompletableFuture<?> owned(@Nullable CompletionStage<?> stage) {
        return stage(stage, false);
    }

    private CompletableFuture<?> stage(@Nullable CompletionStage<?> stage, boolean handThrough) {
        try {
            if (stage == null) {
                return failed(nothingToAdopt());
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
            return failed(failure);
        }
    }

    /** The view's future for one that will run the relay when it has ended. */
    CompletableFuture<?> listened(Future<?> source, Relay relay) {
        AdoptedFuture adopted = new AdoptedFuture(operation, operation.abandon() ? null : source, source, relay);
        adopted.limit();
        return adopted;
    }

    RuntimeCore core() {
        return operation.core();
    }

    /** A future that has failed with the original exception. */
    public static <T> CompletableFuture<T> failed(Throwable failure) {
        return CompletableFuture.failedFuture(Failures.unwrap(failure));
    }

    /** What a source failed with that returned null. */
    public NullPointerException nothingToAdopt() {
        return new NullPointerException(operation.name() + " returned null instead of a future");
    }

    /** A limit says nothing about a future that has ended. */
    private boolean isSettled(CompletableFuture<?> future) {
        return !operation.abandon() && future.isDone();
    }

    /** As if it had failed later, so that what depends on the view's future sees the same whenever it is called. */
    private static CompletableFuture<?> failedAs(CompletableFuture<?> ended) {
        if (Stages.canBeTapped(ended)) {
            return failed(Stages.failureOf(ended));
        }
        try {
            EndedFuture.get(ended);
            throw new AssertionError("a failed future holds a value");
        } catch (ExecutionException | CancellationException failure) {
            return failed(failure);
        }
    }

    private static boolean isMinimal(CompletionStage<?> stage) {
        return stage instanceof CompletableFuture<?> && Stages.isMinimal(stage);
    }

    private CompletableFuture<?> adopted(CompletionStage<?> stage, @Nullable CompletableFuture<?> future) {
        AdoptedFuture adopted = new AdoptedFuture(operation, workOf(stage, future), stage, new Relay(core()));
        CompletableFuture<?> tapped =
                future == null && stage instanceof CompletableFuture<?> minimal ? minimal : future;
        if (tapped != null && Stages.canBeTapped(tapped)) {
            adopted.follow(new DetachableCopy(tapped));
        } else {
            adopted.follow(stage);
        }
        adopted.limit();
        return adopted;
    }

    /** What cancelling the view's future is to reach; null if there is nothing or it must not. */
    private @Nullable Future<?> workOf(CompletionStage<?> stage, @Nullable CompletableFuture<?> future) {
        if (operation.abandon() || isMinimal(stage)) {
            return null;
        }
        return stage instanceof Future<?> itself ? itself : future;
    }
}
