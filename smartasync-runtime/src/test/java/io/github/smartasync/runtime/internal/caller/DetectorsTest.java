package io.github.smartasync.runtime.internal.caller;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.runtime.internal.known.Judgement;
import io.github.smartasync.runtime.internal.record.LoggedWarnings;
import io.github.smartasync.runtime.spi.CallerContextDetector;
import io.github.smartasync.runtime.spi.CallerContextDetector.Verdict;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DetectorsTest {

    @Test
    void firstVerdictHolds() {
        Judgement context = judge(
                caller -> Verdict.UNKNOWN,
                CallerGateTest.named("second", Verdict.MAY_BLOCK),
                CallerGateTest.named("third", Verdict.MUST_NOT_BLOCK));

        assertThat(context.mayBlock()).isTrue();
        assertThat(context.detector()).isEqualTo("second");
    }

    @Test
    void nullMeansUnknown() {
        assertThat(judge(caller -> null).detector()).isEqualTo("SmartAsync");
    }

    @Test
    void brokenDetectorIsReportedOnceAndIgnored() {
        AtomicInteger asked = new AtomicInteger();
        CallerJudge judge = new CallerJudge(List.of(caller -> {
            asked.incrementAndGet();
            throw new NoClassDefFoundError("gone");
        }));

        try (LoggedWarnings warnings = new LoggedWarnings()) {
            for (int i = 0; i < 3; i++) {
                assertThat(judge.judge(Thread.currentThread()).mayBlock()).isTrue();
            }
            assertThat(warnings.messages()).hasSize(1);
        }
        assertThat(asked).hasValue(1);
    }

    @Test
    void theVerdictOfADetectorThatFailsToDescribeItselfStands() {
        CallerContextDetector nameless = new CallerContextDetector() {
            @Override
            public Verdict judge(Thread caller) {
                return Verdict.MUST_NOT_BLOCK;
            }

            @Override
            public String name() {
                throw new IllegalStateException("expected");
            }

            @Override
            public String sign(Thread caller) {
                throw new IllegalStateException("expected");
            }
        };

        Judgement context = judge(nameless);

        assertThat(context.mayBlock()).isFalse();
        assertThat(context.detector()).isEqualTo(nameless.getClass().getName());
        assertThat(context.sign()).isEqualTo("the detector gives no reason");
    }

    @Test
    void aLambdaIsNotCalledByTheNameThatTheJvmGivesIt() {
        Judgement context = judge(caller -> CallerContextDetector.Verdict.MUST_NOT_BLOCK);

        assertThat(context.detector()).isEqualTo("a detector written as a lambda");
    }

    private static Judgement judge(CallerContextDetector... detectors) {
        return new CallerJudge(List.of(detectors)).judge(Thread.currentThread());
    }
}
