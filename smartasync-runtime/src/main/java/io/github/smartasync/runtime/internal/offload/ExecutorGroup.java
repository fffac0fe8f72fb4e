package io.github.smartasync.runtime.internal.offload;

import io.github.smartasync.runtime.internal.timer.HandOver;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** All executors of one runtime: which of its work runs where, and how many of its threads wait. */
public final class ExecutorGroup {

    private final HandOver handOver;
    private final WaitingThreads waitingThreads;

    /** Complete before the runtime is used. */
    private final Set<TaskExecutor> members = Collections.newSetFromMap(new IdentityHashMap<>());

    /** One without members. */
    public ExecutorGroup(HandOver handOver, int maxWaitingThreads) {
        this.handOver = handOver;
        this.waitingThreads = new WaitingThreads(maxWaitingThreads);
    }

    /** Adds an executor, while the runtime is being made. */
    public void add(TaskExecutor member) {
        members.add(member);
    }

    /** Each once. */
    public Set<TaskExecutor> members() {
        return members;
    }

    /** Whether the calling thread, which is given, runs a task or dependents of one just now, or ends calls. */
    public boolean runsOn(Thread caller) {
        if (handOver.runsOn(caller)) {
            return true;
        }
        for (TaskExecutor member : members) {
            if (member.runsOn(caller)) {
                return true;
            }
        }
        return false;
    }

    WaitingThreads waitingThreads() {
        return waitingThreads;
    }

    /** How many platform threads of a runtime may wait without a place. Each costs a stack; virtual ones do not count. */
    static final class WaitingThreads {

        private final int most;
        private final AtomicInteger waiting = new AtomicInteger();

        /** At most so many; {@code Integer.MAX_VALUE} for any number. */
        WaitingThreads(int most) {
            this.most = most;
        }

        /** Whether one more would be too many. */
        boolean isFull() {
            return waiting.get() >= most;
        }

        /** Counts one more; false if that would be too many. */
        boolean enter() {
            int before;
            do {
                before = waiting.get();
                if (before >= most) {
                    return false;
                }
            } while (!waiting.compareAndSet(before, before + 1));
            return true;
        }

        void leave() {
            waiting.decrementAndGet();
        }
    }
}
