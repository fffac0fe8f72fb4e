package goldens.reactive_views;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
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
import org.reactivestreams.FlowAdapters;

@GeneratedView("goldens.reactive_views.Shop")
final class ShopRxViews {
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

    private ShopRxViews() {}

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

    static <A> ShopRx<A> rx(Shop<A> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_views.ShopRx");
        ViewSetup setup = ViewSetup.async(runtime, ShopRxViews.class, "Shop", "ShopAsync");
        return new RxView<>(service, operations(setup));
    }

    static <A> ShopRx<A> rxFrom(ShopAsync<A> async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_views.ShopRx");
        ViewSetup setup = ViewSetup.asyncFromAsync(runtime, ShopRxViews.class, "ShopAsync");
        return new RxFromAsync<>(async, operations(setup));
    }

    private static final class RxView<A> extends ViewCalls implements ShopRx<A> {
        private final Shop<A> service;

        RxView(Shop<A> service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public Maybe<Integer> priceOf(String article) {
            return MaybeCall.of(ViewCalls.operation(this, PRICE_OF),
                    () -> ViewCalls.adopt(this, PRICE_OF, service.priceOf(article)));
        }

        @Override
        public Maybe<List<Integer>> history(String article) {
            return MaybeCall.of(ViewCalls.operation(this, HISTORY),
                    () -> ViewCalls.offload(this, HISTORY, () -> service.history(article)));
        }

        @Override
        public Completable clear() {
            return CompletableCall.of(ViewCalls.operation(this, CLEAR),
                    () -> ViewCalls.offloadVoid(this, CLEAR, () -> service.clear()));
        }

        @Override
        public Completable nap() {
            return CompletableCall.of(ViewCalls.operation(this, NAP),
                    () -> ViewCalls.offload(this, NAP, () -> service.nap()));
        }

        @Override
        public Single<Integer> size() {
            return SingleCall.of(ViewCalls.operation(this, SIZE),
                    () -> ViewCalls.offload(this, SIZE, () -> service.size()));
        }

        @Override
        public Completable refresh() {
            return CompletableCall.of(ViewCalls.operation(this, REFRESH),
                    () -> ViewCalls.adopt(this, REFRESH, service.refreshAsync()));
        }

        @Override
        public Maybe<String> plain() {
            return MaybeCall.of(ViewCalls.operation(this, PLAIN),
                    () -> ViewCalls.operation(this, PLAIN).adoptFuture(service.plain()));
        }

        @Override
        public Maybe<String> mono() {
            return MaybeCall.of(ViewCalls.operation(this, MONO),
                    () -> ViewCalls.operation(this, MONO).adoptOwned(ViewCalls.operation(this, MONO).returned(service.mono(),
                    "Mono").contextCapture().toFuture()));
        }

        @Override
        public Flowable<String> flux() {
            return FlowableCall.of(ViewCalls.operation(this, FLUX),
                    () -> FlowAdapters.toFlowPublisher(ViewCalls.operation(this, FLUX).returned(service.flux(),
                    "Flux").contextCapture()));
        }

        @Override
        public Flowable<String> collected() {
            return FlowableCall.of(ViewCalls.operation(this, COLLECTED),
                    () -> FlowAdapters.toFlowPublisher(ViewCalls.operation(this, COLLECTED).returned(service.collected(),
                    "Flux").contextCapture()));
        }

        @Override
        public Flowable<String> all() {
            return FlowableCall.of(ViewCalls.operation(this, ALL), () -> service.all());
        }

        @Override
        public Maybe<String> uni() {
            return MaybeCall.of(ViewCalls.operation(this, UNI),
                    () -> ViewCalls.operation(this, UNI).adoptOwned(ViewCalls.operation(this, UNI).returned(service.uni(),
                    "Uni").subscribeAsCompletionStage()));
        }

        @Override
        public Single<Integer> single() {
            return SingleCall.through(ViewCalls.operation(this, SINGLE), () -> service.single());
        }

        @Override
        public Flowable<A> flowable() {
            return FlowableCall.through(ViewCalls.operation(this, FLOWABLE),
                    () -> service.flowable());
        }

        @Override
        public Maybe<String> load(String MonoCall2) {
            return MaybeCall.of(ViewCalls.operation(this, LOAD), () -> ViewCalls.adopt(this, LOAD,
                    service.loadAsync(MonoCall2)));
        }

        @Override
        public String currency() {
            return service.currency();
        }

        @Override
        public Maybe<String> nothing() {
            return MaybeCall.of(ViewCalls.operation(this, NOTHING),
                    () -> ViewCalls.operation(this, NOTHING).adoptOwned(ViewCalls.operation(this, NOTHING).returned(service.nothing(),
                    "Mono").contextCapture().toFuture()));
        }
    }

    private static final class RxFromAsync<A> extends ViewCalls implements ShopRx<A> {
        private final ShopAsync<A> async;

        RxFromAsync(ShopAsync<A> async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public Maybe<Integer> priceOf(String article) {
            return MaybeCall.of(ViewCalls.operation(this, PRICE_OF), () -> async.priceOf(article));
        }

        @Override
        public Maybe<List<Integer>> history(String article) {
            return MaybeCall.of(ViewCalls.operation(this, HISTORY), () -> async.history(article));
        }

        @Override
        public Completable clear() {
            return CompletableCall.of(ViewCalls.operation(this, CLEAR), () -> async.clear());
        }

        @Override
        public Completable nap() {
            return CompletableCall.of(ViewCalls.operation(this, NAP), () -> async.nap());
        }

        @Override
        public Single<Integer> size() {
            return SingleCall.of(ViewCalls.operation(this, SIZE), () -> async.size());
        }

        @Override
        public Completable refresh() {
            return CompletableCall.of(ViewCalls.operation(this, REFRESH), () -> async.refresh());
        }

        @Override
        public Maybe<String> plain() {
            return MaybeCall.of(ViewCalls.operation(this, PLAIN), () -> async.plain());
        }

        @Override
        public Maybe<String> mono() {
            return MaybeCall.of(ViewCalls.operation(this, MONO), () -> async.mono());
        }

        @Override
        public Flowable<String> flux() {
            return FlowableCall.of(ViewCalls.operation(this, FLUX), () -> async.flux());
        }

        @Override
        public Flowable<String> collected() {
            return FlowableCall.ofAll(ViewCalls.operation(this, COLLECTED),
                    () -> async.collected());
        }

        @Override
        public Flowable<String> all() {
            return FlowableCall.ofAll(ViewCalls.operation(this, ALL), () -> async.all());
        }

        @Override
        public Maybe<String> uni() {
            return MaybeCall.of(ViewCalls.operation(this, UNI), () -> async.uni());
        }

        @Override
        public Single<Integer> single() {
            return SingleCall.of(ViewCalls.operation(this, SINGLE), () -> async.single());
        }

        @Override
        public Flowable<A> flowable() {
            return FlowableCall.of(ViewCalls.operation(this, FLOWABLE), () -> async.flowable());
        }

        @Override
        public Maybe<String> load(String MonoCall2) {
            return MaybeCall.of(ViewCalls.operation(this, LOAD), () -> async.load(MonoCall2));
        }

        @Override
        public String currency() {
            return async.currency();
        }

        @Override
        public Maybe<String> nothing() {
            return MaybeCall.of(ViewCalls.operation(this, NOTHING), () -> async.nothing());
        }
    }
}
