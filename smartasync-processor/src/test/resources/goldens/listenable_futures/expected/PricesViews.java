package goldens.listenable_futures;

import com.google.api.core.ApiFuture;
import com.google.common.util.concurrent.ListenableFuture;
import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.listenable_futures.Prices")
final class PricesViews {
    private static final int PRICE = 0;
    private static final int FAILING = 1;
    private static final int REFRESH = 2;
    private static final int BOUNDED = 3;
    private static final int RAW = 4;
    private static final int API = 5;
    private static final int NOTHING = 6;
    private static final int THROWING = 7;

    private PricesViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("price(String)").async(),
                setup.operation("failing()").timeoutNanos(2_000_000_000L)
                        .declares(IOException.class).async(),
                setup.operation("refreshAsync()", "refresh()").async(),
                setup.operation("bounded()").async(),
                setup.operation("raw()").async(),
                setup.operation("api()").async(),
                setup.operation("nothing()").async(),
                setup.operation("throwing()").async()));
    }

    static PricesSync sync(Prices service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.listenable_futures.PricesSync");
        ViewSetup setup = ViewSetup.sync(runtime, PricesViews.class, "Prices", "PricesAsync");
        return new SyncView(service, operations(setup));
    }

    static PricesAsync async(Prices service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.listenable_futures.PricesAsync");
        ViewSetup setup = ViewSetup.async(runtime, PricesViews.class, "Prices", "PricesAsync");
        return new AsyncView(service, operations(setup));
    }

    static PricesSync syncFrom(PricesAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.listenable_futures.PricesSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, PricesViews.class, "PricesAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static PricesAsync asyncFrom(PricesSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.listenable_futures.PricesAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, PricesViews.class, "PricesSync",
                "PricesAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements PricesSync {
        private final Prices service;

        SyncView(Prices service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public Integer price(String sku) {
            ViewCalls.check(this, PRICE);
            return ViewCalls.operation(this, PRICE).awaitFuture(service.price(sku));
        }

        @Override
        public String failing() {
            ViewCalls.check(this, FAILING);
            return ViewCalls.operation(this, FAILING).awaitFuture(service.failing());
        }

        @Override
        public void refresh() {
            ViewCalls.check(this, REFRESH);
            ViewCalls.operation(this, REFRESH).awaitFuture(service.refreshAsync());
        }

        @Override
        public Number bounded() {
            ViewCalls.check(this, BOUNDED);
            return ViewCalls.operation(this, BOUNDED).awaitFuture(service.bounded());
        }

        @Override
        public Object raw() {
            ViewCalls.check(this, RAW);
            return ViewCalls.operation(this, RAW).awaitFuture((ListenableFuture<?>) service.raw());
        }

        @Override
        public String api() {
            ViewCalls.check(this, API);
            return ViewCalls.operation(this, API).awaitFuture(service.api());
        }

        @Override
        public String nothing() {
            ViewCalls.check(this, NOTHING);
            return ViewCalls.operation(this, NOTHING).awaitFuture(service.nothing());
        }

        @Override
        public String throwing() {
            ViewCalls.check(this, THROWING);
            return ViewCalls.operation(this, THROWING).awaitFuture(service.throwing());
        }
    }

    private static final class AsyncView extends ViewCalls implements PricesAsync {
        private final Prices service;

        AsyncView(Prices service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<Integer> price(String sku) {
            try {
                return ViewCalls.operation(this, PRICE).listen(service.price(sku),
                        ListenableFuture::addListener);
            } catch (Throwable failure) {
                return ViewCalls.failed(this, PRICE, failure);
            }
        }

        @Override
        public CompletableFuture<String> failing() {
            try {
                return ViewCalls.operation(this, FAILING).listen(service.failing(),
                        ListenableFuture::addListener);
            } catch (Throwable failure) {
                return ViewCalls.failed(this, FAILING, failure);
            }
        }

        @Override
        public CompletableFuture<Void> refresh() {
            try {
                return ViewCalls.operation(this, REFRESH).listen(service.refreshAsync(),
                        ListenableFuture::addListener);
            } catch (Throwable failure) {
                return ViewCalls.failed(this, REFRESH, failure);
            }
        }

        @Override
        public CompletableFuture<Number> bounded() {
            try {
                return ViewCalls.operation(this, BOUNDED).listen(service.bounded(),
                        ListenableFuture::addListener);
            } catch (Throwable failure) {
                return ViewCalls.failed(this, BOUNDED, failure);
            }
        }

        @Override
        public CompletableFuture<Object> raw() {
            try {
                return ViewCalls.operation(this, RAW).listen((ListenableFuture<?>) service.raw(),
                        ListenableFuture::addListener);
            } catch (Throwable failure) {
                return ViewCalls.failed(this, RAW, failure);
            }
        }

        @Override
        public CompletableFuture<String> api() {
            try {
                return ViewCalls.operation(this, API).listen(service.api(), ApiFuture::addListener);
            } catch (Throwable failure) {
                return ViewCalls.failed(this, API, failure);
            }
        }

        @Override
        public CompletableFuture<String> nothing() {
            try {
                return ViewCalls.operation(this, NOTHING).listen(service.nothing(),
                        ListenableFuture::addListener);
            } catch (Throwable failure) {
                return ViewCalls.failed(this, NOTHING, failure);
            }
        }

        @Override
        public CompletableFuture<String> throwing() {
            try {
                return ViewCalls.operation(this, THROWING).listen(service.throwing(),
                        ListenableFuture::addListener);
            } catch (Throwable failure) {
                return ViewCalls.failed(this, THROWING, failure);
            }
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements PricesSync {
        private final PricesAsync async;

        SyncFromAsync(PricesAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public Integer price(String sku) {
            ViewCalls.check(this, PRICE);
            return ViewCalls.await(this, PRICE, async.price(sku));
        }

        @Override
        public String failing() {
            ViewCalls.check(this, FAILING);
            return ViewCalls.await(this, FAILING, async.failing());
        }

        @Override
        public void refresh() {
            ViewCalls.check(this, REFRESH);
            ViewCalls.await(this, REFRESH, async.refresh());
        }

        @Override
        public Number bounded() {
            ViewCalls.check(this, BOUNDED);
            return ViewCalls.await(this, BOUNDED, async.bounded());
        }

        @Override
        public Object raw() {
            ViewCalls.check(this, RAW);
            return ViewCalls.await(this, RAW, async.raw());
        }

        @Override
        public String api() {
            ViewCalls.check(this, API);
            return ViewCalls.await(this, API, async.api());
        }

        @Override
        public String nothing() {
            ViewCalls.check(this, NOTHING);
            return ViewCalls.await(this, NOTHING, async.nothing());
        }

        @Override
        public String throwing() {
            ViewCalls.check(this, THROWING);
            return ViewCalls.await(this, THROWING, async.throwing());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements PricesAsync {
        private final PricesSync blocking;

        AsyncFromSync(PricesSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Integer> price(String sku) {
            return ViewCalls.offload(this, PRICE, () -> blocking.price(sku));
        }

        @Override
        public CompletableFuture<String> failing() {
            return ViewCalls.offload(this, FAILING, () -> blocking.failing());
        }

        @Override
        public CompletableFuture<Void> refresh() {
            return ViewCalls.offloadVoid(this, REFRESH, () -> blocking.refresh());
        }

        @Override
        public CompletableFuture<Number> bounded() {
            return ViewCalls.offload(this, BOUNDED, () -> blocking.bounded());
        }

        @Override
        public CompletableFuture<Object> raw() {
            return ViewCalls.offload(this, RAW, () -> blocking.raw());
        }

        @Override
        public CompletableFuture<String> api() {
            return ViewCalls.offload(this, API, () -> blocking.api());
        }

        @Override
        public CompletableFuture<String> nothing() {
            return ViewCalls.offload(this, NOTHING, () -> blocking.nothing());
        }

        @Override
        public CompletableFuture<String> throwing() {
            return ViewCalls.offload(this, THROWING, () -> blocking.throwing());
        }
    }
}
