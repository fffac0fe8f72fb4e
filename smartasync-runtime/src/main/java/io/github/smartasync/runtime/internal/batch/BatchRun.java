package io.github.smartasync.runtime.internal.batch;

import io.github.smartasync.runtime.internal.await.Failures;
import io.github.smartasync.runtime.internal.carry.CallerSnapshot;
import io.github.smartasync.runtime.internal.offload.Task;
import io.github.smartasync.runtime.internal.offload.WorkFuture;
import io.github.smartasync.runtime.internal.timer.Deadline;
import io.github.smartasync.runtime.internal.timer.Expiry;
import io.github.smartasync.runtime.internal.timer.Limit;
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
public final class BatchRun extends WorkFuture<List<Object>> implements Expiry {

    private static final String NAME = "The batch";

    private final BatchPlan plan;
    private final AtomicReferenceArray<@Nullable BatchCall> calls;
    private final BatchResults results;
    private final AtomicInteger starting = new AtomicInteger();
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger unfinished;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private volatile int next;
    private volatile int firstUnended;
    private volatile @Nullable Deadline deadline;

    /** What later calls need of whoever started the batch. Written before anything starts. */
    private @Nullable CallerSnapshot caller;

    /** The thread that starts the batch, while it does: its context is there. Tells other threads only that it is not they. */
    private @Nullable Thread starter;

    private BatchRun(BatchPlan plan) {
        this.plan = plan;
        int size = plan.items().size();
        this.calls = new AtomicReferenceArray<>(size);
        this.results = new BatchResults(size, plan.settle());
        this.unfinished = new AtomicInteger(size);
    }

    /** Starts the batch; never throws. */
    public static BatchRun start(BatchPlan plan) {
        BatchRun run = new BatchRun(plan);
        if (run.results.size() == 0) {
            run.finish();
        } else if (run.takeContext() && run.limit()) {
            run.starter = Thread.currentThread();
            run.startCalls();
            run.starter = null;
        }
        return run;
    }

    private boolean takeContext() {
        try {
            caller = CallerSnapshot.take(plan.core().carriers());
            return true;
        } catch (Throwable failure) {
            stop();
            endWithFailure(failure);
            return false;
        }
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
            endWithFailure(noTimer);
            return false;
        }
    }

    private void startCalls() {
        if (starting.getAndIncrement() != 0) {
            return;
        }
        int seen = 1;
        do {
            while (next < results.size() && !stopped.get() && running.get() < plan.concurrency()) {
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

    /** What the user's function returns for an item, in the context of whoever started the batch. */
    @Nullable
    CompletionStage<?> call(int index) {
        Object item = plan.items().get(index);
        CallerSnapshot taken = caller;
        return taken == null || Thread.currentThread() == starter
                ? plan.call().apply(item)
                : taken.apply(plan.call(), item);
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
        if (plan.settle() == null && original != null) {
            endBy(original, index);
            return;
        }
        results.set(index, value, original);
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
            endWith(results.list());
        }
    }

    /** The batch ends first: what depends on a call may block. */
    private void endBy(Throwable failure, int index) {
        if (stop()) {
            results.failedAt(index);
            endWithFailure(failure);
            cancelCalls();
        }
    }

    /** The batch in messages; if a call has ended it, with the item of that call. */
    public String name(String batch) {
        return batch + results.failedItem();
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
        for (int index = 0; index < results.size(); index++) {
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
        // Before the calls are cancelled: else some would have ended by that, and not by what ended the batch.
        List<Object> settled = results.settled(calls, outcome);
        plan.core().onOwnThread(this::cancelCalls);
        if (settled == null) {
            endWithFailure(outcome);
        } else {
            endWith(settled);
        }
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
    protected void endWork() {
        if (stop()) {
            plan.core().onOwnThread(this::cancelCalls);
        }
    }
}
