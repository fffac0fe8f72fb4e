package reliability;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.FutureTask;

/** Faults of the future that an asynchronous method returns. */
final class Sources {

    private Sources() {}

    static Outcome sound(Lab lab) {
        int number = lab.random.nextInt();
        return lab.of(() -> {
            if (lab.sync.promise(() -> lab.async.work(() -> number)) != number) {
                throw new AssertionError("a result of another call");
            }
            return number;
        });
    }

    static Outcome throwsAtOnce(Lab lab) throws Exception {
        return lab.random.nextBoolean()
                ? lab.of(() -> lab.sync.promise(Sources::thrown))
                : lab.of(lab.async.promise(Sources::thrown));
    }

    private static CompletableFuture<Integer> thrown() {
        throw new IllegalArgumentException();
    }

    static Outcome returnsNull(Lab lab) throws Exception {
        return lab.random.nextBoolean()
                ? lab.of(() -> lab.sync.promise(() -> null))
                : lab.of(lab.async.promise(() -> null));
    }

    static Outcome neverEnds(Lab lab) throws Exception {
        CompletableFuture<Integer> source = new CompletableFuture<>();
        Outcome outcome = lab.random.nextBoolean()
                ? lab.of(() -> lab.sync.limitedPromise(() -> source))
                : lab.of(lab.async.limitedPromise(() -> source));
        if (lab.of(source) != Outcome.CANCELLED) {
            throw new AssertionError("the source was not cancelled");
        }
        return outcome;
    }

    static Outcome minimalStage(Lab lab) throws Exception {
        CompletionStage<Integer> stage = lab.async.work(() -> 1).minimalCompletionStage();
        return lab.random.nextBoolean()
                ? lab.of(() -> lab.sync.stage(() -> stage))
                : lab.of(lab.async.stage(() -> stage));
    }

    static Outcome foreignStage(Lab lab) throws Exception {
        CompletionStage<Integer> stage = Foreign.of(lab.async.work(() -> 1));
        return lab.random.nextBoolean()
                ? lab.of(() -> lab.sync.stage(() -> stage))
                : lab.of(lab.async.stage(() -> stage));
    }

    static Outcome cancelled(Lab lab) throws Exception {
        CompletableFuture<Integer> source = new CompletableFuture<>();
        source.cancel(true);
        CompletableFuture<Integer> ended = lab.random.nextBoolean() ? source : source.thenApply(result -> result);
        return lab.of(() -> lab.sync.promise(() -> ended));
    }

    static Outcome failsThroughStages(Lab lab) {
        IOException failure = new IOException();
        CompletableFuture<Integer> source = CompletableFuture.<Integer>failedFuture(failure)
                .thenApply(result -> result)
                .thenCompose(CompletableFuture::completedFuture);
        return lab.of(() -> lab.sync.promise(() -> source));
    }

    static Outcome plainFails(Lab lab) throws Exception {
        FutureTask<Integer> task = new FutureTask<>(() -> {
            throw new IOException();
        });
        if (lab.random.nextBoolean()) {
            task.run();
            return lab.of(() -> lab.sync.plain(() -> task));
        }
        CompletableFuture<Integer> future = lab.async.plain(() -> task);
        task.run();
        return lab.of(future);
    }
}
