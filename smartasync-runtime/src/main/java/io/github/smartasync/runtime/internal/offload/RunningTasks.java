package io.github.smartasync.runtime.internal.offload;

import java.util.ArrayList;
import java.util.List;

/**
 * The tasks that run in an executor of ours. A worker enters once, with its first task, and leaves after its last: which one it
 * runs in between it keeps itself, so that workers do not disturb each other. Guarded by the executor's lock.
 */
final class RunningTasks {

    /** In no order. Each knows its index. */
    private final ArrayList<Worker> workers = new ArrayList<>();

    /** Tasks that threads run which wait for them. */
    private final TaskList byWaiters = new TaskList(null);

    void add(Worker worker) {
        worker.index = workers.size();
        workers.add(worker);
    }

    /** The worker has no task any more. It must be here. */
    void remove(Worker worker) {
        Worker last = workers.remove(workers.size() - 1);
        if (last != worker) {
            workers.set(worker.index, last);
            last.index = worker.index;
        }
    }

    void addByWaiter(Task<?> task) {
        byWaiters.add(task);
    }

    void removeByWaiter(Task<?> task) {
        byWaiters.remove(task);
    }

    int size() {
        return workers.size() + byWaiters.size();
    }

    boolean isEmpty() {
        return workers.isEmpty() && byWaiters.isEmpty();
    }

    void copyTo(List<Task<?>> copy) {
        for (Worker worker : workers) {
            copy.add(worker.task());
        }
        byWaiters.copyTo(copy);
    }

    void copyThoseOn(Thread thread, List<Task<?>> copy) {
        for (Worker worker : workers) {
            if (worker.task().runner == thread) {
                copy.add(worker.task());
            }
        }
        byWaiters.copyThoseOn(thread, copy);
    }

    boolean hasOneOn(Thread thread) {
        for (Worker worker : workers) {
            if (worker.task().runner == thread) {
                return true;
            }
        }
        return byWaiters.hasOneOn(thread);
    }
}
