package reliability.ways;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;

/** What the source is to do, as a blocking method or as one that returns a future; the test decides when it ends. */
final class Job {

    private final CompletableFuture<Integer> origin;
    private boolean withoutFuture;
    private final Runnable beginning;
    private final CountDownLatch touched = new CountDownLatch(1);
    private final CompletableFuture<Void> reached = new CompletableFuture<>();
    private final CompletableFuture<Integer> ranOut = new CompletableFuture<>();

    @SuppressWarnings("FutureReturnValueIgnored") // what depends on the origin only notes its end
    private Job(CompletableFuture<Integer> origin, Runnable beginning) {
        this.origin = origin;
        this.beginning = beginning;
        origin.whenComplete((value, failure) -> {
            if (origin.isCancelled()) {
                reached.complete(null);
            } else if (failure == null) {
                ranOut.complete(value);
            }
        });
    }

    static Job returning(Integer value) {
        return new Job(CompletableFuture.completedFuture(value), () -> {});
    }

    static Job failing(Throwable failure) {
        return new Job(CompletableFuture.failedFuture(failure), () -> {});
    }

    static Job cancelled() {
        Job job = open();
        job.origin.cancel(true);
        return job;
    }

    /** Returns null instead of a future. */
    static Job withoutFuture() {
        Job job = open();
        job.withoutFuture = true;
        return job;
    }

    /** Ends when the test says so. */
    static Job open() {
        return new Job(new CompletableFuture<>(), () -> {});
    }

    /** Does something on the thread that calls the source, which may throw, and then returns 7. */
    static Job beginning(Runnable beginning) {
        return new Job(CompletableFuture.completedFuture(7), beginning);
    }

    /** The source's method that returns a future. */
    CompletableFuture<Integer> future() {
        touched.countDown();
        beginning.run();
        return withoutFuture ? null : origin;
    }

    /** The source's blocking method. */
    Integer method() throws Exception {
        touched.countDown();
        beginning.run();
        try {
            return origin.get();
        } catch (InterruptedException interrupt) {
            reached.complete(null);
            throw interrupt;
        } catch (ExecutionException wrapped) {
            throw Job.<RuntimeException>thrown(
                    origin.handle((value, itself) -> itself).join());
        }
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <X extends Throwable> RuntimeException thrown(Throwable failure) throws X {
        throw (X) failure;
    }

    void complete(Integer value) {
        origin.complete(value);
    }

    boolean isTouched() {
        return touched.getCount() == 0;
    }

    void awaitTouched() throws InterruptedException {
        if (!touched.await(20, SECONDS)) {
            throw new AssertionError("the source was not called");
        }
    }

    boolean isReached() {
        return reached.isDone();
    }

    /** Waits until the end of the call has reached the work: the method is interrupted, or the future cancelled. */
    void awaitReached() throws Exception {
        reached.get(20, SECONDS);
    }

    /** What the work came to although nobody waits for it. */
    Integer awaitRunOut() throws Exception {
        return ranOut.get(20, SECONDS);
    }
}
