package io.github.smartasync.reactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartasync.runtime.bridge.ViewOperation;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.reactivestreams.FlowAdapters;
import reactor.core.publisher.Flux;

/** Fluxes of publishers that are not Reactor's. */
class FluxCallTest {

    private final ViewOperation ticks = Operations.adopting();

    @Test
    void callsOncePerSubscriptionWhenItIsMade() {
        AtomicInteger calls = new AtomicInteger();
        Flux<Integer> flux = FluxCall.of(ticks, () -> flow(Flux.range(10 * calls.incrementAndGet(), 3)));
        assertThat(calls).hasValue(0);
        assertThat(flux.collectList().block()).containsExactly(10, 11, 12);
        assertThat(flux.repeat(1).collectList().block()).containsExactly(20, 21, 22, 30, 31, 32);
    }

    @Test
    void givesWhatAPublisherOfTheJdkPublishes() {
        SubmissionPublisher<String> publisher = new SubmissionPublisher<>(Runnable::run, 8);
        Signals<String> signals = new Signals<>();
        FluxCall.<String>of(ticks, () -> publisher).subscribe(signals);
        publisher.submit("a");
        assertThat(signals.told()).isEmpty();
        signals.subscription().request(2);
        publisher.submit("b");
        publisher.close();
        assertThat(signals.told()).containsExactly("a", "b", "complete");
    }

    @Test
    void cancelReachesThePublisher() {
        AtomicBoolean cancelled = new AtomicBoolean();
        Flux<Integer> source = Flux.range(1, 100).doOnCancel(() -> cancelled.set(true));
        assertThat(FluxCall.<Integer>of(ticks, () -> flow(source))
                        .take(2)
                        .collectList()
                        .block())
                .containsExactly(1, 2);
        assertThat(cancelled).isTrue();
    }

    @Test
    void givesTheValuesThenTheOriginalFailure() {
        IOException original = new IOException("disk");
        Signals<Integer> signals = new Signals<>();
        FluxCall.<Integer>of(
                        ticks, () -> flow(Flux.just(1, 2).concatWith(Flux.error(new CompletionException(original)))))
                .subscribe(signals);
        signals.subscription().request(9);
        assertThat(signals.told()).containsExactly(1, 2, original);
    }

    @Test
    void failsForASourceThatThrowsOrGivesNothing() {
        NoClassDefFoundError thrown = new NoClassDefFoundError("Gone");
        Signals<Integer> signals = new Signals<>();
        FluxCall.<Integer>of(ticks, () -> {
                    throw thrown;
                })
                .subscribe(signals);
        assertThat(signals.told()).containsExactly(thrown);
        assertThatThrownBy(FluxCall.<Integer>of(ticks, () -> null)::blockLast)
                .hasMessage("PriceService.priceOf(String) returned null instead of a publisher");
    }

    @Test
    void givesTheValuesOfAListOneByOne() {
        AtomicInteger calls = new AtomicInteger();
        Flux<Integer> flux =
                FluxCall.ofAll(ticks, () -> CompletableFuture.completedFuture(List.of(calls.incrementAndGet(), 7, 8)));
        assertThat(calls).hasValue(0);
        Signals<Integer> signals = new Signals<>();
        flux.subscribe(signals);
        signals.subscription().request(2);
        assertThat(signals.told()).containsExactly(1, 7);
        assertThat(flux.collectList().block()).containsExactly(2, 7, 8);
        assertThat(FluxCall.<Integer>ofAll(ticks, () -> CompletableFuture.completedFuture(null))
                        .collectList()
                        .block())
                .isEmpty();
    }

    @Test
    void cancelReachesTheFutureOfAList() {
        CompletableFuture<List<Integer>> future = new CompletableFuture<>();
        FluxCall.<Integer>ofAll(ticks, () -> future).subscribe().dispose();
        assertThat(future).isCancelled();
    }

    @Test
    void failsAsTheFutureOfAListDoes() {
        IOException original = new IOException("disk");
        Signals<Integer> signals = new Signals<>();
        FluxCall.<Integer>ofAll(ticks, () -> CompletableFuture.failedFuture(new CompletionException(original)))
                .subscribe(signals);
        assertThat(signals.told()).containsExactly(original);
    }

    @Test
    void handsTheFluxOfTheSourceThrough() {
        Flux<Integer> own = Flux.just(1);
        assertThat(FluxCall.<Integer>through(ticks, () -> own)).isSameAs(own);

        IOException original = new IOException("disk");
        Signals<Integer> signals = new Signals<>();
        FluxCall.<Integer>through(ticks, () -> {
                    throw original;
                })
                .subscribe(signals);
        assertThat(signals.told()).containsExactly(original);
        assertThatThrownBy(FluxCall.<Integer>through(ticks, () -> null)::blockLast)
                .hasMessage("PriceService.priceOf(String) returned null instead of a Flux");
    }

    private static <T> Flow.Publisher<T> flow(Flux<T> flux) {
        return FlowAdapters.toFlowPublisher(flux);
    }
}
