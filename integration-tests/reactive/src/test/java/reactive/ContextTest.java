package reactive;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.context.ContextRegistry;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Hooks;
import reactor.core.publisher.Mono;

/** A source of Reactor's finds the thread-locals of whoever calls a view, whether its automatic propagation is on or off. */
class ContextTest {

    private static final ThreadLocal<Integer> TENANT = new ThreadLocal<>();

    private final SourcesSync sync = SourcesSync.of(new Sources());
    private final SourcesAsync async = SourcesAsync.of(new Sources());

    @BeforeEach
    void register() {
        ContextRegistry.getInstance().registerThreadLocalAccessor("tenant", TENANT);
        TENANT.set(7);
    }

    @AfterEach
    void reset() {
        Hooks.disableAutomaticContextPropagation();
        ContextRegistry.getInstance().removeThreadLocalAccessor("tenant");
        TENANT.remove();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void ofASingleValue(boolean automatic) throws IOException {
        propagate(automatic);
        Mono<Integer> tenant = Mono.deferContextual(context -> Mono.just(context.getOrDefault("tenant", 0)));
        assertThat(sync.mono(() -> tenant)).isEqualTo(7);
        assertThat(async.mono(() -> tenant).join()).isEqualTo(7);
        assertThat(TENANT.get()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void ofAStream(boolean automatic) throws IOException {
        propagate(automatic);
        Flux<Integer> tenant = Flux.deferContextual(context -> Flux.just(context.getOrDefault("tenant", 0)));
        try (Stream<Integer> values = sync.flux(() -> tenant)) {
            assertThat(values).containsExactly(7);
        }
        assertThat(first(async.flux(() -> tenant))).isEqualTo(7);
    }

    private static void propagate(boolean automatic) {
        if (automatic) {
            Hooks.enableAutomaticContextPropagation();
        }
    }

    /** As one subscribes who knows nothing of Reactor. */
    private static Integer first(Flow.Publisher<Integer> publisher) {
        CompletableFuture<Integer> first = new CompletableFuture<>();
        publisher.subscribe(new Flow.Subscriber<>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                subscription.request(1);
            }

            @Override
            public void onNext(Integer value) {
                first.complete(value);
            }

            @Override
            public void onError(Throwable failure) {
                first.completeExceptionally(failure);
            }

            @Override
            public void onComplete() {
                first.complete(null);
            }
        });
        return first.join();
    }
}
