package io.github.smartasync.rxjava3;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.runtime.bridge.ViewOperation;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.plugins.RxJavaPlugins;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reactivestreams.FlowAdapters;

/** The plugins of RxJava see what views return, and its observers. */
class PluginsTest {

    private final ViewOperation priceOf = Operations.adopting();
    private final List<Object> seen = new ArrayList<>();

    @AfterEach
    void reset() {
        RxJavaPlugins.reset();
    }

    @Test
    void seeEachAssembly() {
        RxJavaPlugins.setOnMaybeAssembly(this::see);
        RxJavaPlugins.setOnSingleAssembly(this::see);
        RxJavaPlugins.setOnCompletableAssembly(this::see);
        RxJavaPlugins.setOnFlowableAssembly(this::see);
        Maybe<String> maybe = MaybeCall.of(priceOf, PluginsTest::ended);
        Single<String> single = SingleCall.of(priceOf, PluginsTest::ended);
        Completable completable = CompletableCall.of(priceOf, PluginsTest::ended);
        assertThat(seen).containsExactly(maybe, single, completable);
        Flowable<String> flowable = FlowableCall.of(priceOf, () -> FlowAdapters.toFlowPublisher(Flowable.just("9")));
        assertThat(seen).contains(flowable);
    }

    @Test
    void seeEachSubscription() {
        RxJavaPlugins.setOnMaybeSubscribe((maybe, observer) -> {
            seen.add(maybe);
            return observer;
        });
        Maybe<String> maybe = MaybeCall.of(priceOf, PluginsTest::ended);
        maybe.subscribe(new Signals<>());
        assertThat(seen).containsExactly(maybe);
    }

    private <P> P see(P publisher) {
        seen.add(publisher);
        return publisher;
    }

    private static CompletableFuture<String> ended() {
        return CompletableFuture.completedFuture("9");
    }
}
