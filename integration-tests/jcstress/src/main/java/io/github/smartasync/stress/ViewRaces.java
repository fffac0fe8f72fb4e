package io.github.smartasync.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import io.github.smartasync.runtime.Batch;
import io.github.smartasync.runtime.bridge.ViewCalls;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;
import org.openjdk.jcstress.infra.results.I_Result;

/** What is used by threads other than the one that made it. */
public class ViewRaces {

    /** As it is generated: what its calls need is in fields of its superclass. It is published by a data race. */
    @State
    @JCStressTest
    @Outcome(id = "0", expect = ACCEPTABLE, desc = "The view is not there yet.")
    @Outcome(id = "1", expect = ACCEPTABLE, desc = "The view is there with all it needs.")
    public static class PublicationOfAView {
        private static final CompletableFuture<Integer> SOURCE = CompletableFuture.completedFuture(Prices.PRICE);

        private View view;

        @Actor
        public void publish() {
            view = new View();
        }

        @Actor
        public void use(I_Result r) {
            View seen = view;
            r.r1 = seen == null ? 0 : seen.priceOf();
        }

        private static final class View extends ViewCalls {
            private static final int PRICE_OF = 0;

            View() {
                super("prices", "service", Prices.operations(Prices.sync().timeoutNanos(1_000_000)));
            }

            int priceOf() {
                ViewCalls.check(this, PRICE_OF);
                return ViewCalls.await(this, PRICE_OF, SOURCE);
            }
        }
    }

    /** Two calls of a batch end at once; first how often the third was started. */
    @State
    @JCStressTest
    @Outcome(id = "1, 3", expect = ACCEPTABLE, desc = "The third call was started once, and all results are there.")
    public static class CallsOfABatch {
        private final List<CompletableFuture<Integer>> calls =
                List.of(new CompletableFuture<>(), new CompletableFuture<>(), CompletableFuture.completedFuture(1));
        private final AtomicInteger startsOfTheThird = new AtomicInteger();
        private final CompletableFuture<List<Integer>> batch =
                Batch.of(List.of(0, 1, 2), this::start).concurrency(2).future();

        private CompletableFuture<Integer> start(int item) {
            if (item == 2) {
                startsOfTheThird.incrementAndGet();
            }
            return calls.get(item);
        }

        @Actor
        public void one() {
            calls.get(0).complete(1);
        }

        @Actor
        public void other() {
            calls.get(1).complete(1);
        }

        @Arbiter
        public void look(II_Result r) {
            r.r1 = startsOfTheThird.get();
            r.r2 = Prices.end(batch.thenApply(List::size));
        }
    }
}
