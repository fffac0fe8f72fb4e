package goldens.named_methods;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.named_methods.Shop")
final class ShopViews {
    private static final int PRICE = 0;
    private static final int STOCK = 1;

    private ShopViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("lookUpPrice(String)", "price(String)").async(),
                setup.operation("countStock()", "stock()").blocking()));
    }

    static ShopSync sync(Shop service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.named_methods.ShopSync");
        ViewSetup setup = ViewSetup.sync(runtime, ShopViews.class, "Shop", "ShopAsync");
        return new SyncView(service, operations(setup));
    }

    static ShopAsync async(Shop service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.named_methods.ShopAsync");
        ViewSetup setup = ViewSetup.async(runtime, ShopViews.class, "Shop", "ShopAsync");
        return new AsyncView(service, operations(setup));
    }

    static ShopSync syncFrom(ShopAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.named_methods.ShopSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, ShopViews.class, "ShopAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static ShopAsync asyncFrom(ShopSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.named_methods.ShopAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, ShopViews.class, "ShopSync", "ShopAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements ShopSync {
        private final Shop service;

        SyncView(Shop service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public Integer price(String sku) {
            ViewCalls.check(this, PRICE);
            return ViewCalls.await(this, PRICE, service.lookUpPrice(sku));
        }

        @Override
        public int stock() {
            ViewCalls.check(this, STOCK);
            return service.countStock();
        }
    }

    private static final class AsyncView extends ViewCalls implements ShopAsync {
        private final Shop service;

        AsyncView(Shop service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<Integer> price(String sku) {
            try {
                return ViewCalls.adopt(this, PRICE, service.lookUpPrice(sku));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, PRICE, failure);
            }
        }

        @Override
        public CompletableFuture<Integer> stock() {
            return ViewCalls.offload(this, STOCK, () -> service.countStock());
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements ShopSync {
        private final ShopAsync async;

        SyncFromAsync(ShopAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public Integer price(String sku) {
            ViewCalls.check(this, PRICE);
            return ViewCalls.await(this, PRICE, async.price(sku));
        }

        @Override
        public int stock() {
            ViewCalls.check(this, STOCK);
            return ViewCalls.present(this, STOCK, ViewCalls.await(this, STOCK, async.stock()));
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements ShopAsync {
        private final ShopSync blocking;

        AsyncFromSync(ShopSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Integer> price(String sku) {
            return ViewCalls.offload(this, PRICE, () -> blocking.price(sku));
        }

        @Override
        public CompletableFuture<Integer> stock() {
            return ViewCalls.offload(this, STOCK, () -> blocking.stock());
        }
    }
}
