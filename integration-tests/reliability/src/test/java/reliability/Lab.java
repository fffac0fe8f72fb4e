package reliability;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;

/** What one driver thread plays with: a sound runtime, a random number generator, and the time that a call may take. */
final class Lab implements AutoCloseable {

    /** No call takes longer than its limit and this. */
    static final Duration SLACK = Duration.ofSeconds(1);

    final Random random;
    private final Work work = new Work();
    private final Stalls stalls;
    private final SmartAsyncRuntime runtime;
    /** Those of the present play. */
    private final Queue<SmartAsyncRuntime> runtimes = new ConcurrentLinkedQueue<>();

    final WorkSync sync;
    final WorkAsync async;
    final WorkReactor reactor;
    final WorkMutiny mutiny;
    final WorkRx rx;

    Lab(long seed, Stalls stalls) {
        this.random = new Random(seed);
        this.stalls = stalls;
        this.runtime = SmartAsyncRuntime.builder()
                .maxConcurrency(1 + random.nextInt(4))
                .keepAlive(Duration.ofMillis(50))
                .build();
        this.sync = WorkSync.of(work, runtime);
        this.async = WorkAsync.of(work, runtime);
        this.reactor = WorkReactor.of(work, runtime);
        this.mutiny = WorkMutiny.of(work, runtime);
        this.rx = WorkRx.of(work, runtime);
    }

    /** A runtime of its own, for faults that would disturb other calls. */
    SmartAsyncRuntime runtime(UnaryOperator<SmartAsyncRuntime.Builder> options) {
        SmartAsyncRuntime made = options.apply(SmartAsyncRuntime.builder().keepAlive(Duration.ofMillis(1)))
                .build();
        runtimes.add(made);
        return made;
    }

    /** Forgets the runtimes of the last play. */
    void nextPlay() {
        runtimes.clear();
        runtimes.add(runtime);
    }

    /** Writes down how things are, for a call or a play that does not end in time. */
    Path evidence(String title) {
        return Evidence.write(title, runtimes);
    }

    WorkAsync async(SmartAsyncRuntime on) {
        return WorkAsync.of(work, on);
    }

    /** How a call through the async view ended; an error if that takes too long. */
    Outcome of(CompletableFuture<?> future) throws Exception {
        long stalled = stalls.nanos();
        long start = System.nanoTime();
        long most = TimeUnit.MILLISECONDS.toNanos(Work.LIMIT_MILLIS) + SLACK.toNanos();
        // Not the future itself: on some JDKs its get() makes an exception of the message of the failure.
        CompletableFuture<Outcome> ended =
                future.handle((result, failure) -> failure == null ? Outcome.RETURNED : Outcome.of(failure));
        while (true) {
            try {
                return ended.get(most, TimeUnit.NANOSECONDS);
            } catch (TimeoutException late) {
                long taken = System.nanoTime() - start - (stalls.nanos() - stalled);
                if (taken > most) {
                    throw new AssertionError(
                            "a call did not end within its limit and " + SLACK + " but took " + taken + " ns and "
                                    + fate(ended),
                            late);
                }
            }
        }
    }

    /** Tells slow from never. */
    private String fate(CompletableFuture<Outcome> late) throws Exception {
        long start = System.nanoTime();
        Path evidence = evidence("A call that is late");
        try {
            Outcome outcome = late.get(30, TimeUnit.SECONDS);
            return (System.nanoTime() - start) + " ns more, then " + outcome + "; see " + evidence;
        } catch (TimeoutException hangs) {
            return "has not ended 30 s later; see " + evidence + " and " + evidence("The same call after 30 s more");
        }
    }

    /** How a call through the sync view ended; an error if it took too long. */
    Outcome of(Callable<?> call) {
        long stalled = stalls.nanos();
        long start = System.nanoTime();
        Outcome outcome;
        try {
            call.call();
            outcome = Outcome.RETURNED;
        } catch (Throwable failure) {
            outcome = Outcome.of(failure);
        }
        long taken = System.nanoTime() - start - (stalls.nanos() - stalled);
        if (taken > TimeUnit.MILLISECONDS.toNanos(Work.LIMIT_MILLIS) + SLACK.toNanos()) {
            throw new AssertionError("a call took " + taken + " ns");
        }
        return outcome;
    }

    static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new AssertionError("nobody opened the latch");
            }
        } catch (InterruptedException interrupted) {
            throw new AssertionError("a driver was interrupted", interrupted);
        }
    }

    @Override
    public void close() {
        runtime.close(Duration.ZERO);
    }
}
