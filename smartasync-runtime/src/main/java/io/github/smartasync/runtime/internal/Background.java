package io.github.smartasync.runtime.internal;

import io.github.smartasync.runtime.internal.caller.CallerRules;
import io.github.smartasync.runtime.internal.carry.Carriers;
import io.github.smartasync.runtime.internal.offload.TaskExecutor;
import io.github.smartasync.runtime.internal.thread.DaemonThreads;
import io.github.smartasync.runtime.internal.timer.DeadlineTimer;
import io.github.smartasync.runtime.internal.timer.HandOver;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a runtime that work on other threads than the caller's: its executors, its carriers of context, and its
 * timer. They are made when something first needs them. A sync view whose results are ready never does. They are two
 * thirds of the classes of a runtime, and each class costs the first call of a program time. No thread exists before it
 * is needed. Thread-safe.
 */
final class Background {

    /** While it is held, a runtime gets what is made already. No field updater: it would load the types of all fields. */
    private static final ReentrantLock KEEPING = new ReentrantLock();

    private static final long ENDING_NANOS = TimeUnit.SECONDS.toNanos(1);

    final Carriers carriers;
    final NamedExecutors executors;
    final HandOver handOver;

    private final ExecutorSettings own;
    private final ReentrantLock timing = new ReentrantLock();

    /** Written under {@code timing}; null until an operation has a limit. */
    private volatile @Nullable DeadlineTimer timer;

    /** Guarded by {@code timing}. */
    private boolean timerClosed;

    private Background(Settings settings) {
        this.carriers = Carriers.of(settings.carriers());
        this.own = settings.executors();
        this.handOver = new HandOver(new DaemonThreads(own.threadNames() + "-handover"), own.keepAliveNanos());
        this.executors = new NamedExecutors(own, handOver);
    }

    /**
     * What works for a runtime that had nothing yet. If two threads make it, the first is kept. It is not made under a lock: an
     * executor that was made in vain has no threads and needs no closing.
     */
    static Background of(RuntimeCore core, Settings settings) {
        Background mine = new Background(settings);
        Background kept = keep(core, mine);
        if (kept != mine) {
            return kept;
        }
        if (core.closed()) {
            // Whoever closed the runtime may have found nothing to close.
            mine.refuse();
            mine.finish(Duration.ZERO);
        }
        return mine;
    }

    private static Background keep(RuntimeCore core, Background mine) {
        KEEPING.lock();
        try {
            Background kept = core.background;
            if (kept == null) {
                kept = mine;
                core.background = mine;
            }
            return kept;
        } finally {
            KEEPING.unlock();
        }
    }

    /** Says when a limit has passed. */
    DeadlineTimer timer() {
        DeadlineTimer made = timer;
        return made != null ? made : makeTimer();
    }

    private DeadlineTimer makeTimer() {
        timing.lock();
        try {
            DeadlineTimer made = timer;
            if (made == null) {
                made = new DeadlineTimer(
                        new DaemonThreads(own.threadNames() + "-timer"), handOver, own.keepAliveNanos());
                if (timerClosed) {
                    made.close();
                }
                timer = made;
            }
            return made;
        } finally {
            timing.unlock();
        }
    }

    private void closeTimer() {
        timing.lock();
        try {
            timerClosed = true;
            DeadlineTimer made = timer;
            if (made != null) {
                made.close();
            }
        } finally {
            timing.unlock();
        }
    }

    /** Refuses new work, gives what runs the time given, then ends the rest. Waits for that, unless the caller must not. */
    void close(Duration grace, CallerRules rules) {
        refuse();
        if (mustNotWait(rules)) {
            new DaemonThreads(own.threadNames() + "-close")
                    .newThread(() -> finish(grace))
                    .start();
        } else {
            finish(grace);
        }
    }

    private void refuse() {
        executors.group().members().forEach(TaskExecutor::close);
    }

    /** An event loop must not, and a task that closes its own runtime would wait for itself. */
    private boolean mustNotWait(CallerRules rules) {
        Thread caller = Thread.currentThread();
        return executors.group().runsOn(caller) || !rules.judge().judge(caller).mayBlock();
    }

    /** Lets what runs end for the time given, and ends the rest. */
    private void finish(Duration grace) {
        boolean interrupted = !awaitEmpty(grace);
        List<CountDownLatch> endings = executors.group().members().stream()
                .map(each -> each.endAll(handOver))
                .toList();
        closeTimer();
        executors.closeThreads();
        handOver.close();
        interrupted |= awaitEndings(endings);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns when no work is left, or the time has passed; false if the thread was interrupted before. */
    private boolean awaitEmpty(Duration grace) {
        long graceNanos = TimeUnit.NANOSECONDS.convert(grace);
        long start = System.nanoTime();
        try {
            long left = graceNanos;
            // Again, because what ran in one may have brought work to another that was empty before; and twice, because
            // it
            // may have done so while the last was looked at.
            while (left > 0 && !areEmpty(2)) {
                for (TaskExecutor each : executors.group().members()) {
                    each.awaitEmpty(graceNanos - (System.nanoTime() - start));
                }
                left = graceNanos - (System.nanoTime() - start);
            }
            return true;
        } catch (InterruptedException impatient) {
            return false;
        }
    }

    private boolean areEmpty(int times) {
        for (int i = 0; i < times; i++) {
            for (TaskExecutor each : executors.group().members()) {
                if (!each.isLeftEmpty()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Waits until the futures have ended, unless a dependent holds that up; says whether it was interrupted. */
    private static boolean awaitEndings(List<CountDownLatch> endings) {
        long start = System.nanoTime();
        try {
            for (CountDownLatch ending : endings) {
                ending.await(ENDING_NANOS - (System.nanoTime() - start), TimeUnit.NANOSECONDS);
            }
            return false;
        } catch (InterruptedException impatient) {
            return true;
        }
    }
}
