package reliability;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;

/** Runtimes that are closed at every point of a call. */
final class Closes {

    private Closes() {}

    static Outcome before(Lab lab) throws Exception {
        SmartAsyncRuntime runtime = lab.runtime(builder -> builder);
        runtime.close();
        return lab.of(lab.async(runtime).work(() -> 1));
    }

    static Outcome whileQueued(Lab lab) throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        SmartAsyncRuntime runtime = lab.runtime(builder -> builder.maxConcurrency(1));
        WorkAsync async = lab.async(runtime);
        CompletableFuture<Integer> first = async.work(() -> {
            running.countDown();
            LockSupport.park();
            return 1;
        });
        Lab.await(running);
        CompletableFuture<Integer> second = async.work(() -> 2);
        runtime.close(Duration.ZERO);
        if (!first.isDone()) {
            throw new AssertionError("closing left a future open");
        }
        return lab.of(second);
    }

    static Outcome whileRunning(Lab lab) throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        SmartAsyncRuntime runtime = lab.runtime(builder -> builder);
        CompletableFuture<Integer> future = lab.async(runtime).work(() -> {
            running.countDown();
            while (!Thread.currentThread().isInterrupted()) {
                LockSupport.park();
            }
            interrupted.countDown();
            return 1;
        });
        Lab.await(running);
        runtime.close(Duration.ZERO);
        Lab.await(interrupted);
        return lab.of(future);
    }

    static Outcome fromInside(Lab lab) throws Exception {
        SmartAsyncRuntime runtime = lab.runtime(builder -> builder);
        return lab.of(lab.async(runtime).work(() -> {
            runtime.close(lab.random.nextBoolean() ? Duration.ZERO : Lab.SLACK);
            return 1;
        }));
    }

    static Outcome beforeCallback(Lab lab) throws Exception {
        SmartAsyncRuntime runtime = lab.runtime(builder -> builder);
        CompletableFuture<Integer> future = lab.async(runtime).work(() -> 1);
        lab.of(future);
        runtime.close(Duration.ZERO);
        return lab.of(future.thenApplyAsync(result -> result));
    }

    static Outcome whileCallbackWaits(Lab lab) throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        SmartAsyncRuntime runtime = lab.runtime(builder -> builder.maxConcurrency(1));
        WorkAsync async = lab.async(runtime);
        CompletableFuture<Integer> future = async.work(() -> 1);
        lab.of(future);
        CompletableFuture<Integer> busy = async.work(() -> {
            running.countDown();
            LockSupport.park();
            return 1;
        });
        Lab.await(running);
        CompletableFuture<Integer> callback = future.thenApplyAsync(result -> result);
        runtime.close(Duration.ZERO);
        lab.of(busy);
        return lab.of(callback);
    }

    static Outcome racing(Lab lab) throws Exception {
        SmartAsyncRuntime runtime = lab.runtime(builder -> builder.maxConcurrency(2));
        WorkAsync async = lab.async(runtime);
        int spins = lab.random.nextInt(300);
        Thread closer = new Thread(() -> {
            for (int i = 0; i < spins; i++) {
                Thread.onSpinWait();
            }
            runtime.close(Duration.ZERO);
        });
        closer.start();
        CompletableFuture<Integer> first = async.work(() -> 1);
        CompletableFuture<Integer> second = async.work(() -> 2);
        CompletableFuture<Integer> third = async.work(() -> 3);
        Outcome outcome = lab.of(third);
        lab.of(first);
        lab.of(second);
        closer.join();
        return outcome;
    }
}
