package goldens.sync_extends;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.sync_extends.PriceService")
final class PriceServiceViews {
    private PriceServiceViews() {}

    static BlockingPrices sync(PriceService service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sync_extends.BlockingPrices");
        return new SyncView(service, runtime);
    }

    static PriceServiceAsync async(PriceService service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sync_extends.PriceServiceAsync");
        return new AsyncView(service, runtime);
    }

    static BlockingPrices syncFrom(PriceServiceAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sync_extends.BlockingPrices");
        return new SyncFromAsync(async, runtime);
    }

    static PriceServiceAsync asyncFrom(BlockingPrices blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sync_extends.PriceServiceAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements BlockingPrices {
        private final PriceService service;
        private final SyncOperation price;

        SyncView(PriceService service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "PriceService", "PriceServiceAsync");
            this.price = setup.operation("price(String)").declares(IOException.class).awaiting();
        }

        @Override
        public Integer price(String sku) {
            price.checkCaller();
            return price.await(service.price(sku));
        }

        @Override
        public String toString() {
            return Bridge.describe("BlockingPrices", service);
        }
    }

    private static final class AsyncView implements PriceServiceAsync {
        private final PriceService service;
        private final AsyncOperation price;

        AsyncView(PriceService service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "PriceService", "PriceServiceAsync");
            this.price = setup.operation("price(String)").adopting();
        }

        @Override
        public CompletableFuture<Integer> price(String sku) {
            try {
                return price.adopt(service.price(sku));
            } catch (Throwable failure) {
                return price.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("PriceServiceAsync", service);
        }
    }

    private static final class SyncFromAsync implements BlockingPrices {
        private final PriceServiceAsync async;
        private final SyncOperation price;

        SyncFromAsync(PriceServiceAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "PriceServiceAsync", "PriceServiceAsync");
            this.price = setup.operation("price(String)").declares(IOException.class).awaiting();
        }

        @Override
        public Integer price(String sku) {
            price.checkCaller();
            return price.await(async.price(sku));
        }

        @Override
        public String toString() {
            return Bridge.describe("BlockingPrices", async);
        }
    }

    private static final class AsyncFromSync implements PriceServiceAsync {
        private final BlockingPrices blocking;
        private final AsyncOperation price;

        AsyncFromSync(BlockingPrices blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "BlockingPrices", "PriceServiceAsync");
            this.price = setup.operation("price(String)").offloading();
        }

        @Override
        public CompletableFuture<Integer> price(String sku) {
            return new OffloadedCall<Integer>(price) {
                @Override
                protected Integer call() throws IOException {
                    return blocking.price(sku);
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("PriceServiceAsync", blocking);
        }
    }
}
