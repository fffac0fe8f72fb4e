package reliability;

import io.github.smartasync.runtime.CallerContext;
import java.util.concurrent.CompletableFuture;

/** Faults of the thread that calls a sync view. */
final class Interrupts {

    private Interrupts() {}

    static Outcome before(Lab lab) {
        CompletableFuture<Integer> source = new CompletableFuture<>();
        Thread.currentThread().interrupt();
        Outcome outcome = lab.of(() -> lab.sync.promise(() -> source));
        if (!Thread.interrupted()) {
            throw new AssertionError("the interrupt was swallowed");
        }
        return outcome;
    }

    static Outcome whileWaiting(Lab lab) throws Exception {
        CompletableFuture<Integer> source = new CompletableFuture<>();
        Thread caller = Thread.currentThread();
        Thread interrupter = new Thread(() -> {
            while (source.getNumberOfDependents() == 0 && !source.isDone()) {
                Thread.onSpinWait();
            }
            caller.interrupt();
        });
        interrupter.start();
        Outcome outcome = lab.of(() -> lab.sync.promise(() -> source));
        if (!Thread.interrupted()) {
            throw new AssertionError("the interrupt was swallowed");
        }
        interrupter.join();
        if (!source.isCancelled()) {
            throw new AssertionError("the source was not cancelled");
        }
        return outcome;
    }

    static Outcome racing(Lab lab) throws Exception {
        CompletableFuture<Integer> source = new CompletableFuture<>();
        Thread caller = Thread.currentThread();
        Thread interrupter = new Thread(caller::interrupt);
        Thread completer = new Thread(() -> source.complete(1));
        interrupter.start();
        completer.start();
        Outcome outcome = lab.of(() -> lab.sync.promise(() -> source));
        joinThrough(interrupter);
        joinThrough(completer);
        if (!Thread.interrupted()) {
            throw new AssertionError("the interrupt was swallowed");
        }
        return outcome;
    }

    /** Joins, whether interrupted or not, and leaves the flag as it will be. */
    private static void joinThrough(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException expected) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    static Outcome mustNotBlock(Lab lab) {
        return CallerContext.forbidBlocking(() -> lab.of(() -> lab.random.nextBoolean()
                ? lab.sync.promise(() -> {
                    throw new AssertionError("the source was called");
                })
                : lab.sync.work(() -> {
                    throw new AssertionError("the source was called");
                })));
    }
}
