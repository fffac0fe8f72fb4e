package io.github.smartasync.runtime.internal.offload;

import io.github.smartasync.runtime.internal.carry.Carriers;
import io.github.smartasync.runtime.internal.carry.ContextLoader;
import io.github.smartasync.runtime.internal.offload.TaskFuture.TaskAttachments;
import io.github.smartasync.runtime.internal.thread.InterruptFlag;
import io.github.smartasync.runtime.internal.thread.StackRoom;
import io.github.smartasync.runtime.internal.timer.DeadlineTimer;
import io.github.smartasync.runtime.spi.CallOutcome;
import io.github.smartasync.runtime.spi.ContextCarrier.Scope;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;
import org.jspecify.annotations.Nullable;

/**
 * One call of a blocking method. One object is the future, the task and the entry of the queue.
 *
 * <p>{@link InterruptibleCall} tells its states. The fields that the runner reads are written before the task is handed over,
 * which publishes them. {@code previous}, {@code next} and {@code list} are guarded by the lock of the list.
 *
 * <p>Dependents run on the thread that completes the future. That is the thread on which the method ran, without the caller's
 * context; or the thread that cancels; or, after a timeout or the closing of the runtime, a daemon thread of the runtime. If the
 * future is complete already, they run on the thread that adds them. The JDK also lets a thread that waits for the future run
 * them when it wakes.
 */
public abstract class Task<T extends @Nullable Object> extends TaskFuture<T> implements Runnable {

    /** The thread that runs this and its dependents. Only that thread uses the field, so it is not volatile. */
    @Nullable
    Thread runner;

    @SuppressWarnings("rawtypes")
    private static final AtomicReferenceFieldUpdater<Task, Task> NEXT =
            AtomicReferenceFieldUpdater.newUpdater(Task.class, Task.class, "next");

    @Nullable
    Task<?> previous;

    volatile @Nullable Task<?> next;

    @Nullable
    TaskList list;

    /** A call that has not begun. */
    protected Task(Offloading offloading) {
        super(offloading);
    }

    /** Makes the call of the source. */
    protected abstract @Nullable T call() throws Throwable;

    /** Whether the thread that begins the call is the caller. The method runs with the class loader of the caller. */
    boolean isBegunByCaller() {
        return true;
    }

    /** Sets {@code next}. Whoever reads that sees what was written before. */
    final void linkTo(@Nullable Task<?> task) {
        NEXT.lazySet(this, task);
    }

    // ---- beginning ----

    /** Takes the caller's context, starts the clock and hands the task over. Called once. Throws no more than a stack overflow. */
    public final void begin() {
        StackRoom.forCall();
        if (started()) {
            return; // ended before it began
        }
        try {
            loader = Thread.currentThread().getContextClassLoader();
            DeadlineTimer timer = offloading.timeoutNanos() > 0 ? offloading.timer() : null;
            TaskAttachments mine = attached(offloading.carriers().capture(), timer != null, offloading.recorded());
            attachments = mine;
            if (timer != null && mine != null) {
                // After the attachments are there: the limit may pass at once.
                mine.deadline = timer.schedule(offloading.timeoutNanos(), this);
            }
            offloading.executor().submit(this);
            if (runner == Thread.currentThread()) {
                endAfterOverflow(new StackOverflowError("The stack overflowed in or around " + offloading.name()));
            }
        } catch (Throwable failure) {
            refuse(failure);
            if (runner == Thread.currentThread()) {
                endAfterOverflow(failure);
            }
        }
    }

    /**
     * If an executor runs tasks on their caller, calls may nest until the stack is full, somewhere between the method and the
     * end of its future. Some frames further up, here, there is room again to end the future. If there is none, the caller gets
     * the error and no future.
     */
    private void endAfterOverflow(Throwable failure) {
        // First: if the stack is full here too, the caller gets the error.
        endWithFailure(offloading.translated(failure));
        Thread thread = Thread.currentThread();
        if (runner == thread) {
            leave(thread, InterruptFlag.of(thread));
        }
        offloading.executor().forget(this);
        letGo(CallOutcome.FAILED);
        runner = null;
    }

    /** Ends the task because its executor did not take it. */
    final void reject(String why, @Nullable Throwable cause) {
        refuse(new RejectedExecutionException(offloading.name() + " was not started: " + why, cause));
    }

    /** Ends a task that is in no queue; nothing happens if it has started. */
    private void refuse(Throwable failure) {
        if (claim()) {
            runner = Thread.currentThread(); // tells begin() if the stack overflows in here
            offloading.executor().forget(this);
            letGo(CallOutcome.REJECTED);
            endWithFailure(offloading.translated(failure));
            runner = null;
            turnedAway();
        }
    }

    // ---- running ----

    /** Run by an executor of the user. Never throws, if the stack has room for it. A second run does nothing. */
    @Override
    public final void run() {
        StackRoom.forCall();
        offloading.executor().run(this);
    }

    final TaskExecutor executor() {
        return offloading.executor();
    }

    @Override
    final void leaveQueue() {
        offloading.executor().dequeue(this);
    }

    /**
     * Runs the method on the calling thread, and then the dependents if that ends the future. False if another thread was faster,
     * or if the task has ended.
     */
    final boolean runHere() {
        if (started()) {
            return false;
        }
        TaskAttachments carried = attachments;
        Scope @Nullable [] scopes;
        try {
            scopes = Carriers.set(carried == null ? null : carried.captured);
        } catch (Throwable failure) {
            refuse(failure);
            return false;
        }
        Thread thread = Thread.currentThread();
        ClassLoader loaderBefore = isBegunByCaller() ? ContextLoader.set(thread, loader) : ContextLoader.of(thread);
        // Before any canceller can see the thread: a flag that is set later may be meant for the method.
        boolean flagBefore = InterruptFlag.of(thread);
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

    private void callOn(
            Thread thread, boolean flagBefore, Scope @Nullable [] scopes, @Nullable ClassLoader loaderBefore) {
        T value = null;
        Throwable failure = null;
        TaskAttachments watching = attachments;
        try {
            if (watching != null) {
                watching.started();
            }
            value = call();
        } catch (Throwable thrown) {
            failure = thrown;
        }
        if (watching != null) {
            watching.ran(failure);
        }
        boolean mine = leave(thread, flagBefore);
        restore(thread, scopes, loaderBefore);
        if (!mine) {
            offloading.late(value); // whoever interrupted completes the future
            return;
        }
        if (attachments != null) { // asked here too: a program's first call does without the class of outcomes
            letGo(failure == null ? CallOutcome.RETURNED : CallOutcome.FAILED);
        }
        if (failure == null) {
            if (!endWith(value)) {
                offloading.late(value);
            }
        } else {
            endWithFailure(offloading.translated(failure));
        }
    }

    /** Also undoes what the method itself has changed. */
    private static void restore(Thread thread, Scope @Nullable [] scopes, @Nullable ClassLoader loaderBefore) {
        ContextLoader.set(thread, loaderBefore);
        Carriers.restore(scopes);
    }

    // ---- dependents ----

    @Override
    protected final String ownOperation() {
        return offloading.name();
    }

    @Override
    protected final @Nullable Task<?> ownToRunHere() {
        TaskExecutor executor = offloading.executor();
        return !started() && executor.lendsItsThreads() && executor.runsOn(Thread.currentThread()) ? this : null;
    }

    @Override
    public final <U> CompletableFuture<U> newIncompleteFuture() {
        return Dependent.of(offloading.executor().parentOf(this));
    }

    /** Asynchronous dependents that name no executor run where the method ran, never on the common pool. */
    @Override
    public final Executor defaultExecutor() {
        return offloading.executor();
    }

    /** As any {@code CompletableFuture}, but with the method's name instead of the class. */
    @Override
    public final String toString() {
        String any = super.toString();
        return offloading.name() + any.substring(any.lastIndexOf('['));
    }
}
