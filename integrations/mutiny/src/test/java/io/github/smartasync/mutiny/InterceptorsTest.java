package io.github.smartasync.mutiny;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.runtime.bridge.ViewOperation;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.MultiInterceptor;
import io.smallrye.mutiny.infrastructure.UniInterceptor;
import io.smallrye.mutiny.subscription.UniSubscriber;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Mutiny's interceptors, which frameworks propagate contexts by, see what views return. */
class InterceptorsTest {

    private static final List<Object> SEEN = new CopyOnWriteArrayList<>();

    private final ViewOperation priceOf = Operations.adopting();

    @Test
    void seeTheUniAndItsSubscription() {
        Uni<String> uni = UniCall.of(priceOf, () -> CompletableFuture.completedFuture("9"));
        assertThat(SEEN).contains(uni);
        Signals<String> signals = new Signals<>();
        uni.subscribe().withSubscriber(signals);
        assertThat(SEEN).contains(signals);
    }

    @Test
    void seeTheMulti() {
        Multi<Integer> multi = MultiCall.of(priceOf, () -> Multi.createFrom().items(1));
        assertThat(SEEN).contains(multi);
    }

    /** Registered as a service. */
    public static final class Unis implements UniInterceptor {
        @Override
        public <T> Uni<T> onUniCreation(Uni<T> uni) {
            SEEN.add(uni);
            return uni;
        }

        @Override
        public <T> UniSubscriber<? super T> onSubscription(Uni<T> uni, UniSubscriber<? super T> subscriber) {
            SEEN.add(subscriber);
            return subscriber;
        }
    }

    /** Registered as a service. */
    public static final class Multis implements MultiInterceptor {
        @Override
        public <T> Multi<T> onMultiCreation(Multi<T> multi) {
            SEEN.add(multi);
            return multi;
        }
    }
}
