package io.github.smartasync.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.internal.timer.Expiry;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** What ends an adopted future, against each other. First its end, then that of the source. */
public class AdoptRaces {

    private static final ViewOperation LIMITED =
            Prices.async().timeoutNanos(TimeUnit.HOURS.toNanos(1)).async().make();

    @State
    @JCStressTest
    @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "Both have the result.")
    @Outcome(id = "-3, -3", expect = ACCEPTABLE, desc = "The cancellation has reached the source.")
    @Outcome(id = "-3, 1", expect = ACCEPTABLE, desc = "The cancellation came too late for the source.")
    public static class CompleteAgainstCancel {
        final CompletableFuture<Integer> source = new CompletableFuture<>();
        final CompletableFuture<Integer> adopted = LIMITED.adopt(source);

        @Actor
        public void complete() {
            source.complete(Prices.PRICE);
        }

        @Actor
        public void cancel() {
            adopted.cancel(true);
        }

        @Arbiter
        public void look(II_Result r) {
            r.r1 = Prices.end(adopted);
            r.r2 = Prices.end(source);
        }
    }

    @State
    @JCStressTest
    @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "Both have the result.")
    @Outcome(id = "-1, -3", expect = ACCEPTABLE, desc = "The timeout has cancelled the source.")
    @Outcome(id = "-1, 1", expect = ACCEPTABLE, desc = "The cancellation came too late for the source.")
    public static class CompleteAgainstTimeout {
        final CompletableFuture<Integer> source = new CompletableFuture<>();
        final CompletableFuture<Integer> adopted = LIMITED.adopt(source);

        @Actor
        public void complete() {
            source.complete(Prices.PRICE);
        }

        @Actor
        public void expire() {
            ((Expiry) adopted).expired();
        }

        @Arbiter
        public void look(II_Result r) {
            r.r1 = Prices.end(adopted);
            r.r2 = Prices.end(source);
        }
    }

    @State
    @JCStressTest
    @Outcome(id = "-3, -3", expect = ACCEPTABLE, desc = "Cancelled, and so is the source.")
    @Outcome(id = "-1, -3", expect = ACCEPTABLE, desc = "Timed out, and the source is cancelled.")
    public static class CancelAgainstTimeout {
        final CompletableFuture<Integer> source = new CompletableFuture<>();
        final CompletableFuture<Integer> adopted = LIMITED.adopt(source);

        @Actor
        public void cancel() {
            adopted.cancel(true);
        }

        @Actor
        public void expire() {
            ((Expiry) adopted).expired();
        }

        @Arbiter
        public void look(II_Result r) {
            r.r1 = Prices.end(adopted);
            r.r2 = Prices.end(source);
        }
    }
}
