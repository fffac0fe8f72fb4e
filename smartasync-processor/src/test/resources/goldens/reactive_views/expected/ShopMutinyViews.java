package goldens.reactive_views;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.mutiny.MultiCall;
import io.github.smartasync.mutiny.UniCall;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.util.List;
import org.reactivestreams.FlowAdapters;

@GeneratedView("goldens.reactive_views.Shop")
final class ShopMutinyViews {
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

    private ShopMutinyViews() {}

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

    static <A> ShopMutiny<A> mutiny(Shop<A> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_views.ShopMutiny");
        ViewSetup setup = ViewSetup.async(runtime, ShopMutinyViews.class, "Shop", "ShopAsync");
        return new MutinyView<>(service, operations(setup));
    }

    static <A> ShopMutiny<A> mutinyFrom(ShopAsync<A> async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_views.ShopMutiny");
        ViewSetup setup = ViewSetup.asyncFromAsync(runtime, ShopMutinyViews.class, "ShopAsync");
        return new MutinyFromAsync<>(async, operations(setup));
    }

    private static final class MutinyView<A> extends ViewCalls implements ShopMutiny<A> {
        private final Shop<A> service;

        MutinyView(Shop<A> service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public Uni<Integer> priceOf(String article) {
            return UniCall.of(ViewCalls.operation(this, PRICE_OF),
                    () -> ViewCalls.adopt(this, PRICE_OF, service.priceOf(article)));
        }

        @Override
        public Uni<List<Integer>> history(String article) {
            return UniCall.of(ViewCalls.operation(this, HISTORY),
                    () -> ViewCalls.offload(this, HISTORY, () -> service.history(article)));
        }

        @Override
        public Uni<Void> clear() {
            return UniCall.of(ViewCalls.operation(this, CLEAR),
                    () -> ViewCalls.offloadVoid(this, CLEAR, () -> service.clear()));
        }

        @Override
        public Uni<Void> nap() {
            return UniCall.of(ViewCalls.operation(this, NAP), () -> ViewCalls.offload(this, NAP,
                    () -> service.nap()));
        }

        @Override
        public Uni<Integer> size() {
            return UniCall.of(ViewCalls.operation(this, SIZE), () -> ViewCalls.offload(this, SIZE,
                    () -> service.size()));
        }

        @Override
        public Uni<Void> refresh() {
            return UniCall.of(ViewCalls.operation(this, REFRESH),
                    () -> ViewCalls.adopt(this, REFRESH, service.refreshAsync()));
        }

        @Override
        public Uni<String> plain() {
            return UniCall.of(ViewCalls.operation(this, PLAIN),
                    () -> ViewCalls.operation(this, PLAIN).adoptFuture(service.plain()));
        }

        @Override
        public Uni<String> mono() {
            return UniCall.of(ViewCalls.operation(this, MONO),
                    () -> ViewCalls.operation(this, MONO).adoptOwned(ViewCalls.operation(this, MONO).returned(service.mono(),
                    "Mono").contextCapture().toFuture()));
        }

        @Override
        public Multi<String> flux() {
            return MultiCall.of(ViewCalls.operation(this, FLUX),
                    () -> FlowAdapters.toFlowPublisher(ViewCalls.operation(this, FLUX).returned(service.flux(),
                    "Flux").contextCapture()));
        }

        @Override
        public Multi<String> collected() {
            return MultiCall.of(ViewCalls.operation(this, COLLECTED),
                    () -> FlowAdapters.toFlowPublisher(ViewCalls.operation(this, COLLECTED).returned(service.collected(),
                    "Flux").contextCapture()));
        }

        @Override
        public Multi<String> all() {
            return MultiCall.through(ViewCalls.operation(this, ALL), () -> service.all());
        }

        @Override
        public Uni<String> uni() {
            return UniCall.through(ViewCalls.operation(this, UNI), () -> service.uni());
        }

        @Override
        public Uni<Integer> single() {
            return UniCall.of(ViewCalls.operation(this, SINGLE),
                    () -> ViewCalls.operation(this, SINGLE).adoptOwned(ViewCalls.operation(this, SINGLE).returned(service.single(),
                    "Single").toCompletionStage()));
        }

        @Override
        public Multi<A> flowable() {
            return MultiCall.of(ViewCalls.operation(this, FLOWABLE),
                    () -> FlowAdapters.toFlowPublisher(ViewCalls.operation(this, FLOWABLE).returned(service.flowable(),
                    "Flowable")));
        }

        @Override
        public Uni<String> load(String MonoCall2) {
            return UniCall.of(ViewCalls.operation(this, LOAD), () -> ViewCalls.adopt(this, LOAD,
                    service.loadAsync(MonoCall2)));
        }

        @Override
        public String currency() {
            return service.currency();
        }

        @Override
        public Uni<String> nothing() {
            return UniCall.of(ViewCalls.operation(this, NOTHING),
                    () -> ViewCalls.operation(this, NOTHING).adoptOwned(ViewCalls.operation(this, NOTHING).returned(service.nothing(),
                    "Mono").contextCapture().toFuture()));
        }
    }

    private static final class MutinyFromAsync<A> extends ViewCalls implements ShopMutiny<A> {
        private final ShopAsync<A> async;

        MutinyFromAsync(ShopAsync<A> async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public Uni<Integer> priceOf(String article) {
            return UniCall.of(ViewCalls.operation(this, PRICE_OF), () -> async.priceOf(article));
        }

        @Override
        public Uni<List<Integer>> history(String article) {
            return UniCall.of(ViewCalls.operation(this, HISTORY), () -> async.history(article));
        }

        @Override
        public Uni<Void> clear() {
            return UniCall.of(ViewCalls.operation(this, CLEAR), () -> async.clear());
        }

        @Override
        public Uni<Void> nap() {
            return UniCall.of(ViewCalls.operation(this, NAP), () -> async.nap());
        }

        @Override
        public Uni<Integer> size() {
            return UniCall.of(ViewCalls.operation(this, SIZE), () -> async.size());
        }

        @Override
        public Uni<Void> refresh() {
            return UniCall.of(ViewCalls.operation(this, REFRESH), () -> async.refresh());
        }

        @Override
        public Uni<String> plain() {
            return UniCall.of(ViewCalls.operation(this, PLAIN), () -> async.plain());
        }

        @Override
        public Uni<String> mono() {
            return UniCall.of(ViewCalls.operation(this, MONO), () -> async.mono());
        }

        @Override
        public Multi<String> flux() {
            return MultiCall.of(ViewCalls.operation(this, FLUX), () -> async.flux());
        }

        @Override
        public Multi<String> collected() {
            return MultiCall.ofAll(ViewCalls.operation(this, COLLECTED), () -> async.collected());
        }

        @Override
        public Multi<String> all() {
            return MultiCall.ofAll(ViewCalls.operation(this, ALL), () -> async.all());
        }

        @Override
        public Uni<String> uni() {
            return UniCall.of(ViewCalls.operation(this, UNI), () -> async.uni());
        }

        @Override
        public Uni<Integer> single() {
            return UniCall.of(ViewCalls.operation(this, SINGLE), () -> async.single());
        }

        @Override
        public Multi<A> flowable() {
            return MultiCall.of(ViewCalls.operation(this, FLOWABLE), () -> async.flowable());
        }

        @Override
        public Uni<String> load(String MonoCall2) {
            return UniCall.of(ViewCalls.operation(this, LOAD), () -> async.load(MonoCall2));
        }

        @Override
        public String currency() {
            return async.currency();
        }

        @Override
        public Uni<String> nothing() {
            return UniCall.of(ViewCalls.operation(this, NOTHING), () -> async.nothing());
        }
    }
}
