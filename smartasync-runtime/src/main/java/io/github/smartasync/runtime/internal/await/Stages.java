package io.github.smartasync.runtime.internal.await;

import io.github.smartasync.runtime.internal.offload.YieldingFuture;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What kinds of stages there are. */
final class Stages {

    /** What {@code CompletableFuture.minimalCompletionStage()} and its like return, whose {@code get} and so on throw. */
    private static final Class<?> MINIMAL = CompletableFuture.completedStage("").getClass();

    private Stages() {}

    /** The stage, if it is a {@code CompletableFuture} and nothing more. */
    static boolean isPlain(@Nullable Object stage) {
        return stage != null && stage.getClass() == CompletableFuture.class;
    }

    /** Whether the future is known to keep its state in {@code CompletableFuture} itself. */
    static boolean canBeTapped(CompletableFuture<?> future) {
        return isPlain(future) || isMinimal(future) || future instanceof YieldingFuture<?>;
    }

    /**
     * What a failed future holds, without a wrapper for this reading, which would ask the failure for its text. Only for those
     * that keep their state in {@code CompletableFuture} and are not minimal.
     */
    static Throwable failureOf(CompletableFuture<?> failed) {
        return failed.handle(Failure.INSTANCE).join();
    }

    static boolean isMinimal(Object stage) {
        return stage.getClass() == MINIMAL;
    }

    /** The stage as a future, or null if it cannot be had as one. */
    static @Nullable CompletableFuture<?> asFuture(CompletionStage<?> stage) {
        try {
            return stage.toCompletableFuture();
        } catch (UnsupportedOperationException notOffered) {
            return null;
        }
    }

    /** No lambda: this class is initialised by the first call. */
    private static final class Failure implements BiFunction<@Nullable Object, @Nullable Throwable, Throwable> {

        static final Failure INSTANCE = new Failure();

        @Override
        public Throwable apply(@Nullable Object value, @Nullable Throwable failure) {
            if (failure == null) {
                throw new AssertionError("a failed future holds " + value);
            }
            return failure;
        }
    }
}
