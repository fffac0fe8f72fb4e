package io.github.smartasync.threads;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicTest;

/** The tests of kinds of threads: each starts a framework, calls a sync view on a thread of it, and judges the outcome. */
public final class Kinds {

    private Kinds() {}

    /** A kind that has to be refused, with a message that tells all that a user needs. */
    public static DynamicTest refused(String kind, String detector, Start start) {
        return refusedBecause(detector + " treats this thread as", kind, start);
    }

    /** Like {@link #refused}, for an ordinary thread that runs what must not block. */
    public static DynamicTest restricted(String kind, String detector, Start start) {
        return refusedBecause(detector + " says so", kind, start);
    }

    private static DynamicTest refusedBecause(String reason, String kind, Start start) {
        return DynamicTest.dynamicTest("refused: " + kind, () -> {
            Outcome outcome = outcomeOf(start);

            assertThat(outcome.refusal())
                    .as("refusal on %s", outcome.thread())
                    .isNotNull()
                    .contains(
                            "PriceService.priceOf(String) was called",
                            '"' + outcome.threadName() + '"',
                            reason,
                            "Call PriceServiceAsync.priceOf(String) instead");
            assertThat(outcome.sourceCalls()).isZero();
        });
    }

    /** A kind that may block. */
    public static DynamicTest mayBlock(String kind, Start start) {
        return DynamicTest.dynamicTest("may block: " + kind, () -> {
            Outcome outcome = outcomeOf(start);

            assertThat(outcome.refusal()).as("refusal on %s", outcome.thread()).isNull();
            assertThat(outcome.result()).isEqualTo("price of apple");
            assertThat(outcome.sourceCalls()).isOne();
        });
    }

    private static Outcome outcomeOf(Start start) throws Throwable {
        Probe probe = new Probe();
        start.run(probe);
        return probe.await();
    }

    /** Starts a framework, has the probe run on a thread of it, waits for the probe, and stops the framework. */
    @FunctionalInterface
    public interface Start {
        /** Does all that; the probe is waited for with {@link Probe#await} where the framework would stop too early. */
        void run(Probe probe) throws Throwable;
    }
}
