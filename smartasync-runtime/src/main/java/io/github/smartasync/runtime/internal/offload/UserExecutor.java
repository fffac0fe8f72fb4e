package io.github.smartasync.runtime.internal.offload;

import io.github.smartasync.runtime.ExecutorState;
import io.github.smartasync.runtime.internal.offload.Dependent.WeakParent;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.ThreadPoolExecutor;

/**
 * An executor of the user. It is used as it is, never closed, and only its {@code execute} is called. Its tasks are remembered for
 * two reasons: closing the runtime ends them, and a waiting thread can tell that it works for this executor. They are kept in
 * several stripes, and each task picks one at random. So submitters and threads of the executor rarely meet.
 */
public final class UserExecutor extends TaskExecutor {

    private static final int STRIPES = 8;

    private final Executor executor;
    private final TaskStripe[] stripes = new TaskStripe[STRIPES];

    private UserExecutor(String name, Executor executor, ExecutorGroup group) {
        super(name, group);
        this.executor = executor;
        for (int i = 0; i < STRIPES; i++) {
            stripes[i] = new TaskStripe(this);
        }
    }

    /** The tasks of the executor. Declared to be any, so that the JVM loads this class only if there is such an executor. */
    public static TaskExecutor of(String name, Executor executor, ExecutorGroup group) {
        return new UserExecutor(name, executor, group);
    }

    @Override
    void submit(Task<?> task) {
        TaskStripe stripe = stripes[ThreadLocalRandom.current().nextInt(STRIPES)];
        if (refuses() || !stripe.add(task)) {
            task.reject(CLOSED, null);
            return;
        }
        if (task.started()) {
            leave(stripe, task); // its limit passed before it was added, so whoever ended it did not find it here
            return;
        }
        try {
            executor.execute(task);
        } catch (Throwable failure) {
            task.reject(description() + " did not accept it", failure);
        }
    }

    @Override
    void run(Task<?> task) {
        TaskStripe stripe = task.started() ? null : TaskStripe.of(task);
        if (stripe == null) {
            return;
        }
        stripe.toRunning(task);
        boolean lost = false;
        try {
            lost = !task.runHere();
        } finally {
            if (!lost) { // else it stays, because it shows which thread runs it
                leave(stripe, task);
            }
        }
    }

    /** Takes the task out of the user's queue as well, if the executor has a documented way for that. */
    @Override
    void dequeue(Task<?> task) {
        forget(task);
        if (executor instanceof ThreadPoolExecutor pool) {
            try {
                pool.remove(task);
            } catch (Throwable failure) {
                // A user's queue may throw. The task will not run in any case.
            }
        }
    }

    @Override
    void forget(Task<?> task) {
        // First the end of the task, then the stripe: a submitter looks at them in the opposite order.
        VarHandle.fullFence();
        TaskStripe stripe = TaskStripe.of(task);
        if (stripe != null) {
            leave(stripe, task);
        }
    }

    private void leave(TaskStripe stripe, Task<?> task) {
        stripe.remove(task);
        if (isClosed()) {
            acquire();
            try {
                signalIfEmpty();
            } finally {
                lock.unlock();
            }
        }
    }

    @Override
    public boolean runsOn(Thread caller) {
        for (TaskStripe stripe : stripes) {
            if (stripe.runsOn(caller)) {
                return true;
            }
        }
        return false;
    }

    @Override
    List<Task<?>> runningOn(Thread caller) {
        List<Task<?>> tasks = new ArrayList<>();
        for (TaskStripe stripe : stripes) {
            stripe.copyRunningOn(caller, tasks);
        }
        return tasks;
    }

    @Override
    List<Task<?>> unfinished() {
        List<Task<?>> unfinished = new ArrayList<>();
        for (TaskStripe stripe : stripes) {
            stripe.copyTo(unfinished);
        }
        return unfinished;
    }

    @Override
    boolean isEmpty() {
        for (TaskStripe stripe : stripes) {
            if (!stripe.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    @Override
    boolean lendsItsThreads() {
        return true;
    }

    @Override
    WeakParent parentOf(Task<?> task) {
        return new WeakParent(this, task.started() ? null : task);
    }

    @Override
    public ExecutorState state(String registered) {
        int running = 0;
        int queued = 0;
        for (TaskStripe stripe : stripes) {
            running += stripe.running();
            queued += stripe.queued();
        }
        return new ExecutorState(registered, false, OptionalInt.empty(), OptionalInt.empty(), running, 0, queued);
    }

    @Override
    String description() {
        return name() + " (" + executor.getClass().getName() + ")";
    }
}
