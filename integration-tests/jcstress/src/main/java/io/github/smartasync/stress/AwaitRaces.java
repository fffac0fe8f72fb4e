package io.github.smartasync.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import io.github.smartasync.runtime.bridge.ViewOperation;
import java.util.concurrent.CompletableFuture;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;
import org.openjdk.jcstress.infra.results.II_Result;
import org.openjdk.jcstress.infra.results.I_Result;

/** What ends a wait, against each other. First the end of the wait, then what became of the source. */
public class AwaitRaces {

    private static final ViewOperation AT_ONCE =
            Prices.sync().timeoutNanos(1).async().make();
    private static final ViewOperation UNLIMITED = Prices.sync().async().make();

    @State
    @JCStressTest
    @Outcome(id = "1, 0, 0", expect = ACCEPTABLE, desc = "The result, and nothing is left on the source.")
    @Outcome(
            id = "1, 0, 1",
            expect = ACCEPTABLE,
            desc = "The result; the JDK leaves an empty entry on a future that completes while a dependent is added.")
    @Outcome(id = "-1, 1, 0", expect = ACCEPTABLE, desc = "The timeout has cancelled the source.")
    public static class CompleteAgainstTimeout {
        final CompletableFuture<Integer> source = new CompletableFuture<>();

        @Actor
        public void complete() {
            source.complete(Prices.PRICE);
        }

        @Actor
        public void await(III_Result r) {
            r.r1 = Prices.await(AT_ONCE, source);
        }

        @Arbiter
        public void look(III_Result r) {
            r.r2 = source.isCancelled() ? 1 : 0;
            r.r3 = source.getNumberOfDependents();
        }
    }

    @State
    @JCStressTest
    @Outcome(id = "1, 1, 0", expect = ACCEPTABLE, desc = "The result wins, the flag stays.")
    @Outcome(id = "-2, 1, 1", expect = ACCEPTABLE, desc = "The interrupt has cancelled the source, the flag stays.")
    public static class CompleteAgainstInterrupt {
        final CompletableFuture<Integer> source = new CompletableFuture<>();

        @Actor
        public void complete() {
            source.complete(Prices.PRICE);
        }

        @Actor
        public void await(III_Result r) {
            Thread.currentThread().interrupt();
            r.r1 = Prices.await(UNLIMITED, source);
            r.r2 = Thread.interrupted() ? 1 : 0;
        }

        @Arbiter
        public void look(III_Result r) {
            r.r3 = source.isCancelled() ? 1 : 0;
        }
    }

    @State
    @JCStressTest
    @Outcome(id = "-1, 1", expect = ACCEPTABLE, desc = "The timeout was first; the source is cancelled either way.")
    @Outcome(id = "-3, 1", expect = ACCEPTABLE, desc = "The cancellation was first.")
    public static class CancelAgainstTimeout {
        final CompletableFuture<Integer> source = new CompletableFuture<>();

        @Actor
        public void cancel() {
            source.cancel(true);
        }

        @Actor
        public void await(II_Result r) {
            r.r1 = Prices.await(AT_ONCE, source);
        }

        @Arbiter
        public void look(II_Result r) {
            r.r2 = source.isCancelled() ? 1 : 0;
        }
    }

    @State
    @JCStressTest
    @Outcome(id = "1", expect = ACCEPTABLE, desc = "One trace, whoever was first.")
    public static class FailuresOfTwoCallers {
        final Exception shared = new IllegalStateException();
        final CompletableFuture<Integer> source = CompletableFuture.failedFuture(shared);

        @Actor
        public void one() {
            Prices.await(UNLIMITED, source);
        }

        @Actor
        public void other() {
            Prices.await(UNLIMITED, source);
        }

        @Arbiter
        public void look(I_Result r) {
            r.r1 = shared.getSuppressed().length;
        }
    }
}
