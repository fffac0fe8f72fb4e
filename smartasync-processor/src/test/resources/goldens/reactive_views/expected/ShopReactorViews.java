package goldens.reactive_views;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.reactor.FluxCall;
import io.github.smartasync.reactor.MonoCall;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.util.List;
import org.reactivestreams.FlowAdapters;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@GeneratedView("goldens.reactive_views.Shop")
final class ShopReactorViews {
    private static final int PRICE_OF = 0;
    private static final int HISTORY = 1;
    private static final int CLEAR = 2;
    private static final int NAP = 3;
    private static final int SIZE = 4;
    private static final int REFRESH = 5;
    private static final int PLAIN = 6;
    private static final int MONO = 7;
    private static final int FLUX = 8;
    private static final int COLLECTED = 9;
    private static final int ALL = 10;
    private static final int UNI = 11;
    private static final int SINGLE = 12;
    private static final int FLOWABLE = 13;
    private static final int LOAD = 14;
    private static final int NOTHING = 15;

    private ShopReactorViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("priceOf(String)").timeoutNanos(2_000_000_000L)
                        .declares(IOException.class).async(),
                setup.operation("history(String)").executor("db").declares(IOException.class)
                        .blocking(),
                setup.operation("clear()").abandon().blocking(),
                setup.operation("nap()").blocking(),
                setup.operation("size()").blocking(),
                setup.operation("refreshAsync()", "refresh()").async(),
                setup.operation("plain()").async(),
                setup.operation("mono()").async(),
                setup.operation("flux()").async(),
                setup.operation("collected()").async(),
                setup.operation("all()").timeoutNanos(3_000_000_000L).abandon().async(),
                setup.operation("uni()").async(),
                setup.operation("single()").async(),
                setup.operation("flowable()").async(),
                setup.operation("load(String)").twins("loadAsync(String)"),
                setup.operation("nothing()").async()));
    }

    static <A> ShopReactor<A> reactor(Shop<A> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_views.ShopReactor");
        ViewSetup setup = ViewSetup.async(runtime, ShopReactorViews.class, "Shop", "ShopAsync");
        return new ReactorView<>(service, operations(setup));
    }

    static <A> ShopReactor<A> reactorFrom(ShopAsync<A> async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_views.ShopReactor");
        ViewSetup setup = ViewSetup.asyncFromAsync(runtime, ShopReactorViews.class, "ShopAsync");
        return new ReactorFromAsync<>(async, operations(setup));
    }

    private static final class ReactorView<A> extends ViewCalls implements ShopReactor<A> {
        private final Shop<A> service;

        ReactorView(Shop<A> service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public Mono<Integer> priceOf(String article) {
            return MonoCall.of(ViewCalls.operation(this, PRICE_OF),
                    () -> ViewCalls.adopt(this, PRICE_OF, service.priceOf(article)));
        }

        @Override
        public Mono<List<Integer>> history(String article) {
            return MonoCall.of(ViewCalls.operation(this, HISTORY),
                    () -> ViewCalls.offload(this, HISTORY, () -> service.history(article)));
        }

        @Override
        public Mono<Void> clear() {
            return MonoCall.of(ViewCalls.operation(this, CLEAR),
                    () -> ViewCalls.offloadVoid(this, CLEAR, () -> service.clear()));
        }

        @Override
        public Mono<Void> nap() {
            return MonoCall.of(ViewCalls.operation(this, NAP), () -> ViewCalls.offload(this, NAP,
                    () -> service.nap()));
        }

        @Override
        public Mono<Integer> size() {
            return MonoCall.of(ViewCalls.operation(this, SIZE), () -> ViewCalls.offload(this, SIZE,
                    () -> service.size()));
        }

        @Override
        public Mono<Void> refresh() {
            return MonoCall.of(ViewCalls.operation(this, REFRESH),
                    () -> ViewCalls.adopt(this, REFRESH, service.refreshAsync()));
        }

        @Override
        public Mono<String> plain() {
            return MonoCall.of(ViewCalls.operation(this, PLAIN),
                    () -> ViewCalls.operation(this, PLAIN).adoptFuture(service.plain()));
        }

        @Override
        public Mono<String> mono() {
            return MonoCall.through(ViewCalls.operation(this, MONO), () -> service.mono());
        }

        @Override
        public Flux<String> flux() {
            return FluxCall.through(ViewCalls.operation(this, FLUX), () -> service.flux());
        }

        @Override
        public Flux<String> collected() {
            return FluxCall.through(ViewCalls.operation(this, COLLECTED),
                    () -> service.collected());
        }

        @Override
        public Flux<String> all() {
            return FluxCall.of(ViewCalls.operation(this, ALL), () -> service.all());
        }

        @Override
        public Mono<String> uni() {
            return MonoCall.of(ViewCalls.operation(this, UNI),
                    () -> ViewCalls.operation(this, UNI).adoptOwned(ViewCalls.operation(this, UNI).returned(service.uni(),
                    "Uni").subscribeAsCompletionStage()));
        }

        @Override
        public Mono<Integer> single() {
            return MonoCall.of(ViewCalls.operation(this, SINGLE),
                    () -> ViewCalls.operation(this, SINGLE).adoptOwned(ViewCalls.operation(this, SINGLE).returned(service.single(),
                    "Single").toCompletionStage()));
        }

        @Override
        public Flux<A> flowable() {
            return FluxCall.of(ViewCalls.operation(this, FLOWABLE),
                    () -> FlowAdapters.toFlowPublisher(ViewCalls.operation(this, FLOWABLE).returned(service.flowable(),
                    "Flowable")));
        }

        @Override
        public Mono<String> load(String MonoCall2) {
            return MonoCall.of(ViewCalls.operation(this, LOAD), () -> ViewCalls.adopt(this, LOAD,
                    service.loadAsync(MonoCall2)));
        }

        @Override
        public String currency() {
            return service.currency();
        }

        @Override
        public Mono<String> nothing() {
            return MonoCall.through(ViewCalls.operation(this, NOTHING), () -> service.nothing());
        }
    }

    private static final class ReactorFromAsync<A> extends ViewCalls implements ShopReactor<A> {
        private final ShopAsync<A> async;

        ReactorFromAsync(ShopAsync<A> async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public Mono<Integer> priceOf(String article) {
            return MonoCall.of(ViewCalls.operation(this, PRICE_OF), () -> async.priceOf(article));
        }

        @Override
        public Mono<List<Integer>> history(String article) {
            return MonoCall.of(ViewCalls.operation(this, HISTORY), () -> async.history(article));
        }

        @Override
        public Mono<Void> clear() {
            return MonoCall.of(ViewCalls.operation(this, CLEAR), () -> async.clear());
        }

        @Override
        public Mono<Void> nap() {
            return MonoCall.of(ViewCalls.operation(this, NAP), () -> async.nap());
        }

        @Override
        public Mono<Integer> size() {
            return MonoCall.of(ViewCalls.operation(this, SIZE), () -> async.size());
        }

        @Override
        public Mono<Void> refresh() {
            return MonoCall.of(ViewCalls.operation(this, REFRESH), () -> async.refresh());
        }

        @Override
        public Mono<String> plain() {
            return MonoCall.of(ViewCalls.operation(this, PLAIN), () -> async.plain());
        }

        @Override
        public Mono<String> mono() {
            return MonoCall.of(ViewCalls.operation(this, MONO), () -> async.mono());
        }

        @Override
        public Flux<String> flux() {
            return FluxCall.of(ViewCalls.operation(this, FLUX), () -> async.flux());
        }

        @Override
        public Flux<String> collected() {
            return FluxCall.ofAll(ViewCalls.operation(this, COLLECTED), () -> async.collected());
        }

        @Override
        public Flux<String> all() {
            return FluxCall.ofAll(ViewCalls.operation(this, ALL), () -> async.all());
        }

        @Override
        public Mono<String> uni() {
            return MonoCall.of(ViewCalls.operation(this, UNI), () -> async.uni());
        }

        @Override
        public Mono<Integer> single() {
            return MonoCall.of(ViewCalls.operation(this, SINGLE), () -> async.single());
        }

        @Override
        public Flux<A> flowable() {
            return FluxCall.of(ViewCalls.operation(this, FLOWABLE), () -> async.flowable());
        }

        @Override
        public Mono<String> load(String MonoCall2) {
            return MonoCall.of(ViewCalls.operation(this, LOAD), () -> async.load(MonoCall2));
        }

        @Override
        public String currency() {
            return async.currency();
        }

        @Override
        public Mono<String> nothing() {
            return MonoCall.of(ViewCalls.operation(this, NOTHING), () -> async.nothing());
        }
    }
}
