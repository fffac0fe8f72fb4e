package goldens.named_methods;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.named_methods.Shop")
final class ShopViews {
    private final ViewOperation price;
    private final ViewOperation stock;

    private ShopViews(ViewSetup setup) {
        this.price = setup.operation("lookUpPrice(String)", "price(String)").async();
        this.stock = setup.operation("countStock()", "stock()").blocking();
    }

    private static ShopViews of(ViewSetup setup) {
        ShopViews known = setup.known(ShopViews.class);
        return known != null ? known : setup.keep(new ShopViews(setup));
    }

    static ShopSync sync(Shop service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.named_methods.ShopSync");
        ViewSetup setup = ViewSetup.sync(runtime, ShopViews.class, "Shop", "ShopAsync");
        return of(setup).new SyncView(service);
    }

    static ShopAsync async(Shop service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.named_methods.ShopAsync");
        ViewSetup setup = ViewSetup.async(runtime, ShopViews.class, "Shop", "ShopAsync");
        return of(setup).new AsyncView(service);
    }

    static ShopSync syncFrom(ShopAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.named_methods.ShopSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, ShopViews.class, "ShopAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static ShopAsync asyncFrom(ShopSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.named_methods.ShopAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, ShopViews.class, "ShopSync", "ShopAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements ShopSync {
        private final Shop service;

        SyncView(Shop service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public Integer price(String sku) {
            return price.checkCaller().await(service.lookUpPrice(sku));
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

    private final class AsyncView extends SourceView implements ShopAsync {
        private final Shop service;

        AsyncView(Shop service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
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
            return stock.offload(() -> service.countStock());
        }

        @Override
        public String toString() {
            return Bridge.describe("ShopAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements ShopSync {
        private final ShopAsync async;

        SyncFromAsync(ShopAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public Integer price(String sku) {
            return price.checkCaller().await(async.price(sku));
        }

        @Override
        public int stock() {
            return stock.present(stock.checkCaller().await(async.stock()));
        }

        @Override
        public String toString() {
            return Bridge.describe("ShopSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements ShopAsync {
        private final ShopSync blocking;

        AsyncFromSync(ShopSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Integer> price(String sku) {
            return price.offload(() -> blocking.price(sku));
        }

        @Override
        public CompletableFuture<Integer> stock() {
            return stock.offload(() -> blocking.stock());
        }

        @Override
        public String toString() {
            return Bridge.describe("ShopAsync", blocking);
        }
    }
}
