package goldens.reactive_views;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import io.github.smartasync.rxjava3.CompletableCall;
import io.github.smartasync.rxjava3.FlowableCall;
import io.github.smartasync.rxjava3.MaybeCall;
import io.github.smartasync.rxjava3.SingleCall;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.reactivestreams.FlowAdapters;

@GeneratedView("goldens.reactive_views.Shop")
final class ShopRxViews {
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

    private ShopRxViews(ViewSetup setup) {
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

    private static ShopRxViews of(ViewSetup setup) {
        ShopRxViews known = setup.known(ShopRxViews.class);
        return known != null ? known : setup.keep(new ShopRxViews(setup));
    }

    static <A> ShopRx<A> rx(Shop<A> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_views.ShopRx");
        ViewSetup setup = ViewSetup.async(runtime, ShopRxViews.class, "Shop", "ShopAsync");
        return of(setup).new RxView<>(service);
    }

    static <A> ShopRx<A> rxFrom(ShopAsync<A> async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_views.ShopRx");
        ViewSetup setup = ViewSetup.asyncFromAsync(runtime, ShopRxViews.class, "ShopAsync");
        return of(setup).new RxFromAsync<>(async);
    }

    private final class RxView<A> extends SourceView implements ShopRx<A> {
        private final Shop<A> service;

        RxView(Shop<A> service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public Maybe<Integer> priceOf(String article) {
            return MaybeCall.of(priceOf, () -> priceOf.adopt(service.priceOf(article)));
        }

        @Override
        public Maybe<List<Integer>> history(String article) {
            return MaybeCall.of(history, () -> history.offload(() -> service.history(article)));
        }

        @Override
        public Completable clear() {
            return CompletableCall.of(clear, () -> clear.offloadVoid(() -> service.clear()));
        }

        @Override
        public Completable nap() {
            return CompletableCall.of(nap, () -> nap.offload(() -> service.nap()));
        }

        @Override
        public Single<Integer> size() {
            return SingleCall.of(size, () -> size.offload(() -> service.size()));
        }

        @Override
        public Completable refresh() {
            return CompletableCall.of(refresh, () -> refresh.adopt(service.refreshAsync()));
        }

        @Override
        public Maybe<String> plain() {
            return MaybeCall.of(plain, () -> plain.adoptFuture(service.plain()));
        }

        @Override
        public Maybe<String> mono() {
            return MaybeCall.of(mono, () -> mono.adoptOwned(mono.returned(service.mono(),
                    "Mono").contextCapture().toFuture()));
        }

        @Override
        public Flowable<String> flux() {
            return FlowableCall.of(flux,
                    () -> FlowAdapters.toFlowPublisher(flux.returned(service.flux(),
                    "Flux").contextCapture()));
        }

        @Override
        public Flowable<String> collected() {
            return FlowableCall.of(collected,
                    () -> FlowAdapters.toFlowPublisher(collected.returned(service.collected(),
                    "Flux").contextCapture()));
        }

        @Override
        public Flowable<String> all() {
            return FlowableCall.of(all, () -> service.all());
        }

        @Override
        public Maybe<String> uni() {
            return MaybeCall.of(uni, () -> uni.adoptOwned(uni.returned(service.uni(),
                    "Uni").subscribeAsCompletionStage()));
        }

        @Override
        public Single<Integer> single() {
            return SingleCall.through(single, () -> service.single());
        }

        @Override
        public Flowable<A> flowable() {
            return FlowableCall.through(flowable, () -> service.flowable());
        }

        @Override
        public Maybe<String> load(String MonoCall2) {
            return MaybeCall.of(load, () -> load.adopt(service.loadAsync(MonoCall2)));
        }

        @Override
        public String currency() {
            return service.currency();
        }

        @Override
        public Maybe<String> nothing() {
            return MaybeCall.of(nothing,
                    () -> nothing.adoptOwned(nothing.returned(service.nothing(),
                    "Mono").contextCapture().toFuture()));
        }

        @Override
        public String toString() {
            return Bridge.describe("ShopRx", service);
        }
    }

    private final class RxFromAsync<A> extends SourceView implements ShopRx<A> {
        private final ShopAsync<A> async;

        RxFromAsync(ShopAsync<A> async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public Maybe<Integer> priceOf(String article) {
            return MaybeCall.of(priceOf, () -> async.priceOf(article));
        }

        @Override
        public Maybe<List<Integer>> history(String article) {
            return MaybeCall.of(history, () -> async.history(article));
        }

        @Override
        public Completable clear() {
            return CompletableCall.of(clear, () -> async.clear());
        }

        @Override
        public Completable nap() {
            return CompletableCall.of(nap, () -> async.nap());
        }

        @Override
        public Single<Integer> size() {
            return SingleCall.of(size, () -> async.size());
        }

        @Override
        public Completable refresh() {
            return CompletableCall.of(refresh, () -> async.refresh());
        }

        @Override
        public Maybe<String> plain() {
            return MaybeCall.of(plain, () -> async.plain());
        }

        @Override
        public Maybe<String> mono() {
            return MaybeCall.of(mono, () -> async.mono());
        }

        @Override
        public Flowable<String> flux() {
            return FlowableCall.of(flux, () -> async.flux());
        }

        @Override
        public Flowable<String> collected() {
            return FlowableCall.ofAll(collected, () -> async.collected());
        }

        @Override
        public Flowable<String> all() {
            return FlowableCall.ofAll(all, () -> async.all());
        }

        @Override
        public Maybe<String> uni() {
            return MaybeCall.of(uni, () -> async.uni());
        }

        @Override
        public Single<Integer> single() {
            return SingleCall.of(single, () -> async.single());
        }

        @Override
        public Flowable<A> flowable() {
            return FlowableCall.of(flowable, () -> async.flowable());
        }

        @Override
        public Maybe<String> load(String MonoCall2) {
            return MaybeCall.of(load, () -> async.load(MonoCall2));
        }

        @Override
        public String currency() {
            return async.currency();
        }

        @Override
        public Maybe<String> nothing() {
            return MaybeCall.of(nothing, () -> async.nothing());
        }

        @Override
        public String toString() {
            return Bridge.describe("ShopRx", async);
        }
    }
}
