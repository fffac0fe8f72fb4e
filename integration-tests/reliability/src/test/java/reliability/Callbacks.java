package reliability;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/** Faults of what depends on a future. */
final class Callbacks {

    private Callbacks() {}

    static Outcome throwsError(Lab lab) throws Exception {
        CompletableFuture<Integer> future = lab.async.work(() -> 1);
        CompletableFuture<Void> dependent = future.thenAccept(result -> {
            throw new StackOverflowError();
        });
        Outcome outcome = lab.of(future);
        if (lab.of(dependent) != Outcome.FAILED) {
            throw new AssertionError("an error was lost");
        }
        return outcome;
    }

    /** One callback that blocks must not keep the timeouts of others from coming. */
    static Outcome blocksAfterTimeout(Lab lab) throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        Thread driver = Thread.currentThread();
        CompletableFuture<Integer> source = new CompletableFuture<>();
        CompletableFuture<Void> blocking = lab.async
                .limitedPromise(() -> source)
                .handle((result, failure) -> {
                    // On a slow machine the limit has passed before this is added, which then runs here.
                    if (Thread.currentThread() != driver) {
                        Lab.await(end);
                    }
                    return null;
                });
        Outcome outcome = lab.of(lab.async.limitedPromise(CompletableFuture::new));
        end.countDown();
        if (lab.of(blocking) != Outcome.RETURNED) {
            throw new AssertionError("a callback was lost");
        }
        return outcome;
    }

    static Outcome waitsForAnother(Lab lab) throws Exception {
        return lab.of(lab.async
                .work(() -> 1)
                .thenApply(result -> lab.async.work(() -> result + 1).join())
                .thenApply(result -> lab.sync.promise(() -> lab.async.work(() -> result + 1))));
    }
}
