package io.github.smartasync.runtime.internal.offload;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A future of ours with work behind it. Whichever way it ends from outside, the work ends too: by {@code complete} and
 * {@code completeExceptionally}, which is also how {@code orTimeout} and {@code completeOnTimeout} end it; by
 * {@code completeAsync}; by {@code obtrudeValue} and {@code obtrudeException}; and by {@code cancel}, which each kind of work
 * has to end in its own way.
 */
public abstract class WorkFuture<T extends @Nullable Object> extends YieldingFuture<T> {

    /** One whose work has not ended. */
    protected WorkFuture() {}

    /**
     * Ends the work, or leaves it alone if it is to be abandoned. Called before the future ends, because what depends on it
     * may take its time; maybe several times, and maybe when the work is just ending by itself. Throws nothing, and runs no
     * code of the user's: the JDK's timer calls this.
     */
    protected abstract void endWork();

    /** Ends the future with the result of the work; false if it has ended otherwise. */
    protected final boolean endWith(@Nullable T value) {
        return super.complete(value);
    }

    /** Ends the future with the failure of the work, or with what ended the work; false if it has ended otherwise. */
    protected final boolean endWithFailure(Throwable failure) {
        return super.completeExceptionally(failure);
    }

    @Override
    public final boolean complete(T value) {
        endWorkUnlessDone();
        return super.complete(value);
    }

    @Override
    public final boolean completeExceptionally(Throwable failure) {
        Objects.requireNonNull(failure);
        endWorkUnlessDone();
        return super.completeExceptionally(failure);
    }

    @Override
    public final void obtrudeValue(T value) {
        endWorkUnlessDone();
        super.obtrudeValue(value);
    }

    @Override
    public final void obtrudeException(Throwable failure) {
        Objects.requireNonNull(failure);
        endWorkUnlessDone();
        super.obtrudeException(failure);
    }

    /** The JDK's own goes round {@code complete}. */
    @Override
    public final CompletableFuture<T> completeAsync(Supplier<? extends T> supplier, Executor executor) {
        Objects.requireNonNull(supplier);
        executor.execute(new Completion(supplier));
        return this;
    }

    private void endWorkUnlessDone() {
        if (!isDone()) {
            endWork();
        }
    }

    /** Marked as the JDK marks what {@code …Async} methods submit. */
    private final class Completion implements Runnable, CompletableFuture.AsynchronousCompletionTask {

        private final Supplier<? extends T> supplier;

        Completion(Supplier<? extends T> supplier) {
            this.supplier = supplier;
        }

        @Override
        public void run() {
            if (isDone()) {
                return;
            }
            T value;
            try {
                value = supplier.get();
            } catch (Throwable failure) {
                completeExceptionally(
                        failure instanceof CompletionException ? failure : new CompletionException(failure));
                return;
            }
            complete(value);
        }
    }
}
