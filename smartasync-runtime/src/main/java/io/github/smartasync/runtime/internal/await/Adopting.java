package io.github.smartasync.runtime.internal.await;

import io.github.smartasync.runtime.internal.Operation;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * How an async view makes what its source returned its own. A {@code CompletableFuture} is handed through as the same
 * object where nothing is asked of it: no limit, no abandoning. Everything else becomes an {@link AdoptedFuture}.
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
        try {
            if (stage == null) {
                return failed(nothingToAdopt());
            }
            CompletableFuture<?> future = isMinimal(stage) ? null : Stages.asFuture(stage);
            boolean same = future == stage;
            if (future != null && same && (asIs || isSettled(future))) {
                return future;
            }
            return adopted(stage, future);
        } catch (Throwable failure) {
            return failed(failure);
        }
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

    private static boolean isMinimal(CompletionStage<?> stage) {
        return stage instanceof CompletableFuture<?> && Stages.isMinimal(stage);
    }

    private CompletableFuture<?> adopted(CompletionStage<?> stage, @Nullable CompletableFuture<?> future) {
        AdoptedFuture adopted = new AdoptedFuture(operation, workOf(stage, future), stage);
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
