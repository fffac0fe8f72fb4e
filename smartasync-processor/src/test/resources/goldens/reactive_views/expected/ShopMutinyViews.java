package goldens.reactive_views;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.mutiny.MultiCall;
import io.github.smartasync.mutiny.UniCall;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.reactivestreams.FlowAdapters;

@GeneratedView("goldens.reactive_views.Shop")
final class ShopMutinyViews {
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

    private ShopMutinyViews(ViewSetup setup) {
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

    private static ShopMutinyViews of(ViewSetup setup) {
        ShopMutinyViews known = setup.known(ShopMutinyViews.class);
        return known != null ? known : setup.keep(new ShopMutinyViews(setup));
    }

    static <A> ShopMutiny<A> mutiny(Shop<A> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_views.ShopMutiny");
        ViewSetup setup = ViewSetup.async(runtime, ShopMutinyViews.class, "Shop", "ShopAsync");
        return of(setup).new MutinyView<>(service);
    }

    static <A> ShopMutiny<A> mutinyFrom(ShopAsync<A> async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_views.ShopMutiny");
        ViewSetup setup = ViewSetup.asyncFromAsync(runtime, ShopMutinyViews.class, "ShopAsync");
        return of(setup).new MutinyFromAsync<>(async);
    }

    private final class MutinyView<A> extends SourceView implements ShopMutiny<A> {
        private final Shop<A> service;

        MutinyView(Shop<A> service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public Uni<Integer> priceOf(String article) {
            return UniCall.of(priceOf, () -> priceOf.adopt(service.priceOf(article)));
        }

        @Override
        public Uni<List<Integer>> history(String article) {
            return UniCall.of(history, () -> history.offload(() -> service.history(article)));
        }

        @Override
        public Uni<Void> clear() {
            return UniCall.of(clear, () -> clear.offloadVoid(() -> service.clear()));
        }

        @Override
        public Uni<Void> nap() {
            return UniCall.of(nap, () -> nap.offload(() -> service.nap()));
        }

        @Override
        public Uni<Integer> size() {
            return UniCall.of(size, () -> size.offload(() -> service.size()));
        }

        @Override
        public Uni<Void> refresh() {
            return UniCall.of(refresh, () -> refresh.adopt(service.refreshAsync()));
        }

        @Override
        public Uni<String> plain() {
            return UniCall.of(plain, () -> plain.adoptFuture(service.plain()));
        }

        @Override
        public Uni<String> mono() {
            return UniCall.of(mono, () -> mono.adoptOwned(mono.returned(service.mono(),
                    "Mono").contextCapture().toFuture()));
        }

        @Override
        public Multi<String> flux() {
            return MultiCall.of(flux,
                    () -> FlowAdapters.toFlowPublisher(flux.returned(service.flux(),
                    "Flux").contextCapture()));
        }

        @Override
        public Multi<String> collected() {
            return MultiCall.of(collected,
                    () -> FlowAdapters.toFlowPublisher(collected.returned(service.collected(),
                    "Flux").contextCapture()));
        }

        @Override
        public Multi<String> all() {
            return MultiCall.through(all, () -> service.all());
        }

        @Override
        public Uni<String> uni() {
            return UniCall.through(uni, () -> service.uni());
        }

        @Override
        public Uni<Integer> single() {
            return UniCall.of(single, () -> single.adoptOwned(single.returned(service.single(),
                    "Single").toCompletionStage()));
        }

        @Override
        public Multi<A> flowable() {
            return MultiCall.of(flowable,
                    () -> FlowAdapters.toFlowPublisher(flowable.returned(service.flowable(),
                    "Flowable")));
        }

        @Override
        public Uni<String> load(String MonoCall2) {
            return UniCall.of(load, () -> load.adopt(service.loadAsync(MonoCall2)));
        }

        @Override
        public String currency() {
            return service.currency();
        }

        @Override
        public Uni<String> nothing() {
            return UniCall.of(nothing, () -> nothing.adoptOwned(nothing.returned(service.nothing(),
                    "Mono").contextCapture().toFuture()));
        }

        @Override
        public String toString() {
            return Bridge.describe("ShopMutiny", service);
        }
    }

    private final class MutinyFromAsync<A> extends SourceView implements ShopMutiny<A> {
        private final ShopAsync<A> async;

        MutinyFromAsync(ShopAsync<A> async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public Uni<Integer> priceOf(String article) {
            return UniCall.of(priceOf, () -> async.priceOf(article));
        }

        @Override
        public Uni<List<Integer>> history(String article) {
            return UniCall.of(history, () -> async.history(article));
        }

        @Override
        public Uni<Void> clear() {
            return UniCall.of(clear, () -> async.clear());
        }

        @Override
        public Uni<Void> nap() {
            return UniCall.of(nap, () -> async.nap());
        }

        @Override
        public Uni<Integer> size() {
            return UniCall.of(size, () -> async.size());
        }

        @Override
        public Uni<Void> refresh() {
            return UniCall.of(refresh, () -> async.refresh());
        }

        @Override
        public Uni<String> plain() {
            return UniCall.of(plain, () -> async.plain());
        }

        @Override
        public Uni<String> mono() {
            return UniCall.of(mono, () -> async.mono());
        }

        @Override
        public Multi<String> flux() {
            return MultiCall.of(flux, () -> async.flux());
        }

        @Override
        public Multi<String> collected() {
            return MultiCall.ofAll(collected, () -> async.collected());
        }

        @Override
        public Multi<String> all() {
            return MultiCall.ofAll(all, () -> async.all());
        }

        @Override
        public Uni<String> uni() {
            return UniCall.of(uni, () -> async.uni());
        }

        @Override
        public Uni<Integer> single() {
            return UniCall.of(single, () -> async.single());
        }

        @Override
        public Multi<A> flowable() {
            return MultiCall.of(flowable, () -> async.flowable());
        }

        @Override
        public Uni<String> load(String MonoCall2) {
            return UniCall.of(load, () -> async.load(MonoCall2));
        }

        @Override
        public String currency() {
            return async.currency();
        }

        @Override
        public Uni<String> nothing() {
            return UniCall.of(nothing, () -> async.nothing());
        }

        @Override
        public String toString() {
            return Bridge.describe("ShopMutiny", async);
        }
    }
}
