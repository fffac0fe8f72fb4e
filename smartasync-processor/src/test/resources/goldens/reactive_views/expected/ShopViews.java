package goldens.reactive_views;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.reactivestreams.FlowAdapters;

@GeneratedView("goldens.reactive_views.Shop")
final class ShopViews {
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

    private ShopViews(ViewSetup setup) {
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

    private static ShopViews of(ViewSetup setup) {
        ShopViews known = setup.known(ShopViews.class);
        return known != null ? known : setup.keep(new ShopViews(setup));
    }

    static <A> ShopSync<A> sync(Shop<A> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_views.ShopSync");
        ViewSetup setup = ViewSetup.sync(runtime, ShopViews.class, "Shop", "ShopAsync");
        return of(setup).new SyncView<>(service);
    }

    static <A> ShopAsync<A> async(Shop<A> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_views.ShopAsync");
        ViewSetup setup = ViewSetup.async(runtime, ShopViews.class, "Shop", "ShopAsync");
        return of(setup).new AsyncView<>(service);
    }

    static <A> ShopSync<A> syncFrom(ShopAsync<A> async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_views.ShopSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, ShopViews.class, "ShopAsync");
        return of(setup).new SyncFromAsync<>(async);
    }

    static <A> ShopAsync<A> asyncFrom(ShopSync<A> blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_views.ShopAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, ShopViews.class, "ShopSync", "ShopAsync");
        return of(setup).new AsyncFromSync<>(blocking);
    }

    private final class SyncView<A> extends SourceView implements ShopSync<A> {
        private final Shop<A> service;

        SyncView(Shop<A> service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public Integer priceOf(String article) {
            return priceOf.checkCaller().await(service.priceOf(article));
        }

        @Override
        public List<Integer> history(String article) throws IOException {
            history.checkCaller();
            return service.history(article);
        }

        @Override
        public void clear() {
            clear.checkCaller();
            service.clear();
        }

        @Override
        public Void nap() {
            nap.checkCaller();
            return service.nap();
        }

        @Override
        public int size() {
            size.checkCaller();
            return service.size();
        }

        @Override
        public void refresh() {
            refresh.checkCaller().await(service.refreshAsync());
        }

        @Override
        public String plain() {
            return plain.checkCaller().awaitFuture(service.plain());
        }

        @Override
        public String mono() {
            return mono.checkCaller().await(mono.returned(service.mono(),
                    "Mono").contextCapture().toFuture());
        }

        @Override
        public Stream<String> flux() {
            return flux.checkCaller()
                    .stream(FlowAdapters.toFlowPublisher(flux.returned(service.flux(),
                    "Flux").contextCapture()));
        }

        @Override
        public List<String> collected() {
            return collected.checkCaller()
                    .awaitAll(FlowAdapters.toFlowPublisher(collected.returned(service.collected(),
                    "Flux").contextCapture()));
        }

        @Override
        public List<String> all() {
            return all.checkCaller().awaitAll(service.all());
        }

        @Override
        public String uni() {
            return uni.checkCaller().await(uni.returned(service.uni(),
                    "Uni").subscribeAsCompletionStage());
        }

        @Override
        public Integer single() {
            return single.checkCaller().await(single.returned(service.single(),
                    "Single").toCompletionStage());
        }

        @Override
        public Stream<A> flowable() {
            return flowable.checkCaller()
                    .stream(FlowAdapters.toFlowPublisher(flowable.returned(service.flowable(),
                    "Flowable")));
        }

        @Override
        public String load(String MonoCall2) {
            load.checkCaller();
            return service.load(MonoCall2);
        }

        @Override
        public String currency() {
            return service.currency();
        }

        @Override
        public String nothing() {
            return nothing.checkCaller().await(nothing.returned(service.nothing(),
                    "Mono").contextCapture().toFuture());
        }

        @Override
        public String toString() {
            return Bridge.describe("ShopSync", service);
        }
    }

    private final class AsyncView<A> extends SourceView implements ShopAsync<A> {
        private final Shop<A> service;

        AsyncView(Shop<A> service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<Integer> priceOf(String article) {
            try {
                return priceOf.adopt(service.priceOf(article));
            } catch (Throwable failure) {
                return priceOf.failed(failure);
            }
        }

        @Override
        public CompletableFuture<List<Integer>> history(String article) {
            return history.offload(() -> service.history(article));
        }

        @Override
        public CompletableFuture<Void> clear() {
            return clear.offloadVoid(() -> service.clear());
        }

        @Override
        public CompletableFuture<Void> nap() {
            return nap.offload(() -> service.nap());
        }

        @Override
        public CompletableFuture<Integer> size() {
            return size.offload(() -> service.size());
        }

        @Override
        public CompletableFuture<Void> refresh() {
            try {
                return refresh.adopt(service.refreshAsync());
            } catch (Throwable failure) {
                return refresh.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> plain() {
            try {
                return plain.adoptFuture(service.plain());
            } catch (Throwable failure) {
                return plain.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> mono() {
            try {
                return mono.adoptOwned(mono.returned(service.mono(),
                        "Mono").contextCapture().toFuture());
            } catch (Throwable failure) {
                return mono.failed(failure);
            }
        }

        @Override
        public Flow.Publisher<String> flux() {
            try {
                return flux.publisher(FlowAdapters.toFlowPublisher(flux.returned(service.flux(),
                        "Flux").contextCapture()));
            } catch (Throwable failure) {
                return flux.failedPublisher(failure);
            }
        }

        @Override
        public CompletableFuture<List<String>> collected() {
            try {
                return collected.adoptAll(FlowAdapters.toFlowPublisher(collected.returned(service.collected(),
                        "Flux").contextCapture()));
            } catch (Throwable failure) {
                return collected.failed(failure);
            }
        }

        @Override
        public CompletableFuture<List<String>> all() {
            try {
                return all.adoptAll(service.all());
            } catch (Throwable failure) {
                return all.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> uni() {
            try {
                return uni.adoptOwned(uni.returned(service.uni(),
                        "Uni").subscribeAsCompletionStage());
            } catch (Throwable failure) {
                return uni.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Integer> single() {
            try {
                return single.adoptOwned(single.returned(service.single(),
                        "Single").toCompletionStage());
            } catch (Throwable failure) {
                return single.failed(failure);
            }
        }

        @Override
        public Flow.Publisher<A> flowable() {
            try {
                return flowable.publisher(FlowAdapters.toFlowPublisher(flowable.returned(service.flowable(),
                        "Flowable")));
            } catch (Throwable failure) {
                return flowable.failedPublisher(failure);
            }
        }

        @Override
        public CompletableFuture<String> load(String MonoCall2) {
            try {
                return load.adopt(service.loadAsync(MonoCall2));
            } catch (Throwable failure) {
                return load.failed(failure);
            }
        }

        @Override
        public String currency() {
            return service.currency();
        }

        @Override
        public CompletableFuture<String> nothing() {
            try {
                return nothing.adoptOwned(nothing.returned(service.nothing(),
                        "Mono").contextCapture().toFuture());
            } catch (Throwable failure) {
                return nothing.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("ShopAsync", service);
        }
    }

    private final class SyncFromAsync<A> extends SourceView implements ShopSync<A> {
        private final ShopAsync<A> async;

        SyncFromAsync(ShopAsync<A> async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public Integer priceOf(String article) {
            return priceOf.checkCaller().await(async.priceOf(article));
        }

        @Override
        public List<Integer> history(String article) {
            return history.checkCaller().await(async.history(article));
        }

        @Override
        public void clear() {
            clear.checkCaller().await(async.clear());
        }

        @Override
        public Void nap() {
            return nap.checkCaller().await(async.nap());
        }

        @Override
        public int size() {
            return size.present(size.checkCaller().await(async.size()));
        }

        @Override
        public void refresh() {
            refresh.checkCaller().await(async.refresh());
        }

        @Override
        public String plain() {
            return plain.checkCaller().await(async.plain());
        }

        @Override
        public String mono() {
            return mono.checkCaller().await(async.mono());
        }

        @Override
        public Stream<String> flux() {
            return flux.checkCaller().stream(async.flux());
        }

        @Override
        public List<String> collected() {
            return collected.checkCaller().await(async.collected());
        }

        @Override
        public List<String> all() {
            return all.checkCaller().await(async.all());
        }

        @Override
        public String uni() {
            return uni.checkCaller().await(async.uni());
        }

        @Override
        public Integer single() {
            return single.checkCaller().await(async.single());
        }

        @Override
        public Stream<A> flowable() {
            return flowable.checkCaller().stream(async.flowable());
        }

        @Override
        public String load(String MonoCall2) {
            return load.checkCaller().await(async.load(MonoCall2));
        }

        @Override
        public String currency() {
            return async.currency();
        }

        @Override
        public String nothing() {
            return nothing.checkCaller().await(async.nothing());
        }

        @Override
        public String toString() {
            return Bridge.describe("ShopSync", async);
        }
    }

    private final class AsyncFromSync<A> extends SourceView implements ShopAsync<A> {
        private final ShopSync<A> blocking;

        AsyncFromSync(ShopSync<A> blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Integer> priceOf(String article) {
            return priceOf.offload(() -> blocking.priceOf(article));
        }

        @Override
        public CompletableFuture<List<Integer>> history(String article) {
            return history.offload(() -> blocking.history(article));
        }

        @Override
        public CompletableFuture<Void> clear() {
            return clear.offloadVoid(() -> blocking.clear());
        }

        @Override
        public CompletableFuture<Void> nap() {
            return nap.offload(() -> blocking.nap());
        }

        @Override
        public CompletableFuture<Integer> size() {
            return size.offload(() -> blocking.size());
        }

        @Override
        public CompletableFuture<Void> refresh() {
            return refresh.offloadVoid(() -> blocking.refresh());
        }

        @Override
        public CompletableFuture<String> plain() {
            return plain.offload(() -> blocking.plain());
        }

        @Override
        public CompletableFuture<String> mono() {
            return mono.offload(() -> blocking.mono());
        }

        @Override
        public Flow.Publisher<String> flux() {
            return flux.offloadStream(() -> blocking.flux());
        }

        @Override
        public CompletableFuture<List<String>> collected() {
            return collected.offload(() -> blocking.collected());
        }

        @Override
        public CompletableFuture<List<String>> all() {
            return all.offload(() -> blocking.all());
        }

        @Override
        public CompletableFuture<String> uni() {
            return uni.offload(() -> blocking.uni());
        }

        @Override
        public CompletableFuture<Integer> single() {
            return single.offload(() -> blocking.single());
        }

        @Override
        public Flow.Publisher<A> flowable() {
            return flowable.offloadStream(() -> blocking.flowable());
        }

        @Override
        public CompletableFuture<String> load(String MonoCall2) {
            return load.offload(() -> blocking.load(MonoCall2));
        }

        @Override
        public String currency() {
            return blocking.currency();
        }

        @Override
        public CompletableFuture<String> nothing() {
            return nothing.offload(() -> blocking.nothing());
        }

        @Override
        public String toString() {
            return Bridge.describe("ShopAsync", blocking);
        }
    }
}
