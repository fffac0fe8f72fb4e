package io.github.smartasync.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.SmartAsync;
import io.github.smartasync.runtime.CallTimeoutException;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

class SmartAsyncExtensionTest {

    @Test
    void eachTestHasARuntimeThatIsClosedAfterIt() {
        OwnRuntime.SEEN.clear();
        assertThat(Kit.run(OwnRuntime.class).failures()).isEmpty();
        assertThat(OwnRuntime.SEEN).hasSize(2).doesNotHaveDuplicates().allSatisfy(runtime -> {
            CompletableFuture<List<String>> refused =
                    PricesAsync.of(new Prices(), runtime).articles();
            assertThat(refused)
                    .failsWithin(Duration.ZERO)
                    .withThrowableThat()
                    .withCauseInstanceOf(RejectedExecutionException.class);
        });
    }

    @ExtendWith(SmartAsyncExtension.class)
    static class OwnRuntime {
        static final List<SmartAsyncRuntime> SEEN = new ArrayList<>();
        final SmartAsyncRuntime ofConstructor;

        OwnRuntime(SmartAsyncRuntime runtime) {
            ofConstructor = runtime;
        }

        @BeforeEach
        void before(SmartAsyncRuntime runtime) {
            assertThat(runtime).isSameAs(ofConstructor);
        }

        @Test
        void one(SmartAsyncRuntime runtime) {
            assertThat(runtime).isSameAs(ofConstructor);
            SEEN.add(runtime);
        }

        @Test
        void two(SmartAsyncRuntime runtime) {
            SEEN.add(runtime);
        }
    }

    @Test
    void whatBeforeAllTakesBelongsToTheClass() {
        assertThat(Kit.run(OfTheClass.class).succeeded()).hasSize(2);
    }

    @ExtendWith(SmartAsyncExtension.class)
    static class OfTheClass {
        static SmartAsyncRuntime runtime;

        @BeforeAll
        static void take(SmartAsyncRuntime taken) {
            runtime = taken;
        }

        @Test
        void one(SmartAsyncRuntime taken) {
            assertThat(taken).isSameAs(runtime);
        }

        @Test
        void two(SmartAsyncRuntime taken) {
            assertThat(taken).isSameAs(runtime);
            assertThat(PricesAsync.of(new Prices(), taken).articles().join()).isNotEmpty();
        }
    }

    @Test
    void whatATestLeavesRunningIsInterrupted() throws InterruptedException {
        assertThat(Kit.run(LeavesOne.class).succeeded()).hasSize(1);
        LeavesOne.INTERRUPTED.await();
    }

    @ExtendWith(SmartAsyncExtension.class)
    static class LeavesOne {
        static final CountDownLatch INTERRUPTED = new CountDownLatch(1);
        final Slow slow = new Slow();

        @Test
        void test(SmartAsyncExtensionTest_SlowAsync view) throws InterruptedException {
            assertThat(view.sleepUntil(INTERRUPTED)).isNotDone();
            slow.begun.await();
        }
    }

    @SmartAsync
    static class Slow {
        final CountDownLatch begun = new CountDownLatch(1);

        public void sleepUntil(CountDownLatch interrupted) {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException expected) {
                interrupted.countDown();
            }
        }
    }

    @Nested
    @ExtendWith(SmartAsyncExtension.class)
    class Configured {
        final Slow slow = new Slow();

        @ConfigureRuntime
        void options(SmartAsyncRuntime.Builder builder) {
            builder.timeout(Duration.ofMillis(20));
        }

        @Test
        void aMethodOfTheTestSetsOptions(SmartAsyncExtensionTest_SlowAsync view) {
            assertThat(view.sleepUntil(new CountDownLatch(1)))
                    .failsWithin(Duration.ofSeconds(20))
                    .withThrowableThat()
                    .withCauseInstanceOf(CallTimeoutException.class);
        }

        @Nested
        class Inner {
            @Test
            void alsoForNestedTests(SmartAsyncExtensionTest_SlowAsync view) {
                aMethodOfTheTestSetsOptions(view);
            }
        }
    }

    @Test
    void aMethodThatTakesSomethingElseIsRefused() {
        assertThat(Kit.run(WrongOptions.class).failure())
                .hasMessage("@ConfigureRuntime WrongOptions.options must take a SmartAsyncRuntime.Builder "
                        + "and nothing else.");
    }

    @ExtendWith(SmartAsyncExtension.class)
    static class WrongOptions {
        @ConfigureRuntime
        void options() {}

        @Test
        void test(SmartAsyncRuntime runtime) {}
    }

    @Test
    void beforeThereIsAnInstanceTheMethodIsStatic() {
        assertThat(Kit.run(EarlyOptions.class).failure())
                .hasMessageContaining("@ConfigureRuntime EarlyOptions.options must be static, as the runtime is made "
                        + "before there is an instance of the test.");
    }

    @ExtendWith(SmartAsyncExtension.class)
    static class EarlyOptions {
        EarlyOptions(SmartAsyncRuntime runtime) {}

        @ConfigureRuntime
        void options(SmartAsyncRuntime.Builder builder) {}

        @Test
        void test() {}
    }

    @Test
    void stepsThatComeTooLateAreRefused() {
        assertThat(Kit.run(LateSteps.class).failure()).hasMessageContaining("takes the StepExecutor too late");
    }

    @ExtendWith(SmartAsyncExtension.class)
    static class LateSteps {
        @BeforeAll
        static void take(SmartAsyncRuntime runtime) {}

        @Test
        void test(StepExecutor executor) {}
    }
}
