package io.github.smartasync.runtime.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartasync.runtime.Batch;
import io.github.smartasync.runtime.PendingCallException;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.spi.PendingPolicy.Action;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A source that collects commands: whether a sync view waits for one is up to the policy. */
final class PendingPolicyTest {

    private Action action = Action.RETURN_NULL;
    private final List<Object> asked = new ArrayList<>();
    private final CompletableFuture<String> queued = new CompletableFuture<>();
    private final SmartAsyncRuntime runtime = SmartAsyncRuntime.builder()
            .pendingPolicy((future, operation) -> {
                assertThat(operation).isEqualTo("Commands.get(String)");
                asked.add(future);
                return action;
            })
            .build();
    private final ViewOperation get = ViewSetup.sync(runtime, PendingPolicyTest.class, "Commands", "CommandsAsync")
            .operation("get(String)")
            .timeoutNanos(3_600_000_000_000L)
            .async()
            .make();

    @AfterEach
    void close() {
        runtime.close(Duration.ZERO);
    }

    @ParameterizedTest
    @EnumSource
    void aCallReturnsNullAtOnceAndItsFutureGoesOn(Source source) {
        assertThat((Object) source.await(get, queued)).isNull();
        assertThat(asked).hasSize(1);
        if (source == Source.PLAIN || source == Source.PLAIN_IN_A_VIEW) { // other stages keep an empty relay
            assertThat(queued.getNumberOfDependents()).isZero();
        }
        assertThat(queued.complete("OK")).isTrue();
        assertThat((Object) source.await(get, queued)).isEqualTo("OK");
        assertThat(asked).hasSize(1);
    }

    @Test
    void thePolicySeesWhatTheSourceReturned() {
        assertThat(get.await(queued)).isNull();
        assertThat(asked).containsExactly(queued);
    }

    @ParameterizedTest
    @EnumSource
    void orItFails(Source source) {
        action = Action.FAIL;
        assertThatThrownBy(() -> source.await(get, queued))
                .isInstanceOf(PendingCallException.class)
                .hasMessage(
                        "Commands.get(String) is not complete yet, and the pending policy of its runtime does not let"
                                + " a sync view wait for it. The future stays pending. To get it, call the async view.");
        assertThat(queued).isNotDone();
    }

    @ParameterizedTest
    @EnumSource
    void orItWaits(Source source) throws Exception {
        action = Action.WAIT;
        var call =
                Caller.PLATFORM.<String>begin(() -> source.await(get, queued)).awaitParked();
        queued.complete("OK");
        assertThat(call.result()).isEqualTo("OK");
    }

    @Test
    void aTransactionCollectsCommands() {
        // snippet:policy
        SmartAsyncRuntime transactional = SmartAsyncRuntime.builder()
                .pendingPolicy(
                        (future, operation) -> future instanceof QueuedCommand ? Action.RETURN_NULL : Action.WAIT)
                .build();
        // end:policy
        ViewOperation set = ViewSetup.sync(transactional, PendingPolicyTest.class, "Commands", "CommandsAsync")
                .operation("set(String)")
                .async()
                .make();
        QueuedCommand command = new QueuedCommand();
        assertThat(set.await(command)).isNull();
        command.complete("OK");
        assertThat(set.await(command)).isEqualTo("OK");
        transactional.close();
    }

    private static final class QueuedCommand extends CompletableFuture<String> {}

    @Test
    void aBatchWaitsInAnyCase() {
        assertThat(Batch.of(List.of(1, 2), item -> CompletableFuture.supplyAsync(() -> "OK"))
                        .runtime(runtime)
                        .await())
                .containsExactly("OK", "OK");
        assertThat(asked).isEmpty();
    }
}
