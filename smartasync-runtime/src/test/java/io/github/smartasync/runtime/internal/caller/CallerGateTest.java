package io.github.smartasync.runtime.internal.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartasync.runtime.BlockingPolicy;
import io.github.smartasync.runtime.BlockingRefusedException;
import io.github.smartasync.runtime.CallerContext;
import io.github.smartasync.runtime.internal.record.LoggedWarnings;
import io.github.smartasync.runtime.spi.CallerContextDetector;
import io.github.smartasync.runtime.spi.CallerContextDetector.Verdict;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CallerGateTest {

    private static final CalledOperation PRICE =
            new CalledOperation("PriceService.priceOf(Sku)", "PriceServiceAsync.priceOf(Sku)", true);

    @Test
    void ordinaryThreadPasses() {
        assertThatCode(gate(BlockingPolicy.REFUSE)::check).doesNotThrowAnyException();
    }

    @Test
    void refusalSaysWhatWhereWhyAndWhatInstead() {
        CallerGate gate = gate(BlockingPolicy.REFUSE, named("the game", Verdict.MUST_NOT_BLOCK));

        assertThatThrownBy(gate::check)
                .isInstanceOf(BlockingRefusedException.class)
                .hasMessage("PriceService.priceOf(Sku) was called through its sync view on the thread \""
                        + Thread.currentThread().getName()
                        + "\" (java.lang.Thread), which must not block. the game says so: it draws."
                        + " The source was not called. Call PriceServiceAsync.priceOf(Sku) instead. If this thread may"
                        + " block here, make the call in CallerContext.allowBlocking.");
    }

    @Test
    void withoutAsyncViewTheSourceIsNamed() {
        assertThatThrownBy(refusing(new CalledOperation("Prices.priceOf(Sku)", "", true))::check)
                .hasMessageContaining("Call Prices.priceOf(Sku) itself, which does not wait");
    }

    @Test
    void withoutAsyncViewABlockingMethodIsSentToAnotherThread() {
        assertThatThrownBy(refusing(new CalledOperation("Prices.history(Sku)", "", false))::check)
                .hasMessageContaining("Make the call on a thread that may block");
    }

    @Test
    void forbidBlockingRefusesUnderEachPolicy() {
        for (BlockingPolicy policy : BlockingPolicy.values()) {
            CallerGate gate = gate(policy, named("all", Verdict.MAY_BLOCK));
            assertThatThrownBy(() -> CallerContext.forbidBlocking(gate::check))
                    .isInstanceOf(BlockingRefusedException.class)
                    .hasMessageContaining("CallerContext.forbidBlocking says so")
                    .hasMessageEndingWith("Call PriceServiceAsync.priceOf(Sku) instead.");
        }
    }

    @Test
    void allowBlockingComesBeforeDetectors() {
        CallerGate gate = gate(BlockingPolicy.REFUSE, named("none", Verdict.MUST_NOT_BLOCK));

        assertThatCode(() -> CallerContext.allowBlocking(gate::check)).doesNotThrowAnyException();
        assertThatThrownBy(gate::check).isInstanceOf(BlockingRefusedException.class);
    }

    @Test
    void allowPolicyLetsAnyThreadPass() {
        assertThatCode(gate(BlockingPolicy.ALLOW, named("none", Verdict.MUST_NOT_BLOCK))::check)
                .doesNotThrowAnyException();
    }

    @Test
    void warnPolicyWarnsOncePerOperationAndKindOfThread() {
        try (LoggedWarnings warnings = new LoggedWarnings()) {
            CallerRules rules =
                    new CallerRules(List.of(named("game", Verdict.MUST_NOT_BLOCK)), BlockingPolicy.WARN, Map.of());
            rules.gate(PRICE).check();
            rules.gate(PRICE).check();
            rules.gate(new CalledOperation("PriceService.stock()", "", true)).check();

            assertThat(warnings.messages()).hasSize(2);
            assertThat(warnings.messages().get(0))
                    .contains("PriceService.priceOf(Sku)", "game says so", "The policy is WARN, so the call is made.");
            assertThat(warnings.thrown()).hasSize(2);
            assertThat(warnings.thrown().get(0).getStackTrace())
                    .extracting(StackTraceElement::getMethodName)
                    .contains("warnPolicyWarnsOncePerOperationAndKindOfThread");
        }
    }

    @Test
    void policyOfOneOperationHoldsForItAlone() {
        CallerRules rules = new CallerRules(
                List.of(named("none", Verdict.MUST_NOT_BLOCK)),
                BlockingPolicy.REFUSE,
                Map.of("PriceService.priceOf(Sku)", BlockingPolicy.ALLOW, "PriceService.stock", BlockingPolicy.ALLOW));

        assertThatCode(rules.gate(PRICE)::check).doesNotThrowAnyException();
        assertThatCode(rules.gate(operation("PriceService.stock(int)"))::check).doesNotThrowAnyException();
        assertThatThrownBy(rules.gate(operation("PriceService.stocks()"))::check)
                .isInstanceOf(BlockingRefusedException.class);
    }

    @Test
    void scopesPassResultsAndCheckedExceptionsThrough() throws IOException {
        String allowed = CallerContext.allowBlocking(() -> "result");
        String forbidden = CallerContext.forbidBlocking(() -> "result");

        assertThat(allowed).isEqualTo("result");
        assertThat(forbidden).isEqualTo("result");
        assertThatThrownBy(() -> CallerContext.forbidBlocking(CallerGateTest::failing))
                .isInstanceOf(IOException.class);
        assertThat(CallerContext.current().mayBlock()).isTrue();
    }

    @Test
    void innermostScopeHolds() {
        int before = CallerJudge.overrides();
        CallerContext.forbidBlocking(() -> {
            CallerContext.allowBlocking(
                    () -> assertThat(CallerContext.current().mayBlock()).isTrue());
            assertThat(CallerContext.current().mayBlock()).isFalse();
        });
        assertThat(CallerContext.current().mayBlock()).isTrue();
        assertThat(CallerJudge.overrides()).isEqualTo(before);
    }

    @Test
    void scopeHoldsForItsThreadAlone() throws InterruptedException {
        CallerContext[] elsewhere = new CallerContext[1];
        Thread other = new Thread(() -> elsewhere[0] = CallerContext.current());

        CallerContext.forbidBlocking(() -> {
            other.start();
            other.join();
        });

        assertThat(elsewhere[0].mayBlock()).isTrue();
    }

    private static String failing() throws IOException {
        throw new IOException("expected");
    }

    private static CallerGate refusing(CalledOperation operation) {
        return new CallerRules(List.of(named("none", Verdict.MUST_NOT_BLOCK)), BlockingPolicy.REFUSE, Map.of())
                .gate(operation);
    }

    private static CalledOperation operation(String name) {
        return new CalledOperation(name, "", true);
    }

    private static CallerGate gate(BlockingPolicy policy, CallerContextDetector... detectors) {
        return new CallerRules(List.of(detectors), policy, Map.of()).gate(PRICE);
    }

    static CallerContextDetector named(String name, Verdict verdict) {
        return new CallerContextDetector() {
            @Override
            public Verdict judge(Thread caller) {
                return verdict;
            }

            @Override
            public String name() {
                return name;
            }

            @Override
            public String sign(Thread caller) {
                return "it draws";
            }
        };
    }
}
