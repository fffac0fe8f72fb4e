package io.github.smartasync.runtime.internal.offload;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A future of ours with work behind it. Whoever ends the future from outside also ends the work: with {@code complete} and
 * {@code completeExceptionally} (which {@code orTimeout} and {@code completeOnTimeout} call), with {@code completeAsync}, with
 * {@code obtrudeValue} and {@code obtrudeException}, and with {@code cancel}, which each kind of work implements itself.
 */
public abstract class WorkFuture<T extends @Nullable Object> extends YieldingFuture<T> {

    /** A future whose work has not ended. */
    protected WorkFuture() {}

    /**
     * Ends the work, or leaves it alone if it is to be abandoned. Called before the future ends, because dependents may take
     * long. May be called several times, and while the work is ending by itself. Throws nothing and runs no user code, because
     * the JDK's timer calls it.
     */
    protected abstract void endWork();

    /** Ends the future with the result of the work. False if it has ended before. */
    protected final boolean endWith(@Nullable T value) {
        return super.complete(value);
    }

    /** Ends the future with the failure of the work, or with what ended the work. False if it has ended before. */
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

    /** The JDK's own method does not call {@code complete}. */
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

    /** Has the marker that the JDK gives to tasks of {@code …Async} methods. */
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
