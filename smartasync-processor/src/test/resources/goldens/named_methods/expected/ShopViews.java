package goldens.named_methods;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.named_methods.Shop")
final class ShopViews {
    private ShopViews() {}

    static ShopSync sync(Shop service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.named_methods.ShopSync");
        return new SyncView(service, runtime);
    }

    static ShopAsync async(Shop service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.named_methods.ShopAsync");
        return new AsyncView(service, runtime);
    }

    static ShopSync syncFrom(ShopAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.named_methods.ShopSync");
        return new SyncFromAsync(async, runtime);
    }

    static ShopAsync asyncFrom(ShopSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.named_methods.ShopAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements ShopSync {
        private final Shop service;
        private final SyncOperation price;
        private final SyncOperation stock;

        SyncView(Shop service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Shop", "ShopAsync");
            this.price = setup.operation("lookUpPrice(String)", "price(String)").awaiting();
            this.stock = setup.operation("countStock()", "stock()").calling();
        }

        @Override
        public Integer price(String sku) {
            price.checkCaller();
            return price.await(service.lookUpPrice(sku));
        }

        @Override
        public int stock() {
            stock.checkCaller();
            return service.countStock();
        }

        @Override
        public String toString() {
            return Bridge.describe("ShopSync", service);
        }
    }

    private static final class AsyncView implements ShopAsync {
        private final Shop service;
        private final AsyncOperation price;
        private final AsyncOperation stock;

        AsyncView(Shop service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Shop", "ShopAsync");
            this.price = setup.operation("lookUpPrice(String)", "price(String)").adopting();
            this.stock = setup.operation("countStock()", "stock()").offloading();
        }

        @Override
        public CompletableFuture<Integer> price(String sku) {
            try {
                return price.adopt(service.lookUpPrice(sku));
            } catch (Throwable failure) {
                return price.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Integer> stock() {
            return new OffloadedCall<Integer>(stock) {
                @Override
                protected Integer call() {
                    return service.countStock();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("ShopAsync", service);
        }
    }

    private static final class SyncFromAsync implements ShopSync {
        private final ShopAsync async;
        private final SyncOperation price;
        private final SyncOperation stock;

        SyncFromAsync(ShopAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "ShopAsync", "ShopAsync");
            this.price = setup.operation("price(String)").awaiting();
            this.stock = setup.operation("stock()").awaiting();
        }

        @Override
        public Integer price(String sku) {
            price.checkCaller();
            return price.await(async.price(sku));
        }

        @Override
        public int stock() {
            stock.checkCaller();
            return stock.await(async.stock());
        }

        @Override
        public String toString() {
            return Bridge.describe("ShopSync", async);
        }
    }

    private static final class AsyncFromSync implements ShopAsync {
        private final ShopSync blocking;
        private final AsyncOperation price;
        private final AsyncOperation stock;

        AsyncFromSync(ShopSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "ShopSync", "ShopAsync");
            this.price = setup.operation("price(String)").offloading();
            this.stock = setup.operation("stock()").offloading();
        }

        @Override
        public CompletableFuture<Integer> price(String sku) {
            return new OffloadedCall<Integer>(price) {
                @Override
                protected Integer call() {
                    return blocking.price(sku);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Integer> stock() {
            return new OffloadedCall<Integer>(stock) {
                @Override
                protected Integer call() {
                    return blocking.stock();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("ShopAsync", blocking);
        }
    }
}
