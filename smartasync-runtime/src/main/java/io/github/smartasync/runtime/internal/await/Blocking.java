package io.github.smartasync.runtime.internal.await;

import io.github.smartasync.runtime.internal.RuntimeCore;
import io.github.smartasync.runtime.internal.offload.Place;
import io.github.smartasync.runtime.internal.offload.RunByWaiter;
import io.github.smartasync.runtime.internal.offload.YieldingFuture;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Really blocks the calling thread until a future has ended, whatever it then holds. */
public final class Blocking {

    private static final long POLL_NANOS = 5_000_000;

    private Blocking() {}

    /**
     * Returns when a future has ended.
     *
     * @param end what to wait for
     * @param awaited what ends it
     * @param limitNanos how long to wait; 0 for as long as it takes
     * @param core whose threads end a method that is run in place of waiting for it; null if nothing may end it, and then none
     *     is run where there is a limit
     * @throws InterruptedException if the thread is interrupted; its flag is clear
     * @throws TimeoutException if the limit has passed
     */
    public static void await(Future<?> end, Future<?> awaited, long limitNanos, @Nullable RuntimeCore core)
            throws InterruptedException, TimeoutException {
        long left = limitNanos;
        if (awaited instanceof YieldingFuture<?> ours && ours.toRunHere() != null) {
            if (core != null) {
                left = RunByWaiter.ofView(ours, limitNanos, limitNanos == 0 ? null : core.timer(), core.handOver());
            } else if (limitNanos == 0) {
                RunByWaiter.ofFuture(ours, true);
            }
        }
        if (!end.isDone()) {
            await(end, left);
        }
    }

    private static void await(Future<?> future, long limitNanos) throws InterruptedException, TimeoutException {
        if (future instanceof CompletableFuture<?> ours
                && (Stages.isPlain(ours) || ours instanceof YieldingFuture)
                && Place.awaitWithout(ours, limitNanos, true)) {
            return;
        }
        Place place = Place.leave();
        try {
            if (ForkJoinTask.inForkJoinPool()) {
                inForkJoinPool(future, limitNanos);
            } else {
                get(future, limitNanos);
            }
        } finally {
            Place.returnTo(place);
        }
    }

    private static void get(Future<?> future, long limitNanos) throws InterruptedException, TimeoutException {
        try {
            if (limitNanos == 0) {
                future.get();
            } else {
                future.get(limitNanos, TimeUnit.NANOSECONDS);
            }
        } catch (ExecutionException | CancellationException ended) {
            // The caller reads the result where it can be had without making another exception.
        } catch (RuntimeException | Error ofTheFailure) {
            if (!future.isDone()) {
                throw ofTheFailure;
            }
            // The JDK asked the failure for its cause or its text, and that threw.
        }
    }

    /**
     * A {@code CompletableFuture} has the pool start a thread in place of the one that waits, other futures have not. A
     * pool that may not start one throws a rejection; the wait then goes on without.
     */
    private static void inForkJoinPool(Future<?> future, long limitNanos)
            throws InterruptedException, TimeoutException {
        long start = System.nanoTime();
        try {
            if (future instanceof CompletableFuture<?>) {
                get(future, limitNanos);
            } else {
                Compensated wait = new Compensated(future, limitNanos);
                ForkJoinPool.managedBlock(wait);
                wait.throwIfTimedOut();
            }
        } catch (RejectedExecutionException saturated) {
            long left = limitNanos == 0 ? 0 : Math.max(limitNanos - (System.nanoTime() - start), 1);
            if (future instanceof CompletableFuture<?> ours) {
                uncompensated(ours, left);
            } else {
                polled(future, left);
            }
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what depends on the future ends through the latch
    private static void uncompensated(CompletableFuture<?> future, long limitNanos)
            throws InterruptedException, TimeoutException {
        CountDownLatch ended = new CountDownLatch(1);
        DetachableCopy tap = Stages.canBeTapped(future) ? new DetachableCopy(future) : null;
        (tap == null ? future : tap.ended()).handle((value, failure) -> {
            ended.countDown();
            return ended;
        });
        try {
            if (limitNanos == 0) {
                ended.await();
            } else if (!ended.await(limitNanos, TimeUnit.NANOSECONDS)) {
                throw new TimeoutException();
            }
        } finally {
            if (tap != null) {
                tap.detach();
            }
        }
    }

    /** The last resort: a plain future offers only {@code get}, and that may have just been rejected. */
    private static void polled(Future<?> future, long limitNanos) throws InterruptedException, TimeoutException {
        long start = System.nanoTime();
        while (!future.isDone()) {
            long left = limitNanos == 0 ? POLL_NANOS : limitNanos - (System.nanoTime() - start);
            if (left <= 0) {
                throw new TimeoutException();
            }
            LockSupport.parkNanos(Math.min(left, POLL_NANOS));
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
    }

    /** Waits for a plain future so that a ForkJoinPool can start another thread meanwhile. */
    private static final class Compensated implements ForkJoinPool.ManagedBlocker {

        private final Future<?> future;
        private final long limitNanos;
        private @Nullable TimeoutException timeout;

        Compensated(Future<?> future, long limitNanos) {
            this.future = future;
            this.limitNanos = limitNanos;
        }

        @Override
        public boolean isReleasable() {
            return timeout != null || future.isDone();
        }

        @Override
        public boolean block() throws InterruptedException {
            try {
                get(future, limitNanos);
            } catch (TimeoutException limitPassed) {
                timeout = limitPassed;
            }
            return true;
        }

        void throwIfTimedOut() throws TimeoutException {
            if (timeout != null) {
                throw timeout;
            }
        }
    }
}
