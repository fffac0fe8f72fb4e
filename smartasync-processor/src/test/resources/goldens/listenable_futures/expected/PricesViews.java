package goldens.listenable_futures;

import com.google.api.core.ApiFuture;
import com.google.common.util.concurrent.ListenableFuture;
import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.listenable_futures.Prices")
final class PricesViews {
    private final ViewOperation price;
    private final ViewOperation failing;
    private final ViewOperation refresh;
    private final ViewOperation bounded;
    private final ViewOperation raw;
    private final ViewOperation api;
    private final ViewOperation nothing;
    private final ViewOperation throwing;

    private PricesViews(ViewSetup setup) {
        this.price = setup.operation("price(String)").async();
        this.failing = setup.operation("failing()").timeoutNanos(2_000_000_000L)
                .declares(IOException.class).async();
        this.refresh = setup.operation("refreshAsync()", "refresh()").async();
        this.bounded = setup.operation("bounded()").async();
        this.raw = setup.operation("raw()").async();
        this.api = setup.operation("api()").async();
        this.nothing = setup.operation("nothing()").async();
        this.throwing = setup.operation("throwing()").async();
    }

    private static PricesViews of(ViewSetup setup) {
        PricesViews known = setup.known(PricesViews.class);
        return known != null ? known : setup.keep(new PricesViews(setup));
    }

    static PricesSync sync(Prices service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.listenable_futures.PricesSync");
        ViewSetup setup = ViewSetup.sync(runtime, PricesViews.class, "Prices", "PricesAsync");
        return of(setup).new SyncView(service);
    }

    static PricesAsync async(Prices service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.listenable_futures.PricesAsync");
        ViewSetup setup = ViewSetup.async(runtime, PricesViews.class, "Prices", "PricesAsync");
        return of(setup).new AsyncView(service);
    }

    static PricesSync syncFrom(PricesAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.listenable_futures.PricesSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, PricesViews.class, "PricesAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static PricesAsync asyncFrom(PricesSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.listenable_futures.PricesAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, PricesViews.class, "PricesSync",
                "PricesAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements PricesSync {
        private final Prices service;

        SyncView(Prices service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public Integer price(String sku) {
            return price.checkCaller().awaitFuture(service.price(sku));
        }

        @Override
        public String failing() {
            return failing.checkCaller().awaitFuture(service.failing());
        }

        @Override
        public void refresh() {
            refresh.checkCaller().awaitFuture(service.refreshAsync());
        }

        @Override
        public Number bounded() {
            return bounded.checkCaller().awaitFuture(service.bounded());
        }

        @Override
        public Object raw() {
            return raw.checkCaller().awaitFuture((ListenableFuture<?>) service.raw());
        }

        @Override
        public String api() {
            return api.checkCaller().awaitFuture(service.api());
        }

        @Override
        public String nothing() {
            return nothing.checkCaller().awaitFuture(service.nothing());
        }

        @Override
        public String throwing() {
            return throwing.checkCaller().awaitFuture(service.throwing());
        }

        @Override
        public String toString() {
            return Bridge.describe("PricesSync", service);
        }
    }

    private final class AsyncView extends SourceView implements PricesAsync {
        private final Prices service;

        AsyncView(Prices service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<Integer> price(String sku) {
            try {
                return price.listen(service.price(sku), ListenableFuture::addListener);
            } catch (Throwable failure) {
                return price.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> failing() {
            try {
                return failing.listen(service.failing(), ListenableFuture::addListener);
            } catch (Throwable failure) {
                return failing.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Void> refresh() {
            try {
                return refresh.listen(service.refreshAsync(), ListenableFuture::addListener);
            } catch (Throwable failure) {
                return refresh.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Number> bounded() {
            try {
                return bounded.listen(service.bounded(), ListenableFuture::addListener);
            } catch (Throwable failure) {
                return bounded.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Object> raw() {
            try {
                return raw.listen((ListenableFuture<?>) service.raw(),
                        ListenableFuture::addListener);
            } catch (Throwable failure) {
                return raw.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> api() {
            try {
                return api.listen(service.api(), ApiFuture::addListener);
            } catch (Throwable failure) {
                return api.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> nothing() {
            try {
                return nothing.listen(service.nothing(), ListenableFuture::addListener);
            } catch (Throwable failure) {
                return nothing.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> throwing() {
            try {
                return throwing.listen(service.throwing(), ListenableFuture::addListener);
            } catch (Throwable failure) {
                return throwing.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("PricesAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements PricesSync {
        private final PricesAsync async;

        SyncFromAsync(PricesAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public Integer price(String sku) {
            return price.checkCaller().await(async.price(sku));
        }

        @Override
        public String failing() {
            return failing.checkCaller().await(async.failing());
        }

        @Override
        public void refresh() {
            refresh.checkCaller().await(async.refresh());
        }

        @Override
        public Number bounded() {
            return bounded.checkCaller().await(async.bounded());
        }

        @Override
        public Object raw() {
            return raw.checkCaller().await(async.raw());
        }

        @Override
        public String api() {
            return api.checkCaller().await(async.api());
        }

        @Override
        public String nothing() {
            return nothing.checkCaller().await(async.nothing());
        }

        @Override
        public String throwing() {
            return throwing.checkCaller().await(async.throwing());
        }

        @Override
        public String toString() {
            return Bridge.describe("PricesSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements PricesAsync {
        private final PricesSync blocking;

        AsyncFromSync(PricesSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Integer> price(String sku) {
            return price.offload(() -> blocking.price(sku));
        }

        @Override
        public CompletableFuture<String> failing() {
            return failing.offload(() -> blocking.failing());
        }

        @Override
        public CompletableFuture<Void> refresh() {
            return refresh.offloadVoid(() -> blocking.refresh());
        }

        @Override
        public CompletableFuture<Number> bounded() {
            return bounded.offload(() -> blocking.bounded());
        }

        @Override
        public CompletableFuture<Object> raw() {
            return raw.offload(() -> blocking.raw());
        }

        @Override
        public CompletableFuture<String> api() {
            return api.offload(() -> blocking.api());
        }

        @Override
        public CompletableFuture<String> nothing() {
            return nothing.offload(() -> blocking.nothing());
        }

        @Override
        public CompletableFuture<String> throwing() {
            return throwing.offload(() -> blocking.throwing());
        }

        @Override
        public String toString() {
            return Bridge.describe("PricesAsync", blocking);
        }
    }
}
