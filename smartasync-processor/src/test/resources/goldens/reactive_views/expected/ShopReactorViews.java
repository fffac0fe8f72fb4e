package goldens.reactive_views;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.reactor.FluxCall;
import io.github.smartasync.reactor.MonoCall;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.reactivestreams.FlowAdapters;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@GeneratedView("goldens.reactive_views.Shop")
final class ShopReactorViews {
    private final ViewOperation priceOf;
    private final ViewOperation history;
    private final ViewOperation clear;
    private final ViewOperation nap;
    private final ViewOperation size;
    private final ViewOperation refresh;
    private final ViewOperation plain;
    private final ViewOperation mono;
    private final ViewOperation flux;
    private final ViewOperation collected;
    private final ViewOperation all;
    private final ViewOperation uni;
    private final ViewOperation single;
    private final ViewOperation flowable;
    private final ViewOperation load;
    private final ViewOperation nothing;

    private ShopReactorViews(ViewSetup setup) {
        this.priceOf = setup.operation("priceOf(String)").timeoutNanos(2_000_000_000L)
                .declares(IOException.class).async();
        this.history = setup.operation("history(String)").executor("db").declares(IOException.class)
                .blocking();
        this.clear = setup.operation("clear()").abandon().blocking();
        this.nap = setup.operation("nap()").blocking();
        this.size = setup.operation("size()").blocking();
        this.refresh = setup.operation("refreshAsync()", "refresh()").async();
        this.plain = setup.operation("plain()").async();
        this.mono = setup.operation("mono()").async();
        this.flux = setup.operation("flux()").async();
        this.collected = setup.operation("collected()").async();
        this.all = setup.operation("all()").timeoutNanos(3_000_000_000L).abandon().async();
        this.uni = setup.operation("uni()").async();
        this.single = setup.operation("single()").async();
        this.flowable = setup.operation("flowable()").async();
        this.load = setup.operation("load(String)").twins("loadAsync(String)");
        this.nothing = setup.operation("nothing()").async();
    }

    private static ShopReactorViews of(ViewSetup setup) {
        ShopReactorViews known = setup.known(ShopReactorViews.class);
        return known != null ? known : setup.keep(new ShopReactorViews(setup));
    }

    static <A> ShopReactor<A> reactor(Shop<A> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_views.ShopReactor");
        ViewSetup setup = ViewSetup.async(runtime, ShopReactorViews.class, "Shop", "ShopAsync");
        return of(setup).new ReactorView<>(service);
    }

    static <A> ShopReactor<A> reactorFrom(ShopAsync<A> async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_views.ShopReactor");
        ViewSetup setup = ViewSetup.asyncFromAsync(runtime, ShopReactorViews.class, "ShopAsync");
        return of(setup).new ReactorFromAsync<>(async);
    }

    private final class ReactorView<A> extends SourceView implements ShopReactor<A> {
        private final Shop<A> service;

        ReactorView(Shop<A> service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public Mono<Integer> priceOf(String article) {
            return MonoCall.of(priceOf, () -> priceOf.adopt(service.priceOf(article)));
        }

        @Override
        public Mono<List<Integer>> history(String article) {
            return MonoCall.of(history, () -> history.offload(() -> service.history(article)));
        }

        @Override
        public Mono<Void> clear() {
            return MonoCall.of(clear, () -> clear.offloadVoid(() -> service.clear()));
        }

        @Override
        public Mono<Void> nap() {
            return MonoCall.of(nap, () -> nap.offload(() -> service.nap()));
        }

        @Override
        public Mono<Integer> size() {
            return MonoCall.of(size, () -> size.offload(() -> service.size()));
        }

        @Override
        public Mono<Void> refresh() {
            return MonoCall.of(refresh, () -> refresh.adopt(service.refreshAsync()));
        }

        @Override
        public Mono<String> plain() {
            return MonoCall.of(plain, () -> plain.adoptFuture(service.plain()));
        }

        @Override
        public Mono<String> mono() {
            return MonoCall.through(mono, () -> service.mono());
        }

        @Override
        public Flux<String> flux() {
            return FluxCall.through(flux, () -> service.flux());
        }

        @Override
        public Flux<String> collected() {
            return FluxCall.through(collected, () -> service.collected());
        }

        @Override
        public Flux<String> all() {
            return FluxCall.of(all, () -> service.all());
        }

        @Override
        public Mono<String> uni() {
            return MonoCall.of(uni, () -> uni.adoptOwned(uni.returned(service.uni(),
                    "Uni").subscribeAsCompletionStage()));
        }

        @Override
        public Mono<Integer> single() {
            return MonoCall.of(single, () -> single.adoptOwned(single.returned(service.single(),
                    "Single").toCompletionStage()));
        }

        @Override
        public Flux<A> flowable() {
            return FluxCall.of(flowable,
                    () -> FlowAdapters.toFlowPublisher(flowable.returned(service.flowable(),
                    "Flowable")));
        }

        @Override
        public Mono<String> load(String MonoCall2) {
            return MonoCall.of(load, () -> load.adopt(service.loadAsync(MonoCall2)));
        }

        @Override
        public String currency() {
            return service.currency();
        }

        @Override
        public Mono<String> nothing() {
            return MonoCall.through(nothing, () -> service.nothing());
        }

        @Override
        public String toString() {
            return Bridge.describe("ShopReactor", service);
        }
    }

    private final class ReactorFromAsync<A> extends SourceView implements ShopReactor<A> {
        private final ShopAsync<A> async;

        ReactorFromAsync(ShopAsync<A> async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public Mono<Integer> priceOf(String article) {
            return MonoCall.of(priceOf, () -> async.priceOf(article));
        }

        @Override
        public Mono<List<Integer>> history(String article) {
            return MonoCall.of(history, () -> async.history(article));
        }

        @Override
        public Mono<Void> clear() {
            return MonoCall.of(clear, () -> async.clear());
        }

        @Override
        public Mono<Void> nap() {
            return MonoCall.of(nap, () -> async.nap());
        }

        @Override
        public Mono<Integer> size() {
            return MonoCall.of(size, () -> async.size());
        }

        @Override
        public Mono<Void> refresh() {
            return MonoCall.of(refresh, () -> async.refresh());
        }

        @Override
        public Mono<String> plain() {
            return MonoCall.of(plain, () -> async.plain());
        }

        @Override
        public Mono<String> mono() {
            return MonoCall.of(mono, () -> async.mono());
        }

        @Override
        public Flux<String> flux() {
            return FluxCall.of(flux, () -> async.flux());
        }

        @Override
        public Flux<String> collected() {
            return FluxCall.ofAll(collected, () -> async.collected());
        }

        @Override
        public Flux<String> all() {
            return FluxCall.ofAll(all, () -> async.all());
        }

        @Override
        public Mono<String> uni() {
            return MonoCall.of(uni, () -> async.uni());
        }

        @Override
        public Mono<Integer> single() {
            return MonoCall.of(single, () -> async.single());
        }

        @Override
        public Flux<A> flowable() {
            return FluxCall.of(flowable, () -> async.flowable());
        }

        @Override
        public Mono<String> load(String MonoCall2) {
            return MonoCall.of(load, () -> async.load(MonoCall2));
        }

        @Override
        public String currency() {
            return async.currency();
        }

        @Override
        public Mono<String> nothing() {
            return MonoCall.of(nothing, () -> async.nothing());
        }

        @Override
        public String toString() {
            return Bridge.describe("ShopReactor", async);
        }
    }
}
