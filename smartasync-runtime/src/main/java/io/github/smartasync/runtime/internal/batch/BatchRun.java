package io.github.smartasync.runtime.internal.batch;

import io.github.smartasync.runtime.internal.await.Failures;
import io.github.smartasync.runtime.internal.offload.Task;
import io.github.smartasync.runtime.internal.offload.YieldingFuture;
import io.github.smartasync.runtime.internal.timer.Deadline;
import io.github.smartasync.runtime.internal.timer.Expiry;
import io.github.smartasync.runtime.internal.timer.Limit;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * One run of a batch: its future, and the starter of its calls.
 *
 * <p>Calls are started by whoever finds room for one: the thread that runs the batch, then those that complete calls.
 * {@code starting} counts them; only the one that raised it from zero starts calls, and goes round again for the others,
 * so that starting needs no lock and calls that are complete at once need no stack. {@code next} is written by that thread.
 *
 * <p>Each result is written once, before {@code unfinished} is lowered, and read by the thread that lowers it to zero.
 */
public final class BatchRun extends YieldingFuture<List<Object>> implements Expiry {

    private static final String NAME = "The batch";

    private final BatchPlan plan;
    private final AtomicReferenceArray<@Nullable BatchCall> calls;
    private final @Nullable Object[] results;
    private final AtomicInteger starting = new AtomicInteger();
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger unfinished;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private volatile int next;
    private volatile int firstUnended;
    private volatile @Nullable Deadline deadline;

    private BatchRun(BatchPlan plan) {
        this.plan = plan;
        int size = plan.items().size();
        this.calls = new AtomicReferenceArray<>(size);
        this.results = new @Nullable Object[size];
        this.unfinished = new AtomicInteger(size);
    }

    /** Starts the batch; never throws. */
    public static BatchRun start(BatchPlan plan) {
        BatchRun run = new BatchRun(plan);
        if (run.results.length == 0) {
            run.finish();
        } else if (run.limit()) {
            run.startCalls();
        }
        return run;
    }

    private boolean limit() {
        if (plan.timeoutNanos() == 0) {
            return true;
        }
        try {
            deadline = plan.core().timer().schedule(plan.timeoutNanos(), this);
            return true;
        } catch (Throwable noTimer) {
            stop();
            super.completeExceptionally(noTimer);
            return false;
        }
    }

    private void startCalls() {
        if (starting.getAndIncrement() != 0) {
            return;
        }
        int seen = 1;
        do {
            while (next < results.length && !stopped.get() && running.get() < plan.concurrency()) {
                running.incrementAndGet();
                beginNext();
            }
            seen = starting.addAndGet(-seen);
        } while (seen != 0);
    }

    private void beginNext() {
        int index = next;
        BatchCall call = new BatchCall(this, index);
        calls.set(index, call);
        next = index + 1; // what is below has a call, or has ended
        call.begin();
    }

    /** What the user's function returns for an item. */
    @Nullable
    CompletionStage<?> call(int index) {
        return plan.call().apply(plan.items().get(index));
    }

    /** Calls are looked at in the order in which they started; those before the first that has not ended only once. */
    @Override
    protected @Nullable Task<?> ownToRunHere() {
        int started = next;
        int index = firstUnended;
        while (index < started && calls.get(index) == null) {
            index++;
        }
        firstUnended = index;
        for (; index < started; index++) {
            BatchCall call = calls.get(index);
            Task<?> task = call == null ? null : call.toRunHere();
            if (task != null) {
                return task;
            }
        }
        return null;
    }

    void ended(int index, @Nullable Object value, @Nullable Throwable failure) {
        Throwable original = failure == null ? null : Failures.unwrap(failure);
        BatchPlan.Settling settling = plan.settle();
        if (settling == null && original != null) {
            endBy(original);
            return;
        }
        results[index] = settling == null ? value : settling.settle(value, original);
        calls.set(index, null);
        running.decrementAndGet();
        if (unfinished.decrementAndGet() == 0) {
            finish();
        } else {
            startCalls();
        }
    }

    private void finish() {
        if (stop()) {
            super.complete(resultList());
        }
    }

    private List<Object> resultList() {
        @SuppressWarnings("NullAway") // a call may return null
        List<Object> list = Arrays.asList(results);
        return Collections.unmodifiableList(list);
    }

    /** The batch ends first: what depends on a call may block. */
    private void endBy(Throwable failure) {
        if (stop()) {
            super.completeExceptionally(failure);
            cancelCalls();
        }
    }

    boolean stopped() {
        return stopped.get();
    }

    /** From now on nothing is started and nothing else decides; false if that was so before. */
    private boolean stop() {
        if (!stopped.compareAndSet(false, true)) {
            return false;
        }
        Deadline entry = deadline;
        if (entry != null) {
            entry.cancel();
        }
        return true;
    }

    private void cancelCalls() {
        for (int index = 0; index < results.length; index++) {
            BatchCall call = calls.get(index);
            if (call != null) {
                call.cancel();
            }
        }
    }

    @Override
    public void expired() {
        endEarly(Limit.exceeded(NAME, plan.timeoutNanos(), "Calls that had not ended are being cancelled"));
    }

    @Override
    public void closed() {
        endEarly(new CancellationException(NAME + " was cancelled, because its SmartAsyncRuntime was closed."));
    }

    /** What depends on a call must not hold up the end of the batch. */
    private void endEarly(Throwable outcome) {
        if (!stop()) {
            return;
        }
        BatchPlan.Settling settling = plan.settle();
        // Before the calls are cancelled: else some would have ended by that, and not by what ended the batch.
        List<Object> settled = settling == null ? null : settled(settling, outcome);
        plan.core().onOwnThread(this::cancelCalls);
        if (settled == null) {
            super.completeExceptionally(outcome);
        } else {
            super.complete(settled);
        }
    }

    /** What has ended keeps its outcome: that its call has left is seen only together with the result. */
    private List<Object> settled(BatchPlan.Settling settling, Throwable outcome) {
        Object[] all = new Object[results.length];
        for (int index = 0; index < all.length; index++) {
            Object result = calls.get(index) == null ? results[index] : null;
            all[index] = result == null ? settling.settle(null, outcome) : result;
        }
        return List.of(all);
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean decided = stop();
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        if (decided) {
            cancelCalls();
        }
        return cancelled;
    }

    @Override
    public boolean complete(List<Object> value) {
        stop();
        return super.complete(value);
    }

    @Override
    public boolean completeExceptionally(Throwable failure) {
        stop();
        return super.completeExceptionally(failure);
    }
}
