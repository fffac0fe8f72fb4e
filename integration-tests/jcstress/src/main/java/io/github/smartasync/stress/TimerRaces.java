package io.github.smartasync.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import io.github.smartasync.runtime.internal.thread.DaemonThreads;
import io.github.smartasync.runtime.internal.timer.Deadline;
import io.github.smartasync.runtime.internal.timer.DeadlineTimer;
import io.github.smartasync.runtime.internal.timer.Expiry;
import io.github.smartasync.runtime.internal.timer.HandOver;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Deadlines: first what cancelling said, then how often the target was told. */
public class TimerRaces {

    private static final DeadlineTimer TIMER = new DeadlineTimer(
            new DaemonThreads("timer"),
            new HandOver(new DaemonThreads("handover"), TimeUnit.SECONDS.toNanos(1)),
            TimeUnit.SECONDS.toNanos(1));

    @State
    @JCStressTest
    @Outcome(id = "1, 0", expect = ACCEPTABLE, desc = "Cancelled, and never told.")
    @Outcome(id = "0, 1", expect = ACCEPTABLE, desc = "Too late, and told once.")
    public static class CancelAgainstExpiry extends Told {
        private volatile Deadline deadline;

        @Actor
        public void schedule() {
            deadline = TIMER.schedule(0, this);
        }

        @Actor
        public void cancel(II_Result r) {
            while (deadline == null) {
                Thread.onSpinWait();
            }
            r.r1 = deadline.cancel() ? 1 : 0;
        }

        @Arbiter
        public void look(II_Result r) {
            r.r2 = r.r1 == 1 ? times() : timesOnceTold();
        }
    }

    @State
    @JCStressTest
    @Outcome(id = "1, 0", expect = ACCEPTABLE, desc = "One of them has cancelled it.")
    @Outcome(id = "0, 1", expect = ACCEPTABLE, desc = "The other has cancelled it.")
    public static class CancelTwice extends Told {
        private final Deadline deadline = TIMER.schedule(TimeUnit.HOURS.toNanos(1), this);

        @Actor
        public void one(II_Result r) {
            r.r1 = deadline.cancel() ? 1 : 0;
        }

        @Actor
        public void other(II_Result r) {
            r.r2 = deadline.cancel() ? 1 : 0;
        }
    }

    /** Counts how often it was told. */
    public static class Told implements Expiry {
        private final AtomicInteger times = new AtomicInteger();

        @Override
        public void expired() {
            times.incrementAndGet();
        }

        @Override
        public void closed() {
            times.incrementAndGet();
        }

        int times() {
            return times.get();
        }

        int timesOnceTold() {
            long start = System.nanoTime();
            while (times.get() == 0 && System.nanoTime() - start < TimeUnit.SECONDS.toNanos(20)) {
                Thread.yield();
            }
            return times.get();
        }
    }
}
