package io.github.smartasync.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.runtime.bridge.ViewOperation;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Single;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.reactivestreams.FlowAdapters;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Sources of one library, seen through the view of another. */
class OtherLibrariesTest {

    private final ViewOperation operation = Operations.adopting();
    private final AtomicBoolean cancelled = new AtomicBoolean();

    @Test
    void aFlowableIsAFlux() {
        Flowable<Integer> source = Flowable.range(1, 9).doOnCancel(() -> cancelled.set(true));
        Flux<Integer> flux = FluxCall.of(operation, () -> FlowAdapters.toFlowPublisher(source));
        assertThat(flux.collectList().block()).hasSize(9);
        assertThat(flux.take(2).collectList().block()).containsExactly(1, 2);
        assertThat(cancelled).isTrue();
    }

    @Test
    void aMultiIsAFlux() {
        Multi<Integer> source = Multi.createFrom().range(1, 10).onCancellation().invoke(() -> cancelled.set(true));
        Flux<Integer> flux = FluxCall.of(operation, () -> source);
        assertThat(flux.collectList().block()).hasSize(9);
        assertThat(flux.take(2).collectList().block()).containsExactly(1, 2);
        assertThat(cancelled).isTrue();
    }

    @Test
    void aUniIsAMonoAndCancelsReachIt() {
        Uni<String> source = Uni.createFrom().<String>nothing().onCancellation().invoke(() -> cancelled.set(true));
        Mono<String> mono = MonoCall.of(operation, () -> operation.adoptOwned(source.subscribeAsCompletionStage()));
        mono.subscribe().dispose();
        assertThat(cancelled).isTrue();
    }

    @Test
    void aSingleIsAMonoAndCancelsReachIt() {
        Single<String> source = Single.<String>never().doOnDispose(() -> cancelled.set(true));
        Mono<String> mono = MonoCall.of(operation, () -> operation.adoptOwned(source.toCompletionStage()));
        mono.subscribe().dispose();
        assertThat(cancelled).isTrue();

        IOException original = new IOException("disk");
        Signals<String> signals = new Signals<>();
        MonoCall.<String>of(
                        operation,
                        () -> operation.adoptOwned(
                                Single.<String>error(original).toCompletionStage()))
                .subscribe(signals);
        assertThat(signals.told()).containsExactly(original);
    }
}
