package io.github.smartasync.runtime.internal;

import io.github.smartasync.runtime.BlockingPolicy;
import io.github.smartasync.runtime.internal.context.CallerRules;
import io.github.smartasync.runtime.internal.offload.Carriers;
import io.github.smartasync.runtime.internal.offload.Home;
import io.github.smartasync.runtime.internal.offload.WorkerThreads;
import io.github.smartasync.runtime.internal.timer.DaemonThreads;
import io.github.smartasync.runtime.internal.timer.DeadlineTimer;
import io.github.smartasync.runtime.internal.timer.HandOver;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What is behind a runtime. No thread exists before it is needed. Thread-safe. */
public final class RuntimeCore {

    private static final long ENDING_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Settings settings;
    private final Carriers carriers;
    private final WorkerThreads threads;
    private final Homes homes;
    private final HandOver handOver;
    private final DeadlineTimer timer;
    private volatile CallerRules callerRules;
    private volatile boolean closed;

    /** For the runtime's builder. */
    public RuntimeCore(Settings settings) {
        this.settings = settings;
        this.callerRules = settings.callerRules();
        this.carriers = Carriers.of(settings.carriers());
        this.threads = new WorkerThreads(settings.threadNames(), settings.keepAliveNanos());
        this.homes = new Homes(settings, threads);
        this.handOver =
                new HandOver(new DaemonThreads(settings.threadNames() + "-handover"), settings.keepAliveNanos());
        this.timer = new DeadlineTimer(
                new DaemonThreads(settings.threadNames() + "-timer"), handOver, settings.keepAliveNanos());
    }

    /** Which threads may block, and what a sync view does on one that must not. */
    public CallerRules callerRules() {
        return callerRules;
    }

    /** Changes the policy for every view that is made from now on. */
    public void changeBlockingPolicy(BlockingPolicy policy) {
        callerRules = callerRules.withPolicy(policy);
    }

    /** The limit of a wait or an offload without its own; 0 for none. */
    public long timeoutNanos() {
        return settings.timeoutNanos();
    }

    /** Whether exceptions carry the place of the call. */
    public boolean callerTraces() {
        return settings.callerTraces();
    }

    /** What carries the caller's context to offloaded calls. */
    public Carriers carriers() {
        return carriers;
    }

    /** Where calls are offloaded to that name an executor, or none with the empty name; null if it is unknown. */
    public @Nullable Home home(String name) {
        return homes.home(name);
    }

    /** Says when a limit has passed, on threads of the runtime's own. */
    public DeadlineTimer timer() {
        return timer;
    }

    /** Where what ends calls is done: daemon threads of the runtime's own. */
    public Executor handOver() {
        return handOver;
    }

    /** Whether the runtime was closed: what would need it now fails. */
    public boolean closed() {
        return closed;
    }

    /** Takes nothing new, lets what runs end for the time given, ends the rest. May be called several times. */
    public void close(Duration grace) {
        closed = true;
        homes.all().forEach(Home::close);
        if (mustNotWait()) {
            new DaemonThreads(settings.threadNames() + "-close")
                    .newThread(() -> finish(grace))
                    .start();
        } else {
            finish(grace);
        }
    }

    /** An event loop must not, and a task that closes its own runtime would wait for itself. */
    private boolean mustNotWait() {
        Thread thread = Thread.currentThread();
        return homes.all().stream().anyMatch(each -> each.runsOn(thread))
                || !callerRules.judge().judge(thread).mayBlock();
    }

    private void finish(Duration grace) {
        boolean interrupted = false;
        long graceNanos = TimeUnit.NANOSECONDS.convert(grace);
        long start = System.nanoTime();
        for (Home each : homes.all()) {
            try {
                each.awaitEmpty(graceNanos - (System.nanoTime() - start));
            } catch (InterruptedException impatient) {
                interrupted = true;
                graceNanos = 0;
            }
        }
        List<CountDownLatch> endings =
                homes.all().stream().map(each -> each.endAll(handOver)).toList();
        timer.close();
        threads.close();
        handOver.close();
        interrupted |= awaitEndings(endings);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
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
