package io.github.smartasync.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.runtime.bridge.ViewOperation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reactivestreams.FlowAdapters;
import org.reactivestreams.Publisher;
import reactor.core.Scannable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Hooks;
import reactor.core.publisher.Mono;

/** Reactor's hooks see what views return. */
class MonoHooksTest {

    private final ViewOperation priceOf = Operations.adopting();

    @AfterEach
    void reset() {
        Hooks.resetOnOperatorDebug();
        Hooks.resetOnEachOperator();
        Hooks.resetOnLastOperator();
    }

    @Test
    void eachOperatorHookSeesTheCall() {
        List<Publisher<?>> seen = new ArrayList<>();
        Hooks.onEachOperator(publisher -> {
            seen.add(publisher);
            return publisher;
        });
        Mono<String> mono = MonoCall.of(priceOf, () -> CompletableFuture.completedFuture("9"));
        assertThat(seen).containsExactly(mono);
        seen.clear();
        Flux<String> flux = FluxCall.of(priceOf, () -> FlowAdapters.toFlowPublisher(mono));
        assertThat(seen).contains(flux);
    }

    @Test
    void lastOperatorHookWrapsTheSubscriber() {
        List<Publisher<?>> seen = new ArrayList<>();
        Hooks.onLastOperator(publisher -> {
            seen.add(publisher);
            return publisher;
        });
        Mono<String> mono = MonoCall.of(priceOf, () -> CompletableFuture.completedFuture("9"));
        mono.subscribe();
        assertThat(seen).containsExactly(mono);
    }

    @Test
    void operatorDebugTellsOfTheCall() {
        Hooks.onOperatorDebug();
        IOException failure = new IOException("disk");
        Signals<String> signals = new Signals<>();
        MonoCall.<String>of(priceOf, () -> CompletableFuture.failedFuture(failure))
                .subscribe(signals);
        assertThat(signals.told()).containsExactly(failure);
        assertThat(Arrays.toString(failure.getSuppressed()))
                .contains("Assembly trace from producer [io.github.smartasync.reactor.MonoCall]");
    }

    @Test
    void canBeScanned() {
        CompletableFuture<String> source = new CompletableFuture<>();
        Mono<String> mono = MonoCall.of(priceOf, () -> source);
        assertThat(Scannable.from(mono).stepName()).isEqualTo("PriceService.priceOf(String)");
        assertThat(Scannable.from(mono).scan(Scannable.Attr.RUN_STYLE)).isEqualTo(Scannable.Attr.RunStyle.ASYNC);

        Signals<String> signals = new Signals<>();
        mono.subscribe(signals);
        Scannable subscription = Scannable.from(signals.subscription());
        assertThat(subscription.scan(Scannable.Attr.TERMINATED)).isFalse();
        assertThat(subscription.scan(Scannable.Attr.CANCELLED)).isFalse();
        assertThat(subscription.scan(Scannable.Attr.RUN_STYLE)).isEqualTo(Scannable.Attr.RunStyle.ASYNC);
        signals.subscription().cancel();
        assertThat(subscription.scan(Scannable.Attr.CANCELLED)).isTrue();

        Signals<String> told = new Signals<>();
        CompletableFuture<String> other = new CompletableFuture<>();
        MonoCall.of(priceOf, () -> other).subscribe(told);
        told.subscription().request(1);
        other.complete("9");
        assertThat(Scannable.from(told.subscription()).scan(Scannable.Attr.TERMINATED))
                .isTrue();
    }
}
