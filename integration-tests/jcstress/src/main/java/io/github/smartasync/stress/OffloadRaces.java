package io.github.smartasync.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;
import org.openjdk.jcstress.infra.results.II_Result;

/** What starts and ends an offloaded call, against each other. */
public class OffloadRaces {

    @State
    @JCStressTest
    @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "The method ran; its result counts.")
    @Outcome(id = "1, -3", expect = ACCEPTABLE, desc = "Cancelled while the method ran.")
    @Outcome(id = "0, -3", expect = ACCEPTABLE, desc = "Cancelled before it started: it never does.")
    public static class StartAgainstCancel {
        final CountedCall call = new CountedCall();

        @Actor
        public void run() {
            call.runTask();
        }

        @Actor
        public void cancel() {
            call.future().cancel(true);
        }

        @Arbiter
        public void look(II_Result r) {
            r.r1 = call.runs();
            r.r2 = Prices.end(call.future());
        }
    }

    /** First whether the interrupt has escaped from the method to what the thread does next. */
    @State
    @JCStressTest
    @Outcome(id = "0, 1", expect = ACCEPTABLE, desc = "Cancelled too late.")
    @Outcome(id = "0, -3", expect = ACCEPTABLE, desc = "Cancelled; the interrupt stayed inside.")
    public static class InterruptHandOver {
        final CountedCall call = new CountedCall();

        @Actor
        public void run(II_Result r) {
            call.runTask();
            r.r1 = Thread.interrupted() ? 1 : 0;
        }

        @Actor
        public void cancel() {
            call.future().cancel(true);
        }

        @Arbiter
        public void look(II_Result r) {
            r.r2 = Prices.end(call.future());
        }
    }

    @State
    @JCStressTest
    @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "The method ran once.")
    public static class StartTwice {
        final CountedCall call = new CountedCall();

        @Actor
        public void run() {
            call.runTask();
        }

        @Actor
        public void runAgain() {
            call.runTask();
        }

        @Arbiter
        public void look(II_Result r) {
            r.r1 = call.runs();
            r.r2 = Prices.end(call.future());
        }
    }

    @State
    @JCStressTest
    @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "The method ran; its result counts.")
    @Outcome(id = "1, -1", expect = ACCEPTABLE, desc = "Timed out while the method ran.")
    @Outcome(id = "0, -1", expect = ACCEPTABLE, desc = "Timed out before it started: it never does.")
    public static class StartAgainstTimeout {
        final CountedCall call = new CountedCall();

        @Actor
        public void run() {
            call.runTask();
        }

        @Actor
        public void expire() {
            call.expire();
        }

        @Arbiter
        public void look(II_Result r) {
            r.r1 = call.runs();
            r.r2 = Prices.end(call.future());
        }
    }

    /** Ends from outside go one way, which completing stands for: {@code orTimeout} and {@code completeAsync} complete, too. */
    @State
    @JCStressTest
    @Outcome(id = "1, 1, 0", expect = ACCEPTABLE, desc = "The method ran; its result counts.")
    @Outcome(
            id = "1, 7, 0",
            expect = ACCEPTABLE,
            desc = "Completed from outside while the method ran; no interrupt escaped.")
    @Outcome(
            id = "0, 7, 0",
            expect = ACCEPTABLE,
            desc = "Completed from outside before the method started: it never does.")
    public static class StartAgainstComplete {
        final CountedCall call = new CountedCall();

        @Actor
        public void run(III_Result r) {
            call.runTask();
            r.r3 = Thread.interrupted() ? 1 : 0;
        }

        @Actor
        public void complete() {
            call.future().complete(7);
        }

        @Arbiter
        public void look(III_Result r) {
            r.r1 = call.runs();
            r.r2 = Prices.end(call.future());
        }
    }

    @State
    @JCStressTest
    @Outcome(id = "0, -3", expect = ACCEPTABLE, desc = "Cancelled; running it later does nothing.")
    @Outcome(id = "0, -1", expect = ACCEPTABLE, desc = "Timed out; running it later does nothing.")
    public static class CancelAgainstTimeout {
        final CountedCall call = new CountedCall();

        @Actor
        public void cancel() {
            call.future().cancel(true);
        }

        @Actor
        public void expire() {
            call.expire();
        }

        @Arbiter
        public void look(II_Result r) {
            call.runTask();
            r.r1 = call.runs();
            r.r2 = Prices.end(call.future());
        }
    }
}
