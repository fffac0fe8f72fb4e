package goldens.view_names;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.view_names.PriceService")
final class PriceServiceViews {
    private PriceServiceViews() {}

    static Prices sync(PriceService service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.view_names.Prices");
        return new SyncView(service, runtime);
    }

    static AsyncPrices async(PriceService service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.view_names.AsyncPrices");
        return new AsyncView(service, runtime);
    }

    static Prices syncFrom(AsyncPrices async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.view_names.Prices");
        return new SyncFromAsync(async, runtime);
    }

    static AsyncPrices asyncFrom(Prices blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.view_names.AsyncPrices");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements Prices {
        private final PriceService service;
        private final SyncOperation price;

        SyncView(PriceService service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "PriceService", "AsyncPrices");
            this.price = setup.operation("price()").awaiting();
        }

        @Override
        public String price() {
            price.checkCaller();
            return price.await(service.price());
        }

        @Override
        public String toString() {
            return Bridge.describe("Prices", service);
        }
    }

    private static final class AsyncView implements AsyncPrices {
        private final PriceService service;
        private final AsyncOperation price;

        AsyncView(PriceService service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "PriceService", "AsyncPrices");
            this.price = setup.operation("price()").adopting();
        }

        @Override
        public CompletableFuture<String> price() {
            try {
                return price.adopt(service.price());
            } catch (Throwable failure) {
                return price.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("AsyncPrices", service);
        }
    }

    private static final class SyncFromAsync implements Prices {
        private final AsyncPrices async;
        private final SyncOperation price;

        SyncFromAsync(AsyncPrices async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "AsyncPrices", "AsyncPrices");
            this.price = setup.operation("price()").awaiting();
        }

        @Override
        public String price() {
            price.checkCaller();
            return price.await(async.price());
        }

        @Override
        public String toString() {
            return Bridge.describe("Prices", async);
        }
    }

    private static final class AsyncFromSync implements AsyncPrices {
        private final Prices blocking;
        private final AsyncOperation price;

        AsyncFromSync(Prices blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "Prices", "AsyncPrices");
            this.price = setup.operation("price()").offloading();
        }

        @Override
        public CompletableFuture<String> price() {
            return new OffloadedCall<String>(price) {
                @Override
                protected String call() {
                    return blocking.price();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("AsyncPrices", blocking);
        }
    }
}
