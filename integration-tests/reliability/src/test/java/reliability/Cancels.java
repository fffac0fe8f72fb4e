package reliability;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/** Calls that are ended from outside, in every state. */
final class Cancels {

    private Cancels() {}

    static Outcome beforeStart(Lab lab) throws Exception {
        CountDownLatch busy = new CountDownLatch(1);
        List<CompletableFuture<Integer>> busyCalls = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            busyCalls.add(lab.async.work(() -> {
                Lab.await(busy);
                return 1;
            }));
        }
        AtomicBoolean started = new AtomicBoolean();
        CompletableFuture<Integer> future = lab.async.work(() -> {
            started.set(true);
            return 1;
        });
        future.cancel(lab.random.nextBoolean());
        Outcome outcome = lab.of(future);
        busy.countDown();
        for (CompletableFuture<Integer> call : busyCalls) {
            if (lab.of(call) != Outcome.RETURNED) {
                throw new AssertionError("cancelling reached another call");
            }
        }
        if (started.get()) {
            throw new AssertionError("a cancelled call was started");
        }
        return outcome;
    }

    static Outcome whileRunning(Lab lab) throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        CompletableFuture<Integer> future = lab.async.work(() -> {
            running.countDown();
            try {
                return never();
            } catch (InterruptedException expected) {
                interrupted.countDown();
                throw expected;
            }
        });
        Lab.await(running);
        future.cancel(true);
        Lab.await(interrupted);
        return lab.of(future);
    }

    static Outcome withoutInterrupt(Lab lab) throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
        CompletableFuture<Integer> future = lab.async.work(() -> {
            running.countDown();
            Lab.await(end);
            interrupted.complete(Thread.currentThread().isInterrupted());
            return 1;
        });
        Lab.await(running);
        future.cancel(false);
        Outcome outcome = lab.of(future);
        end.countDown();
        if (lab.of(interrupted) != Outcome.RETURNED || interrupted.join()) {
            throw new AssertionError("an interrupt that nobody asked for");
        }
        return outcome;
    }

    /** Cancelled at any moment; whatever comes of it, the next calls of those threads must not notice. */
    static Outcome racing(Lab lab) throws Exception {
        int spins = lab.random.nextInt(200);
        CompletableFuture<Integer> future = lab.async.work(() -> 1);
        List<CompletableFuture<Boolean>> next = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            CompletableFuture<Boolean> flag = new CompletableFuture<>();
            next.add(flag);
            CompletableFuture<Integer> probe =
                    lab.async.work(() -> flag.complete(Thread.currentThread().isInterrupted()) ? 1 : 0);
            if (probe.isCancelled()) {
                throw new AssertionError("a call was cancelled that nobody cancelled");
            }
        }
        for (int i = 0; i < spins; i++) {
            Thread.onSpinWait();
        }
        future.cancel(true);
        Outcome outcome = lab.of(future);
        for (CompletableFuture<Boolean> flag : next) {
            if (lab.of(flag) != Outcome.RETURNED || flag.join()) {
                throw new AssertionError("an interrupt reached another call");
            }
        }
        return outcome;
    }

    static Outcome fromInside(Lab lab) throws Exception {
        AtomicReference<CompletableFuture<Integer>> self = new AtomicReference<>();
        CountDownLatch known = new CountDownLatch(1);
        self.set(lab.async.work(() -> {
            Lab.await(known);
            self.get().cancel(true);
            return 1;
        }));
        known.countDown();
        return lab.of(self.get());
    }

    static Outcome byMany(Lab lab) throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        CompletableFuture<Integer> future = lab.async.work(() -> {
            running.countDown();
            return never();
        });
        Lab.await(running);
        Thread other = new Thread(() -> future.cancel(true));
        other.start();
        future.cancel(true);
        other.join();
        return lab.of(future);
    }

    static Outcome completedByHand(Lab lab) throws Exception {
        CompletableFuture<Integer> future = lab.async.work(() -> 1);
        future.complete(2);
        return lab.of(future);
    }

    static Outcome orTimeout(Lab lab) throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<Integer> future = lab.async
                .work(() -> {
                    Lab.await(end);
                    throw new IOException();
                })
                .orTimeout(1, TimeUnit.MILLISECONDS);
        Outcome outcome = lab.of(future);
        end.countDown();
        return outcome;
    }

    private static int never() throws InterruptedException {
        if (new CountDownLatch(1).await(30, TimeUnit.SECONDS)) {
            throw new AssertionError();
        }
        throw new AssertionError("nobody interrupted");
    }
}
