package io.github.smartasync.runtime.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartasync.runtime.CallTimeoutException;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.OrderFailures.OrderException;
import java.io.IOException;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What callers of a view of futures see where failures are translated. */
final class TranslatedFutureTest {

    private final SmartAsyncRuntime runtime = SmartAsyncRuntime.builder()
            .executor("busy", task -> {
                throw new RejectedExecutionException("too busy");
            })
            .build();

    @AfterEach
    void close() {
        runtime.close(Duration.ZERO);
    }

    private OperationSetup setup() {
        return OrderFailures.asyncSetup(runtime).operation("find(String)").translate(new OrderFailures());
    }

    private static Throwable failureOf(CompletableFuture<?> future) throws Exception {
        return future.<Throwable>handle((value, failure) -> failure).get(20, TimeUnit.SECONDS);
    }

    private static void assertTranslated(CompletableFuture<?> future, Class<? extends Throwable> original)
            throws Exception {
        assertThat(failureOf(future)).isExactlyInstanceOf(OrderException.class).hasCauseExactlyInstanceOf(original);
    }

    @ParameterizedTest
    @EnumSource
    void whatAFutureFailsWithIsTranslatedWheneverItFails(Source source) throws Exception {
        ViewOperation operation = setup().async().make();
        CompletableFuture<String> later = new CompletableFuture<>();
        CompletableFuture<String> adopted = source.adopt(operation, later);
        later.completeExceptionally(new CompletionException(new IOException("disk")));
        assertTranslated(adopted, IOException.class);
        assertTranslated(source.adopt(operation, later), IOException.class);
    }

    @ParameterizedTest
    @EnumSource
    void aValueIsPassedOnAndACancellationReachesTheSource(Source source) throws Exception {
        ViewOperation operation = setup().async().make();
        CompletableFuture<String> later = new CompletableFuture<>();
        CompletableFuture<String> adopted = source.adopt(operation, later);
        later.complete("12.50");
        assertThat(adopted.get(20, TimeUnit.SECONDS)).isEqualTo("12.50");
        assertThat(source.adopt(operation, later).get(20, TimeUnit.SECONDS)).isEqualTo("12.50");

        CompletableFuture<String> never = new CompletableFuture<>();
        CompletableFuture<String> cancelled = source.adopt(operation, never);
        assertThat(cancelled.cancel(true)).isTrue();
        assertThat(cancelled).isCancelled();
        if (source.canBeCancelled()) {
            assertThatThrownBy(() -> never.get(20, TimeUnit.SECONDS)).isInstanceOf(CancellationException.class);
        }
    }

    @Test
    void aFutureThatHoldsItsValueIsHandedThrough() {
        CompletableFuture<String> there = CompletableFuture.completedFuture("12.50");
        assertThat(setup().async().make().adopt(there)).isSameAs(there);
    }

    @Test
    void whatACallerDoesItselfIsNotTranslated() throws Exception {
        CompletableFuture<String> future = setup().async().make().adopt(new CompletableFuture<String>());
        IOException mine = new IOException("mine");
        future.completeExceptionally(mine);
        assertThat(failureOf(future)).isSameAs(mine);
        CompletableFuture<String> offloaded = setup().blocking().make().offload(() -> {
            new CountDownLatch(1).await();
            return "";
        });
        assertThat(offloaded.cancel(true)).isTrue();
        assertThat(offloaded).isCancelled();
    }

    @Test
    void aCancellationOfTheSourceALimitANullAndAThrowAreTranslated() throws Exception {
        CompletableFuture<String> source = new CompletableFuture<>();
        CompletableFuture<String> adopted = setup().async().make().adopt(source);
        source.cancel(true);
        assertTranslated(adopted, CancellationException.class);
        assertTranslated(
                setup().timeoutNanos(1_000).async().make().adopt(new CompletableFuture<>()),
                CallTimeoutException.class);
        assertTranslated(setup().async().make().adopt((CompletableFuture<String>) null), NullPointerException.class);
        assertTranslated(
                setup().async().make().failed(new IllegalStateException("at once")), IllegalStateException.class);
    }

    @Test
    void whateverEndsAnOffloadedCallIsTranslated() throws Exception {
        assertTranslated(
                setup().blocking().make().offload(() -> {
                    throw new ExecutionException(new IOException("disk"));
                }),
                IOException.class);
        assertTranslated(
                setup().timeoutNanos(1_000).blocking().make().offload(() -> {
                    new CountDownLatch(1).await();
                    return "";
                }),
                CallTimeoutException.class);
        assertTranslated(
                setup().executor("busy").blocking().make().offload(() -> ""), RejectedExecutionException.class);
        CompletableFuture<String> running = setup().blocking().make().offload(() -> {
            new CountDownLatch(1).await();
            return "";
        });
        CompletableFuture<String> adopted =
                setup().timeoutNanos(3_600_000_000_000L).async().make().adopt(new CompletableFuture<>());
        runtime.close(Duration.ZERO);
        assertTranslated(running, CancellationException.class);
        assertTranslated(adopted, CancellationException.class);
        assertTranslated(setup().blocking().make().offload(() -> ""), RejectedExecutionException.class);
    }

    @Test
    void theFailureOfAPublisherIsTranslatedHoweverItIsTaken() throws Exception {
        ViewOperation operation = setup().async().make();
        HandPublisher<String> source = new HandPublisher<>();
        Received received = new Received();
        operation.<String>publisher(source).subscribe(received);
        source.publish("first").fail(new CompletionException(new IOException("disk")));
        assertThat(received.values).containsExactly("first");
        assertTranslated(received.end, IOException.class);
        HandPublisher<String> all = new HandPublisher<>();
        CompletableFuture<?> collected = operation.adoptAll(all);
        all.fail(new IOException("disk"));
        assertTranslated(collected, IOException.class);
        Received failed = new Received();
        operation.<String>failedPublisher(new IOException("at once")).subscribe(failed);
        assertTranslated(failed.end, IOException.class);
        Received none = new Received();
        operation.<String>publisher((Publisher<String>) null).subscribe(none);
        assertTranslated(none.end, NullPointerException.class);
    }

    @Test
    void theFailureOfAStreamOnAnExecutorIsTranslatedOnce() throws Exception {
        ViewOperation counting = OrderFailures.asyncSetup(runtime)
                .operation("find(String)")
                .translate((failure, name) -> new OrderException(name, failure))
                .blocking()
                .make();
        Received received = new Received();
        counting.<String>offloadStream(() -> Stream.of("first", "second").peek(value -> {
                    if (value.equals("second")) {
                        throw new IllegalStateException("no second");
                    }
                }))
                .subscribe(received);
        assertTranslated(received.end, IllegalStateException.class);
        ViewOperation rejected = OrderFailures.asyncSetup(runtime)
                .operation("find(String)")
                .executor("busy")
                .translate((failure, name) -> new OrderException(name, failure))
                .blocking()
                .make();
        Received refused = new Received();
        rejected.<String>offloadStream(Stream::empty).subscribe(refused);
        assertTranslated(refused.end, RejectedExecutionException.class);
    }

    @Test
    void withoutATranslatorNothingIsWrapped() {
        ViewOperation plain = OrderFailures.asyncSetup(runtime)
                .operation("find(String)")
                .async()
                .make();
        CompletableFuture<String> future = new CompletableFuture<>();
        assertThat(plain.adopt(future)).isSameAs(future);
        HandPublisher<String> publisher = new HandPublisher<>();
        assertThat(plain.publisher(publisher)).isSameAs(publisher);
        assertThat(plain.translates()).isFalse();
    }

    private static final class Received implements Subscriber<String> {

        final Queue<String> values = new ConcurrentLinkedQueue<>();
        final CompletableFuture<Void> end = new CompletableFuture<>();

        @Override
        public void onSubscribe(Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String value) {
            values.add(value);
        }

        @Override
        public void onError(Throwable failure) {
            end.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            end.complete(null);
        }
    }
}
