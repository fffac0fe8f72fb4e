package io.github.smartasync.runtime.internal.offload;

import io.github.smartasync.runtime.internal.record.Outcome;
import io.github.smartasync.runtime.internal.record.Recorder;
import io.github.smartasync.runtime.internal.timer.DeadlineTimer;
import io.github.smartasync.runtime.internal.timer.Expiry;
import io.github.smartasync.runtime.internal.timer.Limit;
import io.github.smartasync.runtime.spi.ContextCarrier.Scope;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * One call of a blocking method: the future, the task and the entry of the queue in one object.
 *
 * <p>What it may do when is told at {@link InterruptibleCall}. The fields that the runner reads are written before the task
 * is handed over, which publishes them; {@code previous}, {@code next} and {@code list} are guarded by the lock of the list.
 *
 * <p>Dependents run on the thread that completes the future: the one on which the method ran, with the context of the
 * caller already taken off; the canceller's; or, after a timeout or the closing of the runtime, a daemon thread of the
 * runtime's own. On a future that is already complete they run on the thread that adds them; and a thread that waits
 * for the future may run them when it wakes, which the JDK decides.
 */
public abstract class Task<T extends @Nullable Object> extends InterruptibleCall<T> implements Runnable, Expiry {

    private final Offloading offloading;
    private @Nullable ClassLoader loader;
    private @Nullable Extras extras;

    /** On which thread this runs, its dependents included; of use to that thread alone, and so not volatile. */
    @Nullable
    Thread runner;

    @Nullable
    Task<?> previous;

    @Nullable
    Task<?> next;

    @Nullable
    TaskList list;

    /** A call that has not begun. */
    protected Task(Offloading offloading) {
        this.offloading = offloading;
    }

    /** Makes the call of the source. */
    protected abstract @Nullable T call() throws Throwable;

    // ---- beginning ----

    /** Takes the caller's context, starts the clock and hands the task over; never throws. Called once. */
    public final void begin() {
        if (started()) {
            return; // ended before it began
        }
        try {
            loader = Thread.currentThread().getContextClassLoader();
            DeadlineTimer timer = offloading.timeoutNanos() > 0 ? offloading.timer() : null;
            Extras mine = Extras.of(
                    offloading.carriers().capture(),
                    timer != null,
                    Recorder.offloading(offloading.name(), offloading.home().name()));
            extras = mine;
            if (timer != null && mine != null) {
                // After the extras are there: the limit may pass at once.
                mine.deadline = timer.schedule(offloading.timeoutNanos(), this);
            }
            offloading.home().submit(this);
        } catch (Throwable failure) {
            refuse(failure);
        }
    }

    /** Ends the task because its executor did not take it. */
    final void reject(String why, @Nullable Throwable cause) {
        refuse(new RejectedExecutionException(offloading.name() + " was not started: " + why, cause));
    }

    /** Ends a task that is in no queue; nothing happens if it has started. */
    private void refuse(Throwable failure) {
        if (claim()) {
            offloading.home().forget(this);
            letGo(Outcome.REJECTED);
            super.completeExceptionally(failure);
            turnedAway();
        }
    }

    /** Called when the future has ended and the method never starts; never throws. */
    void turnedAway() {}

    // ---- running ----

    /** What an executor of the user runs. Never throws; a second run does nothing. */
    @Override
    public final void run() {
        offloading.home().run(this);
    }

    final Home home() {
        return offloading.home();
    }

    /** Whether the method must not be interrupted. */
    final boolean abandons() {
        return offloading.abandon();
    }

    /**
     * Runs the method, and dependents if it ends the future, on the calling thread; false if another thread was faster
     * or the task has ended.
     */
    final boolean runHere() {
        if (started()) {
            return false;
        }
        Extras carried = extras;
        Scope[] scopes;
        try {
            scopes = Carriers.set(carried == null ? null : carried.captured);
        } catch (Throwable failure) {
            refuse(failure);
            return false;
        }
        Thread thread = Thread.currentThread();
        ClassLoader loaderBefore = ContextLoader.set(thread, loader);
        // Before the thread can be known to whoever cancels: a flag that is set later may be meant for the method.
        boolean flagBefore = Flag.of(thread);
        if (enter(thread)) {
            runner = thread;
            loader = null;
            callOn(thread, flagBefore, scopes, loaderBefore);
            runner = null;
            return true;
        }
        restore(thread, scopes, loaderBefore);
        return false;
    }

    private void callOn(Thread thread, boolean flagBefore, Scope[] scopes, @Nullable ClassLoader loaderBefore) {
        T value = null;
        Throwable failure = null;
        try {
            Extras watching = extras;
            if (watching != null) {
                watching.started();
            }
            value = call();
        } catch (Throwable thrown) {
            failure = thrown;
        }
        boolean mine = leave(thread, flagBefore);
        restore(thread, scopes, loaderBefore);
        if (!mine) {
            return; // whoever interrupted completes the future
        }
        letGo(failure == null ? Outcome.RETURNED : Outcome.FAILED);
        if (failure == null) {
            super.complete(value);
        } else {
            super.completeExceptionally(failure);
        }
    }

    /** Also what the method itself has changed. */
    private static void restore(Thread thread, Scope[] scopes, @Nullable ClassLoader loaderBefore) {
        ContextLoader.set(thread, loaderBefore);
        Carriers.restore(scopes);
    }

    // ---- ending ----

    /**
     * Ends the future. A method that has not started never will, and leaves the queue; one that runs is interrupted if
     * asked for, unless the operation abandons.
     */
    @Override
    public final boolean cancel(boolean mayInterruptIfRunning) {
        if (!isDone()) {
            end(new CancellationException(), Outcome.CANCELLED, mayInterruptIfRunning);
        }
        return isCancelled();
    }

    /** The limit has passed. */
    @Override
    public final void expired() {
        if (!isDone()) {
            String where = (started() ? "it was still running on " : "it had not been started by ")
                    + offloading.home().description();
            end(Limit.exceeded(offloading.name(), offloading.timeoutNanos(), where), Outcome.TIMED_OUT, true);
        }
    }

    /** The timer was closed, hence the runtime. */
    @Override
    public final void closed() {
        endByClose();
    }

    final void endByClose() {
        if (!isDone()) {
            String message = offloading.name() + " was ended: its SmartAsyncRuntime was closed";
            end(new CancellationException(message), Outcome.CANCELLED, true);
        }
    }

    private void end(Throwable failure, Outcome outcome, boolean interrupt) {
        boolean claimed = claim();
        if (claimed) {
            offloading.home().dequeue(this);
        } else if (interrupt && !offloading.abandon()) {
            interruptMethod();
        }
        letGo(outcome);
        super.completeExceptionally(failure);
        if (claimed) {
            turnedAway();
        }
    }

    /** Makes sure that the method never starts; false if it has, or was kept from it before. */
    private boolean claim() {
        if (!keepFromStarting()) {
            return false;
        }
        loader = null;
        return true;
    }

    /** Whoever ends the future takes it out of the timer, and writes what was recorded; twice does no harm. */
    private void letGo(Outcome outcome) {
        Extras left = extras;
        if (left != null) {
            extras = null;
            left.ended(outcome);
        }
    }

    /** Completes the future from outside: a method that has not started never will; one that runs is left alone. */
    @Override
    public final boolean complete(T value) {
        boolean completed = super.complete(value);
        if (completed) {
            endedFromOutside();
        }
        return completed;
    }

    /** Completes the future from outside: a method that has not started never will; one that runs is left alone. */
    @Override
    public final boolean completeExceptionally(Throwable failure) {
        boolean completed = super.completeExceptionally(failure);
        if (completed) {
            endedFromOutside();
        }
        return completed;
    }

    private void endedFromOutside() {
        if (claim()) {
            offloading.home().dequeue(this);
        }
        letGo(Outcome.CANCELLED);
    }

    // ---- dependents ----

    @Override
    protected final @Nullable Task<?> ownToRunHere() {
        Home home = offloading.home();
        return !started() && home.lendsItsThreads() && home.runsOn(Thread.currentThread()) ? this : null;
    }

    @Override
    public final <U> CompletableFuture<U> newIncompleteFuture() {
        return new Dependent<>(offloading.home().originOf(this));
    }

    /** Where asynchronous dependents run that name no executor: with the method, never on the common pool. */
    @Override
    public final Executor defaultExecutor() {
        return offloading.home();
    }

    /** The method's name and the state, as those of any {@code CompletableFuture} but for the name of its class. */
    @Override
    public final String toString() {
        String any = super.toString();
        return offloading.name() + any.substring(any.lastIndexOf('['));
    }
}
