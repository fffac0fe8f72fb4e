package goldens.replaced_comments;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.replaced_comments.PriceService")
final class PriceServiceViews {
    private static final int PRICE = 0;
    private static final int PRICES = 1;
    private static final int REFRESH = 2;

    private PriceServiceViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("price(String)").declares(IOException.class).async(),
                setup.operation("prices(List)").async(),
                setup.operation("refreshAsync()", "refresh()").async()));
    }

    static PriceServiceSync sync(PriceService service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.replaced_comments.PriceServiceSync");
        ViewSetup setup = ViewSetup.sync(runtime, PriceServiceViews.class, "PriceService",
                "PriceServiceAsync");
        return new SyncView(service, operations(setup));
    }

    static PriceServiceAsync async(PriceService service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.replaced_comments.PriceServiceAsync");
        ViewSetup setup = ViewSetup.async(runtime, PriceServiceViews.class, "PriceService",
                "PriceServiceAsync");
        return new AsyncView(service, operations(setup));
    }

    static PriceServiceSync syncFrom(PriceServiceAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.replaced_comments.PriceServiceSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, PriceServiceViews.class, "PriceServiceAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static PriceServiceAsync asyncFrom(PriceServiceSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.replaced_comments.PriceServiceAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, PriceServiceViews.class, "PriceServiceSync",
                "PriceServiceAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements PriceServiceSync {
        private final PriceService service;

        SyncView(PriceService service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public int price(String sku) {
            ViewCalls.check(this, PRICE);
            return ViewCalls.present(this, PRICE, ViewCalls.await(this, PRICE, service.price(sku)));
        }

        @Override
        public <T extends CharSequence> List<Integer> prices(List<T> skus) {
            ViewCalls.check(this, PRICES);
            return ViewCalls.await(this, PRICES, service.prices(skus));
        }

        @Override
        public void refresh() {
            ViewCalls.check(this, REFRESH);
            ViewCalls.await(this, REFRESH, service.refreshAsync());
        }
    }

    private static final class AsyncView extends ViewCalls implements PriceServiceAsync {
        private final PriceService service;

        AsyncView(PriceService service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<Integer> price(String sku) {
            try {
                return ViewCalls.adopt(this, PRICE, service.price(sku));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, PRICE, failure);
            }
        }

        @Override
        public <T extends CharSequence> CompletableFuture<List<Integer>> prices(List<T> skus) {
            try {
                return ViewCalls.adopt(this, PRICES, service.prices(skus));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, PRICES, failure);
            }
        }

        @Override
        public CompletableFuture<Void> refresh() {
            try {
                return ViewCalls.adopt(this, REFRESH, service.refreshAsync());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, REFRESH, failure);
            }
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements PriceServiceSync {
        private final PriceServiceAsync async;

        SyncFromAsync(PriceServiceAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public int price(String sku) {
            ViewCalls.check(this, PRICE);
            return ViewCalls.present(this, PRICE, ViewCalls.await(this, PRICE, async.price(sku)));
        }

        @Override
        public <T extends CharSequence> List<Integer> prices(List<T> skus) {
            ViewCalls.check(this, PRICES);
            return ViewCalls.await(this, PRICES, async.prices(skus));
        }

        @Override
        public void refresh() {
            ViewCalls.check(this, REFRESH);
            ViewCalls.await(this, REFRESH, async.refresh());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements PriceServiceAsync {
        private final PriceServiceSync blocking;

        AsyncFromSync(PriceServiceSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Integer> price(String sku) {
            return ViewCalls.offload(this, PRICE, () -> blocking.price(sku));
        }

        @Override
        public <T extends CharSequence> CompletableFuture<List<Integer>> prices(List<T> skus) {
            return ViewCalls.offload(this, PRICES, () -> blocking.prices(skus));
        }

        @Override
        public CompletableFuture<Void> refresh() {
            return ViewCalls.offloadVoid(this, REFRESH, () -> blocking.refresh());
        }
    }
}
