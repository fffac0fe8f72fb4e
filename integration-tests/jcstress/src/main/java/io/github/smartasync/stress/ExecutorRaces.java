package io.github.smartasync.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.ViewOperation;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;
import org.openjdk.jcstress.infra.results.II_Result;
import org.openjdk.jcstress.infra.results.I_Result;

/** Executors of the runtime's own. */
public class ExecutorRaces {

    /** Two calls for one place: a call that comes while the last worker leaves must not be forgotten. */
    @State
    @JCStressTest
    @Outcome(id = "1, 1, 0", expect = ACCEPTABLE, desc = "Both ran, one after the other.")
    public static class DrainOfABoundedExecutor {
        private static final ViewOperation ONE_AT_A_TIME =
                Prices.async().executor("one").blocking().make();
        private static final AtomicInteger INSIDE = new AtomicInteger();

        final AtomicInteger overlaps = new AtomicInteger();

        @Actor
        public void one(III_Result r) {
            r.r1 = Prices.end(submit());
        }

        @Actor
        public void other(III_Result r) {
            r.r2 = Prices.end(submit());
        }

        @Arbiter
        public void look(III_Result r) {
            r.r3 = overlaps.get();
        }

        private CompletableFuture<Integer> submit() {
            return ONE_AT_A_TIME.offload(() -> {
                if (INSIDE.incrementAndGet() > 1) {
                    overlaps.incrementAndGet();
                }
                INSIDE.decrementAndGet();
                return Prices.PRICE;
            });
        }
    }

    /** One comes back from a wait while another wants the only place: both go on, and never together. */
    @State
    @JCStressTest
    @Outcome(id = "1, 1, 0", expect = ACCEPTABLE, desc = "Both ran, one after the other.")
    public static class ReturnToABoundedExecutor {
        private static final ViewOperation ONE_AT_A_TIME =
                Prices.async().executor("one").blocking().make();
        private static final AtomicInteger INSIDE = new AtomicInteger();

        final AtomicInteger overlaps = new AtomicInteger();
        final CompletableFuture<Integer> answer = new CompletableFuture<>();
        final CompletableFuture<Integer> waits = offload(() -> {
            // Derived from a future of ours, so that the wait gives up the place.
            int price = offload(() -> Prices.PRICE)
                    .thenCombine(answer, (inner, end) -> end)
                    .join();
            enter(overlaps);
            return price;
        });

        @Actor
        public void answer(III_Result r) {
            answer.complete(Prices.PRICE);
            r.r1 = Prices.end(waits);
        }

        @Actor
        public void other(III_Result r) {
            r.r2 = Prices.end(offload(() -> {
                enter(overlaps);
                return Prices.PRICE;
            }));
        }

        @Arbiter
        public void look(III_Result r) {
            r.r3 = overlaps.get();
        }

        private static CompletableFuture<Integer> offload(Callable<Integer> method) {
            return ONE_AT_A_TIME.offload(method::call);
        }

        private static void enter(AtomicInteger overlaps) {
            if (INSIDE.incrementAndGet() > 1) {
                overlaps.incrementAndGet();
            }
            INSIDE.decrementAndGet();
        }
    }

    /** A worker gives up the only place while a call comes that ends the worker's wait: the call must not be forgotten. */
    @State
    @JCStressTest
    @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "Both ran.")
    public static class WaitInABoundedExecutor {
        private static final ViewOperation ONE_AT_A_TIME =
                Prices.async().executor("one").blocking().make();

        final CompletableFuture<Integer> answer = new CompletableFuture<>();
        final CompletableFuture<Integer> waits = ONE_AT_A_TIME.offload(
                // Derived from a future of ours, so that the wait gives up the place.
                () -> ONE_AT_A_TIME
                        .offload(() -> Prices.PRICE)
                        .thenCombine(answer, (inner, end) -> end)
                        .join());

        @Actor
        public void waits(II_Result r) {
            r.r1 = Prices.end(waits);
        }

        @Actor
        public void answer(II_Result r) {
            r.r2 = Prices.end(ONE_AT_A_TIME.offload(() -> {
                answer.complete(Prices.PRICE);
                return Prices.PRICE;
            }));
        }
    }

    @State
    @JCStressTest
    @Outcome(id = "1", expect = ACCEPTABLE, desc = "The call ran.")
    @Outcome(id = "-3", expect = ACCEPTABLE, desc = "Closing ended the call.")
    @Outcome(id = "-4", expect = ACCEPTABLE, desc = "The closed runtime did not take the call.")
    public static class CloseAgainstSubmit {
        final SmartAsyncRuntime runtime = SmartAsyncRuntime.builder().build();
        final ViewOperation operation = Prices.async(runtime).blocking().make();

        @Actor
        public void close() {
            runtime.close(Duration.ZERO);
        }

        @Actor
        public void submit(I_Result r) {
            r.r1 = Prices.end(operation.offload(() -> Prices.PRICE));
        }
    }
}
