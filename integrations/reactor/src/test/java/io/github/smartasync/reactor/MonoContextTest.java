package io.github.smartasync.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.runtime.bridge.ViewOperation;
import io.micrometer.context.ContextRegistry;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reactivestreams.FlowAdapters;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Hooks;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The call finds the values of its subscriber's context, whether Reactor's automatic propagation is on or off. */
class MonoContextTest {

    private static final ThreadLocal<String> TENANT = new ThreadLocal<>();

    private final ViewOperation priceOf = Operations.adopting();
    private final ViewOperation history = Operations.offloading();

    @BeforeEach
    void register() {
        ContextRegistry.getInstance().registerThreadLocalAccessor("tenant", TENANT);
    }

    @AfterEach
    void reset() {
        ContextRegistry.getInstance().removeThreadLocalAccessor("tenant");
        TENANT.remove();
    }

    @Test
    void theCallRunsInsideTheSubscribersContext() {
        TENANT.set("caller");
        Mono<String> tenant = MonoCall.of(priceOf, () -> CompletableFuture.completedFuture(TENANT.get()));
        assertThat(tenant.contextWrite(context -> context.put("tenant", "subscriber"))
                        .block())
                .isEqualTo("subscriber");
        assertThat(TENANT.get()).isEqualTo("caller");
        assertThat(tenant.block()).isEqualTo("caller");
    }

    @Test
    void theContextIsTakenOffWhenTheCallThrows() {
        Mono<String> failing = MonoCall.of(priceOf, () -> {
            throw new IllegalStateException(TENANT.get());
        });
        assertThat(failing.contextWrite(context -> context.put("tenant", "subscriber"))
                        .materialize()
                        .block()
                        .getThrowable())
                .hasMessage("subscriber");
        assertThat(TENANT.get()).isNull();
    }

    @Test
    void anOffloadedMethodFindsTheSubscribersContext() {
        Mono<String> tenant = MonoCall.of(history, () -> history.offload(TENANT::get));
        assertThat(tenant.contextWrite(context -> context.put("tenant", "subscriber"))
                        .block())
                .isEqualTo("subscriber");
    }

    @Test
    void theCallOfAStreamRunsInsideTheSubscribersContext() {
        Flux<String> tenant = FluxCall.of(priceOf, () -> FlowAdapters.toFlowPublisher(Flux.just(TENANT.get())));
        assertThat(tenant.contextWrite(context -> context.put("tenant", "subscriber"))
                        .blockLast())
                .isEqualTo("subscriber");
    }

    @Test
    @Tag("newest") // Reactor 3.5.0 has no automatic propagation
    void automaticPropagationSeesSourceAndSubscriber() {
        Hooks.enableAutomaticContextPropagation();
        try {
            CompletableFuture<String> source = new CompletableFuture<>();
            StringBuilder seen = new StringBuilder();
            CompletableFuture<String> result = MonoCall.of(priceOf, () -> {
                        seen.append(TENANT.get()).append(' ');
                        return source;
                    })
                    .doOnNext(value -> seen.append(TENANT.get()))
                    .contextWrite(context -> context.put("tenant", "subscriber"))
                    .subscribeOn(Schedulers.single())
                    .toFuture();
            Schedulers.single().schedule(() -> source.complete("9"));
            result.join();
            assertThat(seen).hasToString("subscriber subscriber");
        } finally {
            Hooks.disableAutomaticContextPropagation();
        }
    }
}
