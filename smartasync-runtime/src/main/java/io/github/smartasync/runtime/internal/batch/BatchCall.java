package io.github.smartasync.runtime.internal.batch;

import io.github.smartasync.runtime.internal.await.CancelAttempt;
import io.github.smartasync.runtime.internal.offload.Task;
import io.github.smartasync.runtime.internal.offload.YieldingFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The call for one item of a batch. The flag is set when it has ended, because a stage may tell its end twice, or
 * throw after it.
 */
final class BatchCall extends AtomicBoolean implements BiConsumer<@Nullable Object, @Nullable Throwable> {

    private static final long serialVersionUID = 1L;

    private final transient BatchRun run;
    private final int index;
    private transient volatile @Nullable CompletionStage<?> stage;

    BatchCall(BatchRun run, int index) {
        this.run = run;
        this.index = index;
    }

    /** Makes the call; never throws. */
    @SuppressWarnings("FutureReturnValueIgnored") // the batch is told through this
    void begin() {
        try {
            CompletionStage<?> started = run.call(index);
            if (started == null) {
                throw new NullPointerException("The call of item " + index + " returned null instead of a future");
            }
            stage = started;
            started.whenComplete(this);
            if (run.stopped()) {
                cancel();
            }
        } catch (Throwable failure) {
            accept(null, failure);
        }
    }

    @Override
    public void accept(@Nullable Object value, @Nullable Throwable failure) {
        if (compareAndSet(false, true)) {
            run.ended(index, value, failure);
        }
    }

    /** The operation that was called; empty if the call did not return a future of ours. */
    String operation() {
        return stage instanceof YieldingFuture<?> ours ? ours.operation() : "";
    }

    /** The task of the call that has to run on the calling thread; null if there is none. */
    @Nullable
    Task<?> toRunHere() {
        return stage instanceof YieldingFuture<?> ours ? ours.toRunHere() : null;
    }

    /** Cancels the future that the call returned, if it has returned one. */
    void cancel() {
        CompletionStage<?> started = stage;
        if (started != null) {
            CancelAttempt.cancelStage(started);
        }
    }
}
