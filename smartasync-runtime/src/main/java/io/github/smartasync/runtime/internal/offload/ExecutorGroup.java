package io.github.smartasync.runtime.internal.offload;

import io.github.smartasync.runtime.internal.timer.HandOver;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** All executors of one runtime. It knows which of them runs on a thread, and how many of their threads wait. */
public final class ExecutorGroup {

    private final HandOver handOver;
    private final WaitingThreads waitingThreads;

    /** Complete before the runtime is used. */
    private final Set<TaskExecutor> members = Collections.newSetFromMap(new IdentityHashMap<>());

    /** A group without members. */
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

    /** Whether the calling thread, which is given, is running a task or its dependents, or is ending calls. */
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

    /**
     * Limits how many platform threads of a runtime wait without a place: each costs a stack. Virtual threads do not
     * count.
     */
    static final class WaitingThreads {

        private final int most;
        private final AtomicInteger waiting = new AtomicInteger();

        /** At most that many threads; {@code Integer.MAX_VALUE} means no limit. */
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
