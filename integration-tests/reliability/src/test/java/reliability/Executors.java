package reliability;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Faults of executors. */
final class Executors {

    private Executors() {}

    static Outcome rejects(Lab lab) throws Exception {
        return on(lab, task -> {
            throw new RejectedExecutionException();
        });
    }

    static Outcome throwsException(Lab lab) throws Exception {
        return on(lab, task -> {
            throw new IllegalStateException();
        });
    }

    static Outcome hasNoMemory(Lab lab) throws Exception {
        return on(lab, task -> {
            throw new OutOfMemoryError("unable to create native thread");
        });
    }

    static Outcome drops(Lab lab) throws Exception {
        SmartAsyncRuntime runtime = lab.runtime(builder -> builder.executor(task -> {}));
        return thenClose(runtime, lab.of(lab.async(runtime).limited(() -> 1)));
    }

    static Outcome runsOnCaller(Lab lab) throws Exception {
        return on(lab, Runnable::run);
    }

    static Outcome runsTwice(Lab lab) throws Exception {
        return on(lab, task -> {
            task.run();
            task.run();
        });
    }

    static Outcome runsAndThrows(Lab lab) throws Exception {
        return on(lab, task -> {
            task.run();
            throw new IllegalStateException();
        });
    }

    static Outcome rejectsAndRunsLater(Lab lab) throws Exception {
        ConcurrentLinkedQueue<Runnable> kept = new ConcurrentLinkedQueue<>();
        SmartAsyncRuntime runtime = lab.runtime(builder -> builder.executor(task -> {
            kept.add(task);
            throw new RejectedExecutionException();
        }));
        CompletableFuture<Integer> future = lab.async(runtime).work(() -> {
            throw new AssertionError("a rejected method ran");
        });
        Outcome outcome = lab.of(future);
        kept.forEach(Runnable::run);
        return thenClose(runtime, outcome);
    }

    static Outcome wasShutDown(Lab lab) throws Exception {
        ExecutorService executor = pool(Thread::new, 1);
        executor.shutdown();
        return on(lab, executor);
    }

    static Outcome isShutDownMidway(Lab lab) throws Exception {
        ExecutorService executor = pool(Thread::new, 1);
        SmartAsyncRuntime runtime = lab.runtime(builder -> builder.executor(executor));
        Thread closer = new Thread(executor::shutdownNow);
        closer.start();
        Outcome outcome = lab.of(lab.async(runtime).limited(() -> 1));
        closer.join();
        return thenClose(runtime, outcome);
    }

    static Outcome isSaturated(Lab lab) throws Exception {
        CountDownLatch busy = new CountDownLatch(1);
        ThreadPoolExecutor executor = new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new SynchronousQueue<>());
        try {
            executor.execute(() -> Lab.await(busy));
            return on(lab, executor);
        } finally {
            busy.countDown();
            executor.shutdown();
        }
    }

    static Outcome throwsFromQueries(Lab lab) throws Exception {
        return on(lab, new Touchy());
    }

    static Outcome factoryGivesNull(Lab lab) throws Exception {
        ExecutorService executor = pool(task -> null, 0);
        SmartAsyncRuntime runtime = lab.runtime(builder -> builder.executor(executor));
        Outcome outcome = lab.of(lab.async(runtime).limited(() -> 1));
        executor.shutdownNow();
        return thenClose(runtime, outcome);
    }

    static Outcome factoryThrows(Lab lab) throws Exception {
        return on(
                lab,
                pool(
                        task -> {
                            throw new OutOfMemoryError("unable to create native thread");
                        },
                        1));
    }

    static Outcome threadRefusesInterrupt(Lab lab) throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        SmartAsyncRuntime runtime = lab.runtime(builder -> builder.executor(task -> new Stubborn(task).start()));
        CompletableFuture<Integer> future = lab.async(runtime).work(() -> {
            running.countDown();
            Lab.await(end);
            return 1;
        });
        Lab.await(running);
        future.cancel(true);
        Outcome outcome = lab.of(future);
        end.countDown();
        return thenClose(runtime, outcome);
    }

    static Outcome queueIsFull(Lab lab) throws Exception {
        CountDownLatch busy = new CountDownLatch(1);
        SmartAsyncRuntime runtime =
                lab.runtime(builder -> builder.maxConcurrency(1).queueLimit(1));
        WorkAsync async = lab.async(runtime);
        CompletableFuture<Integer> running = async.work(() -> {
            Lab.await(busy);
            return 1;
        });
        CompletableFuture<Integer> waiting = async.work(() -> 2);
        Outcome outcome = lab.of(async.work(() -> 3));
        busy.countDown();
        if (lab.of(running) != Outcome.RETURNED || lab.of(waiting) != Outcome.RETURNED) {
            throw new AssertionError("a full queue lost a call");
        }
        return thenClose(runtime, outcome);
    }

    static Outcome nestedOnUsersPool(Lab lab) throws Exception {
        ExecutorService executor = pool(Thread::new, 1);
        SmartAsyncRuntime runtime = lab.runtime(builder -> builder.executor(executor));
        WorkAsync async = lab.async(runtime);
        Outcome outcome = lab.of(async.work(
                () -> async.work(() -> async.work(() -> 1).join()).get()));
        executor.shutdown();
        return thenClose(runtime, outcome);
    }

    private static Outcome on(Lab lab, Executor executor) throws Exception {
        SmartAsyncRuntime runtime = lab.runtime(builder -> builder.executor(executor));
        return thenClose(runtime, lab.of(lab.async(runtime).work(() -> 1)));
    }

    static Outcome thenClose(SmartAsyncRuntime runtime, Outcome outcome) {
        runtime.close(Duration.ZERO);
        return outcome;
    }

    private static ThreadPoolExecutor pool(ThreadFactory threads, int core) {
        return new ThreadPoolExecutor(core, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), threads);
    }

    /** Whose interrupt throws. */
    private static final class Stubborn extends Thread {
        Stubborn(Runnable task) {
            super(task);
        }

        @Override
        public void interrupt() {
            throw new SecurityException("not me");
        }
    }

    /** Answers nothing but execute. */
    private static final class Touchy extends AbstractExecutorService {
        @Override
        public void execute(Runnable command) {
            command.run();
        }

        @Override
        public boolean isShutdown() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isTerminated() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void shutdown() {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Runnable> shutdownNow() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) {
            throw new UnsupportedOperationException();
        }
    }
}
