package io.github.smartasync.runtime.bridge;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** The kinds of threads that call a sync view. Each behaviour is tested once and run by all of them. */
public enum Caller {
    PLATFORM {
        @Override
        Thread start(Runnable body) {
            Thread thread = new Thread(body, "caller");
            thread.setDaemon(true);
            thread.start();
            return thread;
        }
    },
    FORK_JOIN {
        @Override
        Thread start(Runnable body) {
            // Saturated from the start: whoever blocks in it meets a rejection of compensation.
            CompletableFuture<Thread> worker = new CompletableFuture<>();
            ForkJoinPool pool = new ForkJoinPool(
                    1,
                    ForkJoinPool.defaultForkJoinWorkerThreadFactory,
                    null,
                    false,
                    0,
                    1,
                    1,
                    null,
                    10,
                    TimeUnit.MILLISECONDS);
            pool.execute(() -> {
                worker.complete(ForkJoinWorkerThread.currentThread());
                body.run();
            });
            return worker.join();
        }
    },
    VIRTUAL {
        @Override
        Thread start(Runnable body) {
            try {
                // Not there before 21.
                return (Thread) Thread.class
                        .getMethod("startVirtualThread", Runnable.class)
                        .invoke(null, body);
            } catch (ReflectiveOperationException notOnThisJdk) {
                throw new LinkageError("virtual threads", notOnThisJdk);
            }
        }
    };

    private static final long PATIENCE_SECONDS = 20;

    public static Stream<Caller> available() {
        return Stream.of(values())
                .filter(caller -> caller != VIRTUAL || Runtime.version().feature() >= 21);
    }

    /** Starts a daemon thread of this kind. */
    abstract Thread start(Runnable body);

    /** Calls on a thread of this kind; throws what the body throws. */
    public <T> T call(Callable<T> body) throws Exception {
        return begin(body).result();
    }

    public <T> Call<T> begin(Callable<T> body) {
        CompletableFuture<End<T>> end = new CompletableFuture<>();
        Thread thread = start(() -> end.complete(End.of(body)));
        return new Call<>(thread, end);
    }

    /** What a call returned or threw, untouched. */
    public record End<T>(T value, Throwable failure) {

        static <T> End<T> of(Callable<T> body) {
            try {
                return new End<>(body.call(), null);
            } catch (Throwable failure) {
                return new End<>(null, failure);
            }
        }
    }

    /** A call that has begun on another thread. */
    public record Call<T>(Thread thread, CompletableFuture<End<T>> end) {

        public T result() throws Exception {
            End<T> known = known();
            if (known.failure instanceof Error error) {
                throw error;
            }
            if (known.failure != null) {
                throw (Exception) known.failure;
            }
            return known.value;
        }

        private End<T> known() throws Exception {
            try {
                return end.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (TimeoutException hangs) {
                AssertionError error = new AssertionError("the call hangs");
                error.setStackTrace(thread.getStackTrace());
                throw error;
            }
        }

        /** Returns when the thread is parked, with or without a time. */
        public Call<T> awaitParked() {
            return await(EnumSet.of(Thread.State.WAITING, Thread.State.TIMED_WAITING));
        }

        /** Returns when the thread waits for a monitor. */
        public Call<T> awaitBlocked() {
            return await(EnumSet.of(Thread.State.BLOCKED));
        }

        private Call<T> await(Set<Thread.State> states) {
            while (!states.contains(thread.getState())) {
                if (end.isDone()) {
                    throw new AssertionError("the call did not wait: " + end);
                }
                Thread.onSpinWait();
            }
            return this;
        }
    }
}
