package reliability;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Faults of the blocking method. */
final class Methods {

    @SuppressWarnings("StaticAssignmentOfThrowable") // one exception for all calls is the fault
    private static final IllegalStateException SHARED = new IllegalStateException("shared by all");

    private Methods() {}

    static Outcome sound(Lab lab) throws Exception {
        int number = lab.random.nextInt();
        CompletableFuture<Integer> future = lab.async.work(() -> number);
        Outcome outcome = lab.of(future);
        if (outcome == Outcome.RETURNED && future.join() != number) {
            throw new AssertionError("a result of another call");
        }
        return outcome;
    }

    static Outcome throwsUnchecked(Lab lab) throws Exception {
        return fails(lab, new IllegalArgumentException());
    }

    static Outcome throwsChecked(Lab lab) throws Exception {
        return fails(lab, new IOException());
    }

    @SuppressWarnings("removal")
    static Outcome throwsError(Lab lab) throws Exception {
        Error[] errors = {
            new OutOfMemoryError(), new NoClassDefFoundError(), new AssertionError(), new ThreadDeath(),
        };
        Error error = errors[lab.random.nextInt(errors.length)];
        return failsWith(
                lab,
                lab.async.work(() -> {
                    throw error;
                }),
                error);
    }

    static Outcome overflows(Lab lab) throws Exception {
        return lab.of(lab.async.work(() -> deeper(0)));
    }

    @SuppressWarnings("InfiniteRecursion")
    private static int deeper(int depth) {
        return deeper(depth + 1) + 1;
    }

    static Outcome throwsInterrupted(Lab lab) throws Exception {
        Outcome outcome = fails(lab, new InterruptedException());
        if (Thread.currentThread().isInterrupted()) {
            throw new AssertionError("the interrupt of a method reached its caller");
        }
        return outcome;
    }

    static Outcome leavesFlag(Lab lab) throws Exception {
        Outcome outcome = lab.of(lab.async.work(() -> {
            Thread.currentThread().interrupt();
            return 1;
        }));
        CompletableFuture<Boolean> next = new CompletableFuture<>();
        Outcome second = lab.of(lab.async.work(() -> {
            next.complete(Thread.currentThread().isInterrupted());
            return 1;
        }));
        if (second == Outcome.RETURNED && next.join()) {
            throw new AssertionError("an interrupt reached the next method");
        }
        return outcome;
    }

    static Outcome throwsWrapper(Lab lab) throws Exception {
        return fails(lab, new CompletionException(new ExecutionException(new IOException())));
    }

    static Outcome throwsCycle(Lab lab) throws Exception {
        IllegalStateException first = new IllegalStateException();
        first.initCause(new IllegalStateException(first));
        return fails(lab, first);
    }

    static Outcome throwsShared(Lab lab) throws Exception {
        Outcome outcome = lab.random.nextBoolean()
                ? fails(lab, SHARED)
                : lab.of(() -> lab.sync.promise(() -> CompletableFuture.failedFuture(SHARED)));
        if (SHARED.getSuppressed().length > 1) {
            throw new AssertionError("a shared exception grows");
        }
        return outcome;
    }

    static Outcome throwsUnprintable(Lab lab) throws Exception {
        return fails(lab, new Unprintable());
    }

    static Outcome throwsRigid(Lab lab) throws Exception {
        return fails(lab, new Rigid());
    }

    static Outcome ignoresLimit(Lab lab) throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        try {
            return lab.of(lab.async.limited(() -> {
                while (end.getCount() > 0) {
                    LockSupport.parkNanos(100_000);
                    Thread.interrupted(); // that is how it ignores it
                }
                return 1;
            }));
        } finally {
            end.countDown();
        }
    }

    static Outcome endsAtLimit(Lab lab) throws Exception {
        long nanos = TimeUnit.MILLISECONDS.toNanos(Work.LIMIT_MILLIS) + lab.random.nextInt(400_000) - 200_000;
        return lab.of(lab.async.limited(() -> {
            long end = System.nanoTime() + nanos;
            while (System.nanoTime() < end && !Thread.currentThread().isInterrupted()) {
                LockSupport.parkNanos(end - System.nanoTime());
            }
            return 1;
        }));
    }

    static Outcome abandoned(Lab lab) throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<Boolean> ranOut = new CompletableFuture<>();
        CompletableFuture<Integer> future = lab.async.abandoned(() -> {
            try {
                Lab.await(end);
                ranOut.complete(true);
            } finally {
                ranOut.complete(false);
            }
            return 1;
        });
        Outcome outcome = lab.of(future);
        end.countDown();
        // Under load it may never have started, and then it never does.
        if (ranOut.isDone() && !ranOut.join()) {
            throw new AssertionError("an abandoned method was interrupted");
        }
        return outcome;
    }

    static Outcome nested(Lab lab) throws Exception {
        return lab.of(nested(lab, 1 + lab.random.nextInt(8)));
    }

    private static CompletableFuture<Integer> nested(Lab lab, int depth) {
        return lab.async.work(() -> {
            if (depth == 0) {
                return 0;
            }
            return depth % 2 == 0
                    ? nested(lab, depth - 1).join()
                    : lab.sync.promise(() -> nested(lab, depth - 1).thenApply(result -> result + 1));
        });
    }

    private static Outcome fails(Lab lab, Exception failure) throws Exception {
        return failsWith(
                lab,
                lab.async.work(() -> {
                    throw failure;
                }),
                failure);
    }

    private static Outcome failsWith(Lab lab, CompletableFuture<Integer> future, Throwable failure) throws Exception {
        Outcome outcome = lab.of(future);
        Throwable seen = future.handle((result, thrown) -> thrown).join();
        if (seen != failure) {
            throw new AssertionError("another exception", seen);
        }
        return outcome;
    }

    /** Cannot be printed. */
    private static final class Unprintable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @Override
        public String getMessage() {
            throw new IllegalStateException("no message");
        }
    }

    /** Takes no stack trace and no suppressed exceptions. */
    private static final class Rigid extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Rigid() {
            super("rigid", null, false, false);
        }
    }
}
