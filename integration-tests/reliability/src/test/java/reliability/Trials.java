package reliability;

import io.github.smartasync.runtime.Batch;
import io.github.smartasync.runtime.CallTimeoutException;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.spi.ContextCarrier;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import reliability.WorkFailures.WorkException;

/** What trials from outside had found, each as a fault. */
final class Trials {

    private static final ThreadLocal<String> TENANT = new ThreadLocal<>();

    private static final ContextCarrier TENANTS = () -> {
        String tenant = TENANT.get();
        return () -> {
            String before = TENANT.get();
            TENANT.set(tenant);
            return () -> TENANT.set(before);
        };
    };

    private Trials() {}

    static Outcome batchAmongOthers(Lab lab) throws Exception {
        WorkAsync async =
                lab.async(lab.runtime(builder -> builder.maxConcurrency(2).carrier(TENANTS)));
        SmartAsyncRuntime runtime = lab.runtime(builder -> builder.carrier(TENANTS));
        String tenant = "tenant " + lab.random.nextInt();
        TENANT.set(tenant);
        CompletableFuture<List<String>> all;
        try {
            all = Batch.of(List.of(1, 2, 3, 4, 5, 6), item -> {
                        String here = String.valueOf(TENANT.get());
                        return async.work(() -> item).thenApply(same -> here);
                    })
                    .runtime(runtime)
                    .concurrency(2)
                    .future();
        } finally {
            TENANT.remove();
        }
        Outcome outcome = lab.of(all);
        check(all.join().stream().allMatch(tenant::equals), "a call of a batch had the context of another caller");
        return outcome;
    }

    @SuppressWarnings("ThreadPriorityCheck") // a yield lets others be at work too, if the bound does not hold
    static Outcome bound(Lab lab) throws Exception {
        WorkAsync async = lab.async(lab.runtime(builder -> builder.maxConcurrency(2)));
        WorkSync sync = WorkSync.of(new Work(), lab.runtime(builder -> builder));
        AtomicInteger atWork = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CompletableFuture<Integer> answer = new CompletableFuture<>();
        CountDownLatch waiting = new CountDownLatch(4);
        List<CompletableFuture<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            calls.add(async.work(() -> {
                sync.promise(() -> {
                    waiting.countDown();
                    return answer;
                });
                most.accumulateAndGet(atWork.incrementAndGet(), Math::max);
                Thread.yield();
                atWork.decrementAndGet();
                return 1;
            }));
        }
        Lab.await(waiting);
        answer.complete(1);
        for (CompletableFuture<Integer> call : calls) {
            check(lab.of(call) == Outcome.RETURNED, "a call that waited did not return");
        }
        check(most.get() <= 2, most + " calls were at work, of 2");
        return Outcome.RETURNED;
    }

    static Outcome plainFutures(Lab lab) throws Exception {
        WorkAsync async = lab.async(lab.runtime(builder -> builder.maxConcurrency(1)));
        FutureTask<Integer> mail = new FutureTask<>(() -> 1);
        CompletableFuture<Integer> first = async.plain(() -> mail);
        CompletableFuture<Integer> second = async.plain(() -> mail);
        CompletableFuture<Integer> delivery = async.work(() -> {
            mail.run();
            return 1;
        });
        check(lab.of(delivery) == Outcome.RETURNED, "what ends the futures was not started");
        check(lab.of(first) == Outcome.RETURNED, "a plain future did not end");
        return lab.of(second);
    }

    static Outcome threadGroup(Lab lab) throws Exception {
        ThreadGroup group = new ThreadGroup("of the first caller");
        WorkAsync async = lab.async(lab.runtime(builder -> builder));
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<CompletableFuture<Integer>> made = new CompletableFuture<>();
        new Thread(
                        group,
                        () -> made.complete(async.work(() -> {
                            running.countDown();
                            Lab.await(end);
                            return 1;
                        })))
                .start();
        Lab.await(running);
        group.interrupt();
        end.countDown();
        return lab.of(made.get(30, TimeUnit.SECONDS));
    }

    static Outcome endedFromOutside(Lab lab) throws Exception {
        WorkAsync async = lab.async(lab.runtime(builder -> builder.maxConcurrency(1)));
        CountDownLatch running = new CountDownLatch(1);
        CompletableFuture<Integer> call = async.work(() -> {
            running.countDown();
            new CountDownLatch(1).await();
            return 1;
        });
        Lab.await(running);
        switch (lab.random.nextInt(5)) {
            case 0 -> call.completeAsync(() -> 2, Runnable::run);
            case 1 -> call.obtrudeValue(2);
            case 2 -> call.obtrudeException(new IOException());
            case 3 -> call.completeOnTimeout(2, 1, TimeUnit.MILLISECONDS);
            default -> call.complete(2);
        }
        return lab.of(async.work(() -> 3)); // the place is free again
    }

    static Outcome failsEarlyOrLate(Lab lab) throws Exception {
        IOException failure = new IOException();
        CompletableFuture<Integer> source = new CompletableFuture<>();
        CompletableFuture<Integer> failing = source.thenApply(value -> value);
        boolean early = lab.random.nextBoolean();
        if (early) {
            source.completeExceptionally(failure);
        }
        CompletableFuture<Integer> future = lab.async.limitedPromise(() -> failing);
        source.completeExceptionally(failure);
        Throwable seen = future.<Throwable>handle((value, thrown) -> thrown).get(30, TimeUnit.SECONDS);
        if (!(seen instanceof CallTimeoutException)) { // the machine may be slow
            check(seen == failure, "a dependent saw " + seen.getClass() + (early ? " early" : " late"));
        }
        return Outcome.FAILED;
    }

    static Outcome failsUnanswerably(Lab lab) throws Exception {
        Unanswerable failure = new Unanswerable();
        CompletableFuture<Integer> source = new CompletableFuture<>();
        boolean sync = lab.random.nextBoolean();
        if (sync) {
            CompletableFuture<Boolean> ending = CompletableFuture.supplyAsync(
                    () -> source.completeExceptionally(failure), task -> new Thread(task).start());
            Outcome outcome = lab.of(() -> lab.sync.promise(() -> source));
            check(ending.join(), "the source had ended");
            return outcome;
        }
        CompletableFuture<Integer> future = lab.async.abandonedPromise(() -> source);
        source.completeExceptionally(failure);
        return lab.of(future) == Outcome.TIMED_OUT ? Outcome.FAILED : lab.of(future); // the machine may be slow
    }

    static Outcome nestsAfterClose(Lab lab) throws Exception {
        SmartAsyncRuntime runtime = lab.runtime(builder -> builder);
        WorkAsync async = lab.async(runtime);
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch closing = new CountDownLatch(1);
        CompletableFuture<Integer> call = async.work(() -> {
            running.countDown();
            Lab.await(closing);
            return async.work(() -> 1).get();
        });
        Lab.await(running);
        Thread closer = new Thread(() -> runtime.close(Duration.ofSeconds(30)));
        closer.start();
        while (lab.of(async.work(() -> 1)) != Outcome.REJECTED) {
            Thread.onSpinWait();
        }
        closing.countDown();
        Outcome outcome = lab.of(call);
        closer.join();
        return outcome;
    }

    static Outcome translated(Lab lab) throws Exception {
        IOException failure = new IOException();
        return seenAs(WorkException.class, failure, lab);
    }

    static Outcome translatorFails(Lab lab) throws Exception {
        return seenAs(null, new IllegalStateException(WorkFailures.TOO_MUCH), lab);
    }

    /** In each view, of a source and of a method; the exception itself where no other class is named. */
    private static Outcome seenAs(Class<?> type, Exception failure, Lab lab) throws Exception {
        CompletableFuture<Integer> source = CompletableFuture.failedFuture(failure);
        Throwable seen;
        try {
            seen = switch (lab.random.nextInt(4)) {
                case 0 -> failureOf(lab.async.translatedPromise(() -> source));
                case 1 ->
                    failureOf(lab.async(lab.runtime(builder -> builder)).translated(() -> {
                        throw failure;
                    }));
                case 2 -> new AssertionError(lab.sync.translatedPromise(() -> source));
                default ->
                    new AssertionError(lab.sync.translated(() -> {
                        throw failure;
                    }));
            };
        } catch (Exception thrown) {
            seen = thrown;
        }
        check(
                (seen instanceof WorkException late
                                && late.getCause() instanceof CallTimeoutException) // a slow machine
                        || (type == null ? seen == failure : seen.getClass() == type && seen.getCause() == failure),
                "a caller saw " + seen);
        return Outcome.FAILED;
    }

    private static Throwable failureOf(CompletableFuture<?> future) throws Exception {
        return future.<Throwable>handle((value, failure) -> failure).get(30, TimeUnit.SECONDS);
    }

    static Outcome lateResult(Lab lab) throws Exception {
        AtomicInteger late = new AtomicInteger();
        CountDownLatch told = new CountDownLatch(1);
        SmartAsyncRuntime runtime = lab.runtime(builder -> builder.lateResults((result, operation) -> {
            late.addAndGet((Integer) result);
            told.countDown();
        }));
        CompletableFuture<Integer> source = new CompletableFuture<>();
        Outcome outcome;
        if (lab.random.nextBoolean()) {
            WorkSync sync = WorkSync.of(new Work(), runtime);
            outcome = lab.of(() -> sync.abandonedPromise(() -> source));
            source.complete(1);
        } else {
            CountDownLatch started = new CountDownLatch(1);
            CountDownLatch end = new CountDownLatch(1);
            CompletableFuture<Integer> call = lab.async(runtime).abandoned(() -> {
                started.countDown();
                Lab.await(end);
                return 1;
            });
            outcome = lab.of(call);
            end.countDown();
            if (started.getCount() > 0) {
                return outcome; // a slow machine: the limit passed before the method could start
            }
        }
        Lab.await(told);
        check(late.get() == 1, "of one late result " + late + " reached the handler");
        return outcome;
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }

    /** Cannot be asked for anything. */
    private static final class Unanswerable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        @Override
        public String getMessage() {
            throw new UnsupportedOperationException();
        }

        @Override
        public synchronized Throwable getCause() {
            throw new UnsupportedOperationException();
        }
    }
}
