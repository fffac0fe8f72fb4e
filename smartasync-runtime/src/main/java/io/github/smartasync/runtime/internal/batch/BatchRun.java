package io.github.smartasync.runtime.internal.batch;

import io.github.smartasync.runtime.internal.carry.CallerSnapshot;
import io.github.smartasync.runtime.internal.failure.Failures;
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
 * <p>Whoever finds room for a call starts it: first the thread that runs the batch, then the threads that complete calls.
 * {@code starting} counts these threads. Only the one that raised it from zero starts calls, and it goes round again for the
 * others. So starting needs no lock, and calls that are complete at once use no stack. Only that thread writes {@code next}. What
 * it has begun and what has not ended is running.
 *
 * <p>Each result is written once, before {@code unfinished} is lowered. The thread that lowers it to zero reads the results.
 */
public final class BatchRun extends WorkFuture<List<Object>> implements Expiry {

    private static final String NAME = "The batch";

    private final BatchPlan plan;
    private final AtomicReferenceArray<@Nullable BatchCall> calls;
    private final BatchResults results;
    private final AtomicInteger starting = new AtomicInteger();
    private final AtomicInteger unfinished;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private volatile int next;
    private volatile int firstUnended;
    private volatile @Nullable Deadline deadline;

    /** The context of the thread that started the batch, for later calls. Written before anything starts. */
    private @Nullable CallerSnapshot caller;

    /**
     * The thread that is starting the batch: it has the context already. All that others learn from it is that they
     * are not that thread.
     */
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
            while (next < results.size()
                    && !stopped.get()
                    && next - (results.size() - unfinished.get()) < plan.concurrency()) {
                beginNext();
            }
            seen = starting.addAndGet(-seen);
        } while (seen != 0);
    }

    private void beginNext() {
        int index = next;
        BatchCall call = new BatchCall(this, index);
        calls.set(index, call);
        next = index + 1; // all items below have a call, or have ended
        call.begin();
    }

    /** Calls the user's function for an item, in the context of the thread that started the batch. */
    @Nullable
    CompletionStage<?> call(int index) {
        Object item = plan.items().get(index);
        CallerSnapshot taken = caller;
        return taken == null || Thread.currentThread() == starter
                ? plan.call().apply(item)
                : taken.apply(plan.call(), item);
    }

    /** Looks at the calls in the order of their start. Those before the first unfinished one are looked at only once. */
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
        if (unfinished.decrementAndGet() == 0) {
            finish();
        } else if (next < results.size()) { // else all have been started
            startCalls();
        }
    }

    private void finish() {
        if (stop()) {
            endWith(results.list());
        }
    }

    /** Ends the batch first: dependents of a call may block. */
    private void endBy(Throwable failure, int index) {
        if (stop()) {
            results.failedAt(index, calls.get(index));
            endWithFailure(failure);
            cancelCalls();
        }
    }

    /** The name of the batch in messages, with the item of the call that ended it, if one did. */
    public String name(String batch) {
        return batch + results.failedItem();
    }

    boolean stopped() {
        return stopped.get();
    }

    /** Decides how the batch ends: from now on nothing is started. False if that was decided before. */
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

    /** On another thread: dependents of a call must not hold up the end of the batch. */
    private void endEarly(Throwable outcome) {
        if (!stop()) {
            return;
        }
        // Before the calls are cancelled: otherwise some outcomes would show that, and not what ended the batch.
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
