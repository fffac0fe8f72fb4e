package goldens.reactive_views;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.reactivestreams.FlowAdapters;

@GeneratedView("goldens.reactive_views.Shop")
final class ShopViews {
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

    private ShopViews() {}

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

    static <A> ShopSync<A> sync(Shop<A> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_views.ShopSync");
        ViewSetup setup = ViewSetup.sync(runtime, ShopViews.class, "Shop", "ShopAsync");
        return new SyncView<>(service, operations(setup));
    }

    static <A> ShopAsync<A> async(Shop<A> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_views.ShopAsync");
        ViewSetup setup = ViewSetup.async(runtime, ShopViews.class, "Shop", "ShopAsync");
        return new AsyncView<>(service, operations(setup));
    }

    static <A> ShopSync<A> syncFrom(ShopAsync<A> async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_views.ShopSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, ShopViews.class, "ShopAsync");
        return new SyncFromAsync<>(async, operations(setup));
    }

    static <A> ShopAsync<A> asyncFrom(ShopSync<A> blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_views.ShopAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, ShopViews.class, "ShopSync", "ShopAsync");
        return new AsyncFromSync<>(blocking, operations(setup));
    }

    private static final class SyncView<A> extends ViewCalls implements ShopSync<A> {
        private final Shop<A> service;

        SyncView(Shop<A> service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public Integer priceOf(String article) {
            ViewCalls.check(this, PRICE_OF);
            return ViewCalls.await(this, PRICE_OF, service.priceOf(article));
        }

        @Override
        public List<Integer> history(String article) throws IOException {
            ViewCalls.check(this, HISTORY);
            return service.history(article);
        }

        @Override
        public void clear() {
            ViewCalls.check(this, CLEAR);
            service.clear();
        }

        @Override
        public Void nap() {
            ViewCalls.check(this, NAP);
            return service.nap();
        }

        @Override
        public int size() {
            ViewCalls.check(this, SIZE);
            return service.size();
        }

        @Override
        public void refresh() {
            ViewCalls.check(this, REFRESH);
            ViewCalls.await(this, REFRESH, service.refreshAsync());
        }

        @Override
        public String plain() {
            ViewCalls.check(this, PLAIN);
            return ViewCalls.operation(this, PLAIN).awaitFuture(service.plain());
        }

        @Override
        public String mono() {
            ViewCalls.check(this, MONO);
            return ViewCalls.awaitStage(this, MONO,
                    ViewCalls.operation(this, MONO).returned(service.mono(),
                    "Mono").contextCapture().toFuture());
        }

        @Override
        public Stream<String> flux() {
            ViewCalls.check(this, FLUX);
            return ViewCalls.operation(this, FLUX).stream(FlowAdapters.toFlowPublisher(ViewCalls.operation(this, FLUX).returned(service.flux(),
                    "Flux").contextCapture()));
        }

        @Override
        public List<String> collected() {
            ViewCalls.check(this, COLLECTED);
            return ViewCalls.operation(this, COLLECTED).awaitAll(FlowAdapters.toFlowPublisher(ViewCalls.operation(this, COLLECTED).returned(service.collected(),
                    "Flux").contextCapture()));
        }

        @Override
        public List<String> all() {
            ViewCalls.check(this, ALL);
            return ViewCalls.operation(this, ALL).awaitAll(service.all());
        }

        @Override
        public String uni() {
            ViewCalls.check(this, UNI);
            return ViewCalls.awaitStage(this, UNI,
                    ViewCalls.operation(this, UNI).returned(service.uni(),
                    "Uni").subscribeAsCompletionStage());
        }

        @Override
        public Integer single() {
            ViewCalls.check(this, SINGLE);
            return ViewCalls.awaitStage(this, SINGLE,
                    ViewCalls.operation(this, SINGLE).returned(service.single(),
                    "Single").toCompletionStage());
        }

        @Override
        public Stream<A> flowable() {
            ViewCalls.check(this, FLOWABLE);
            return ViewCalls.operation(this, FLOWABLE).stream(FlowAdapters.toFlowPublisher(ViewCalls.operation(this, FLOWABLE).returned(service.flowable(),
                    "Flowable")));
        }

        @Override
        public String load(String MonoCall2) {
            ViewCalls.check(this, LOAD);
            return service.load(MonoCall2);
        }

        @Override
        public String currency() {
            return service.currency();
        }

        @Override
        public String nothing() {
            ViewCalls.check(this, NOTHING);
            return ViewCalls.awaitStage(this, NOTHING,
                    ViewCalls.operation(this, NOTHING).returned(service.nothing(),
                    "Mono").contextCapture().toFuture());
        }
    }

    private static final class AsyncView<A> extends ViewCalls implements ShopAsync<A> {
        private final Shop<A> service;

        AsyncView(Shop<A> service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<Integer> priceOf(String article) {
            try {
                return ViewCalls.adopt(this, PRICE_OF, service.priceOf(article));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, PRICE_OF, failure);
            }
        }

        @Override
        public CompletableFuture<List<Integer>> history(String article) {
            return ViewCalls.offload(this, HISTORY, () -> service.history(article));
        }

        @Override
        public CompletableFuture<Void> clear() {
            return ViewCalls.offloadVoid(this, CLEAR, () -> service.clear());
        }

        @Override
        public CompletableFuture<Void> nap() {
            return ViewCalls.offload(this, NAP, () -> service.nap());
        }

        @Override
        public CompletableFuture<Integer> size() {
            return ViewCalls.offload(this, SIZE, () -> service.size());
        }

        @Override
        public CompletableFuture<Void> refresh() {
            try {
                return ViewCalls.adopt(this, REFRESH, service.refreshAsync());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, REFRESH, failure);
            }
        }

        @Override
        public CompletableFuture<String> plain() {
            try {
                return ViewCalls.operation(this, PLAIN).adoptFuture(service.plain());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, PLAIN, failure);
            }
        }

        @Override
        public CompletableFuture<String> mono() {
            try {
                return ViewCalls.operation(this, MONO).adoptOwned(ViewCalls.operation(this, MONO).returned(service.mono(),
                        "Mono").contextCapture().toFuture());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, MONO, failure);
            }
        }

        @Override
        public Flow.Publisher<String> flux() {
            try {
                return ViewCalls.operation(this, FLUX).publisher(FlowAdapters.toFlowPublisher(ViewCalls.operation(this, FLUX).returned(service.flux(),
                        "Flux").contextCapture()));
            } catch (Throwable failure) {
                return ViewCalls.operation(this, FLUX).failedPublisher(failure);
            }
        }

        @Override
        public CompletableFuture<List<String>> collected() {
            try {
                return ViewCalls.operation(this, COLLECTED).adoptAll(FlowAdapters.toFlowPublisher(ViewCalls.operation(this, COLLECTED).returned(service.collected(),
                        "Flux").contextCapture()));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, COLLECTED, failure);
            }
        }

        @Override
        public CompletableFuture<List<String>> all() {
            try {
                return ViewCalls.operation(this, ALL).adoptAll(service.all());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, ALL, failure);
            }
        }

        @Override
        public CompletableFuture<String> uni() {
            try {
                return ViewCalls.operation(this, UNI).adoptOwned(ViewCalls.operation(this, UNI).returned(service.uni(),
                        "Uni").subscribeAsCompletionStage());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, UNI, failure);
            }
        }

        @Override
        public CompletableFuture<Integer> single() {
            try {
                return ViewCalls.operation(this, SINGLE).adoptOwned(ViewCalls.operation(this, SINGLE).returned(service.single(),
                        "Single").toCompletionStage());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, SINGLE, failure);
            }
        }

        @Override
        public Flow.Publisher<A> flowable() {
            try {
                return ViewCalls.operation(this, FLOWABLE).publisher(FlowAdapters.toFlowPublisher(ViewCalls.operation(this, FLOWABLE).returned(service.flowable(),
                        "Flowable")));
            } catch (Throwable failure) {
                return ViewCalls.operation(this, FLOWABLE).failedPublisher(failure);
            }
        }

        @Override
        public CompletableFuture<String> load(String MonoCall2) {
            try {
                return ViewCalls.adopt(this, LOAD, service.loadAsync(MonoCall2));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, LOAD, failure);
            }
        }

        @Override
        public String currency() {
            return service.currency();
        }

        @Override
        public CompletableFuture<String> nothing() {
            try {
                return ViewCalls.operation(this, NOTHING).adoptOwned(ViewCalls.operation(this, NOTHING).returned(service.nothing(),
                        "Mono").contextCapture().toFuture());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, NOTHING, failure);
            }
        }
    }

    private static final class SyncFromAsync<A> extends ViewCalls implements ShopSync<A> {
        private final ShopAsync<A> async;

        SyncFromAsync(ShopAsync<A> async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public Integer priceOf(String article) {
            ViewCalls.check(this, PRICE_OF);
            return ViewCalls.await(this, PRICE_OF, async.priceOf(article));
        }

        @Override
        public List<Integer> history(String article) {
            ViewCalls.check(this, HISTORY);
            return ViewCalls.await(this, HISTORY, async.history(article));
        }

        @Override
        public void clear() {
            ViewCalls.check(this, CLEAR);
            ViewCalls.await(this, CLEAR, async.clear());
        }

        @Override
        public Void nap() {
            ViewCalls.check(this, NAP);
            return ViewCalls.await(this, NAP, async.nap());
        }

        @Override
        public int size() {
            ViewCalls.check(this, SIZE);
            return ViewCalls.present(this, SIZE, ViewCalls.await(this, SIZE, async.size()));
        }

        @Override
        public void refresh() {
            ViewCalls.check(this, REFRESH);
            ViewCalls.await(this, REFRESH, async.refresh());
        }

        @Override
        public String plain() {
            ViewCalls.check(this, PLAIN);
            return ViewCalls.await(this, PLAIN, async.plain());
        }

        @Override
        public String mono() {
            ViewCalls.check(this, MONO);
            return ViewCalls.await(this, MONO, async.mono());
        }

        @Override
        public Stream<String> flux() {
            ViewCalls.check(this, FLUX);
            return ViewCalls.operation(this, FLUX).stream(async.flux());
        }

        @Override
        public List<String> collected() {
            ViewCalls.check(this, COLLECTED);
            return ViewCalls.await(this, COLLECTED, async.collected());
        }

        @Override
        public List<String> all() {
            ViewCalls.check(this, ALL);
            return ViewCalls.await(this, ALL, async.all());
        }

        @Override
        public String uni() {
            ViewCalls.check(this, UNI);
            return ViewCalls.await(this, UNI, async.uni());
        }

        @Override
        public Integer single() {
            ViewCalls.check(this, SINGLE);
            return ViewCalls.await(this, SINGLE, async.single());
        }

        @Override
        public Stream<A> flowable() {
            ViewCalls.check(this, FLOWABLE);
            return ViewCalls.operation(this, FLOWABLE).stream(async.flowable());
        }

        @Override
        public String load(String MonoCall2) {
            ViewCalls.check(this, LOAD);
            return ViewCalls.await(this, LOAD, async.load(MonoCall2));
        }

        @Override
        public String currency() {
            return async.currency();
        }

        @Override
        public String nothing() {
            ViewCalls.check(this, NOTHING);
            return ViewCalls.await(this, NOTHING, async.nothing());
        }
    }

    private static final class AsyncFromSync<A> extends ViewCalls implements ShopAsync<A> {
        private final ShopSync<A> blocking;

        AsyncFromSync(ShopSync<A> blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Integer> priceOf(String article) {
            return ViewCalls.offload(this, PRICE_OF, () -> blocking.priceOf(article));
        }

        @Override
        public CompletableFuture<List<Integer>> history(String article) {
            return ViewCalls.offload(this, HISTORY, () -> blocking.history(article));
        }

        @Override
        public CompletableFuture<Void> clear() {
            return ViewCalls.offloadVoid(this, CLEAR, () -> blocking.clear());
        }

        @Override
        public CompletableFuture<Void> nap() {
            return ViewCalls.offload(this, NAP, () -> blocking.nap());
        }

        @Override
        public CompletableFuture<Integer> size() {
            return ViewCalls.offload(this, SIZE, () -> blocking.size());
        }

        @Override
        public CompletableFuture<Void> refresh() {
            return ViewCalls.offloadVoid(this, REFRESH, () -> blocking.refresh());
        }

        @Override
        public CompletableFuture<String> plain() {
            return ViewCalls.offload(this, PLAIN, () -> blocking.plain());
        }

        @Override
        public CompletableFuture<String> mono() {
            return ViewCalls.offload(this, MONO, () -> blocking.mono());
        }

        @Override
        public Flow.Publisher<String> flux() {
            return ViewCalls.operation(this, FLUX).offloadStream(() -> blocking.flux());
        }

        @Override
        public CompletableFuture<List<String>> collected() {
            return ViewCalls.offload(this, COLLECTED, () -> blocking.collected());
        }

        @Override
        public CompletableFuture<List<String>> all() {
            return ViewCalls.offload(this, ALL, () -> blocking.all());
        }

        @Override
        public CompletableFuture<String> uni() {
            return ViewCalls.offload(this, UNI, () -> blocking.uni());
        }

        @Override
        public CompletableFuture<Integer> single() {
            return ViewCalls.offload(this, SINGLE, () -> blocking.single());
        }

        @Override
        public Flow.Publisher<A> flowable() {
            return ViewCalls.operation(this, FLOWABLE).offloadStream(() -> blocking.flowable());
        }

        @Override
        public CompletableFuture<String> load(String MonoCall2) {
            return ViewCalls.offload(this, LOAD, () -> blocking.load(MonoCall2));
        }

        @Override
        public String currency() {
            return blocking.currency();
        }

        @Override
        public CompletableFuture<String> nothing() {
            return ViewCalls.offload(this, NOTHING, () -> blocking.nothing());
        }
    }
}
