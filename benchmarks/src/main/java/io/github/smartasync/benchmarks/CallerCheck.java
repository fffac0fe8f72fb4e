package io.github.smartasync.benchmarks;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import io.github.smartasync.runtime.internal.caller.CallerJudge;
import io.github.smartasync.runtime.internal.known.Judgement;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * The check before each call of a sync view, on a thread that may block. Each result is to be read against its floor: what
 * is left if nothing is checked.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CallerCheck {

    private final ViewSetup setup =
            ViewSetup.sync(SmartAsyncRuntime.shared(), CallerCheck.class, "Prices", "PricesAsync");

    private final ViewCalls view = new ViewCalls(
            "prices",
            "service",
            new ViewOperations(setup, setup.operation("priceOf(Sku)").async()));

    private final CallerJudge judge = CallerJudge.WITHOUT_DETECTORS;

    private final Thread[] sixClasses = {
        new Thread(), new First(), new Second(), new Third(), new Fourth(), new Worker()
    };

    private int next;

    /** No check. */
    @Benchmark
    public Thread floor() {
        return Thread.currentThread();
    }

    /** What a generated method does first, on a thread of one class. */
    @Benchmark
    public void oneThreadClass() {
        ViewCalls.check(view, 0);
    }

    /** No check, over threads of six classes. */
    @Benchmark
    public Thread floorOfSix() {
        return nextThread();
    }

    /** The judgement, over threads of six classes. */
    @Benchmark
    public Judgement sixThreadClasses() {
        return judge.judge(nextThread());
    }

    private Thread nextThread() {
        int at = next;
        next = at == sixClasses.length - 1 ? 0 : at + 1;
        return sixClasses[at];
    }

    private static final class First extends Thread {}

    private static final class Second extends Thread {}

    private static final class Third extends Thread {}

    private static final class Fourth extends Thread {}

    private static final class Worker extends ForkJoinWorkerThread {
        Worker() {
            super(ForkJoinPool.commonPool());
        }
    }
}
