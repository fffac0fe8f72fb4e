package io.github.smartasync.runtime.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.github.smartasync.runtime.CallInterruptedException;
import io.github.smartasync.runtime.CallTimeoutException;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.Exceptions;

/** A publisher collected, as a single value, and handed through an async view. */
final class PublisherTest {

    private final SmartAsyncRuntime runtime = SmartAsyncRuntime.builder().build();
    private final HandPublisher<String> publisher = new HandPublisher<>();
    private final ViewOperation sync = setup().awaiting();
    private final ViewOperation async = setup().adopting();

    @AfterEach
    void close() {
        runtime.close(Duration.ZERO);
    }

    private OperationSetup setup() {
        return ViewSetup.of(runtime, "Ticker", "TickerAsync").operation("ticks()");
    }

    static Stream<Caller> callers() {
        return Caller.available();
    }

    static Stream<Consumer<CompletableFuture<?>>> endsFromOutside() {
        return Stream.of(
                future -> future.cancel(true),
                future -> future.complete(null),
                future -> future.completeExceptionally(new IllegalStateException()),
                future -> future.obtrudeValue(null),
                future -> future.obtrudeException(new IllegalStateException()),
                future -> future.orTimeout(1, TimeUnit.NANOSECONDS),
                future -> future.completeOnTimeout(null, 1, TimeUnit.NANOSECONDS));
    }

    // ---- collected ----

    @ParameterizedTest
    @MethodSource("callers")
    void allValuesAreOneList(Caller caller) throws Exception {
        Caller.Call<List<String>> waiting =
                caller.begin(() -> sync.<String>awaitAll(publisher)).awaitParked();
        assertThat(publisher.requested).hasValue(Long.MAX_VALUE);
        publisher.publish("a", "b").complete();
        assertThat(waiting.result()).containsExactly("a", "b");

        CompletableFuture<List<String>> later = async.adoptAll(publisher);
        publisher.publish("a", "b");
        assertThat(later).isNotDone();
        publisher.complete();
        assertThat(later).isCompletedWithValue(List.of("a", "b"));
        assertThat(publisher.cancels).hasValue(0);
    }

    @Test
    void aFailureTakesTheValuesWithIt() {
        IOException disk = new IOException("disk");
        CompletableFuture<List<String>> later = async.adoptAll(publisher);
        publisher.publish("a").fail(Exceptions.propagate(disk));
        assertThatThrownBy(later::join).cause().isSameAs(disk);
        publisher.onRequest = () -> publisher.fail(disk);
        ViewOperation declaring = setup().declares(IOException.class).awaiting();
        assertThatThrownBy(() -> declaring.awaitAll(publisher)).isSameAs(disk);
    }

    @ParameterizedTest
    @MethodSource("endsFromOutside")
    void whateverEndsTheFutureCancelsTheSubscription(Consumer<CompletableFuture<?>> end) {
        CompletableFuture<List<String>> all = async.adoptAll(publisher);
        end.accept(all);
        await().until(() -> publisher.cancels.get() == 1);
        CompletableFuture<String> first = async.adoptFirst(publisher);
        end.accept(first);
        await().until(() -> publisher.cancels.get() == 2);
        publisher.publish("late").complete();
    }

    @Test
    void theLimitIsThatOfTheWhole() {
        OperationSetup limited = setup().timeoutNanos(TimeUnit.MILLISECONDS.toNanos(20));
        assertThatThrownBy(() -> limited.awaiting().awaitAll(publisher))
                .isInstanceOf(CallTimeoutException.class)
                .hasMessage("Ticker.ticks() did not end within 20ms. Its future was cancelled.");
        assertThat(publisher.cancels).hasValue(1);
        CompletableFuture<List<String>> later = limited.adopting().adoptAll(publisher);
        assertThatThrownBy(() -> later.get(20, TimeUnit.SECONDS)).cause().isInstanceOf(CallTimeoutException.class);
        await().until(() -> publisher.cancels.get() == 2);
    }

    @Test
    void whatIsAbandonedGoesOn() {
        CompletableFuture<List<String>> later = setup().abandon().adopting().adoptAll(publisher);
        later.cancel(true);
        assertThatThrownBy(() -> setup().abandon().timeoutNanos(1).awaiting().awaitAll(publisher))
                .isInstanceOf(CallTimeoutException.class);
        assertThat(publisher.cancels).hasValue(0);
    }

    @ParameterizedTest
    @MethodSource("callers")
    void anInterruptCancels(Caller caller) throws Exception {
        Caller.Call<List<String>> waiting =
                caller.begin(() -> sync.<String>awaitAll(publisher)).awaitParked();
        waiting.thread().interrupt();
        assertThatThrownBy(waiting::result).isInstanceOf(CallInterruptedException.class);
        assertThat(publisher.cancels).hasValue(1);
    }

    // ---- one value ----

    @Test
    void theFirstValueIsTheOneAndTheRestIsCancelled() {
        CompletableFuture<String> later = async.adoptFirst(publisher);
        assertThat(publisher.requested).hasValue(1);
        publisher.publish("a", "b").complete();
        assertThat(later).isCompletedWithValue("a");
        assertThat(publisher.cancels).hasValue(1);
        publisher.onRequest = () -> publisher.publish("c");
        assertThat(sync.<String>awaitFirst(publisher)).isEqualTo("c");
    }

    @Test
    void noValueIsNull() {
        CompletableFuture<String> later = async.adoptFirst(publisher);
        publisher.complete();
        assertThat(later).isCompletedWithValue(null);
        publisher.onRequest = publisher::complete;
        assertThat(sync.<String>awaitFirst(publisher)).isNull();
    }

    // ---- what breaks the rules ----

    @Test
    void asyncViewsNeverThrow() {
        Publisher<String> broken = subscriber -> {
            throw new NoClassDefFoundError("gone");
        };
        for (CompletableFuture<?> each : List.of(async.adoptAll(broken), async.adoptFirst(broken))) {
            assertThatThrownBy(each::join).cause().isInstanceOf(NoClassDefFoundError.class);
        }
        for (CompletableFuture<?> each : List.of(async.adoptAll(null), async.adoptFirst(null))) {
            assertThatThrownBy(each::join)
                    .cause()
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("Ticker.ticks() returned null instead of a publisher");
        }
        assertThatThrownBy(() -> sync.awaitAll(broken)).isInstanceOf(NoClassDefFoundError.class);
        assertThatThrownBy(() -> sync.awaitAll(null)).hasMessageContaining("Ticker.ticks()");
    }

    @Test
    void aNullValueOrFailureEndsTheFuture() {
        CompletableFuture<List<String>> ofNull = async.adoptAll(publisher);
        assertThatThrownBy(() -> publisher.publish((String) null)).isInstanceOf(NullPointerException.class);
        assertThat(ofNull).isCompletedExceptionally();
        CompletableFuture<List<String>> failedWithNull = async.adoptAll(publisher);
        assertThatThrownBy(() -> publisher.fail(null)).isInstanceOf(NullPointerException.class);
        assertThat(failedWithNull).isCompletedExceptionally();
    }

    // ---- handed through ----

    @Test
    void aPublisherIsHandedThrough() {
        assertThat(async.<Object>publisher(publisher)).isSameAs(publisher);
    }

    @Test
    void aSourceThatThrewOrReturnedNullGivesAPublisherThatFails() {
        IOException disk = new IOException("disk");
        Signals failed = new Signals(true);
        async.failedPublisher(Exceptions.propagate(disk)).subscribe(failed);
        assertThat(failed.heard).containsExactly("subscribed", disk);
        Signals nothing = new Signals(true);
        async.publisher(null).subscribe(nothing);
        assertThat(nothing.heard).hasSize(2);
        assertThat(nothing.heard.get(1)).asString().contains("Ticker.ticks() returned null instead of a publisher");
        Signals cancelling = new Signals(false);
        async.failedPublisher(disk).subscribe(cancelling);
        assertThat(cancelling.heard).containsExactly("subscribed");
    }

    private static final class Signals implements Subscriber<Object> {

        private final List<Object> heard = new ArrayList<>();
        private final boolean wanted;

        Signals(boolean wanted) {
            this.wanted = wanted;
        }

        @Override
        public void onSubscribe(Subscription subscription) {
            heard.add("subscribed");
            if (wanted) {
                subscription.request(1);
            } else {
                subscription.cancel();
            }
        }

        @Override
        public void onNext(Object value) {
            heard.add(value);
        }

        @Override
        public void onError(Throwable failure) {
            heard.add(failure);
        }

        @Override
        public void onComplete() {
            heard.add("complete");
        }
    }
}
