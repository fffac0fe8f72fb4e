package goldens.view_names;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.view_names.PriceService")
final class PriceServiceViews {
    private static final int PRICE = 0;

    private PriceServiceViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("price()").async()));
    }

    static Prices sync(PriceService service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.view_names.Prices");
        ViewSetup setup = ViewSetup.sync(runtime, PriceServiceViews.class, "PriceService",
                "AsyncPrices");
        return new SyncView(service, operations(setup));
    }

    static AsyncPrices async(PriceService service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.view_names.AsyncPrices");
        ViewSetup setup = ViewSetup.async(runtime, PriceServiceViews.class, "PriceService",
                "AsyncPrices");
        return new AsyncView(service, operations(setup));
    }

    static Prices syncFrom(AsyncPrices async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.view_names.Prices");
        ViewSetup setup = ViewSetup.syncFrom(runtime, PriceServiceViews.class, "AsyncPrices");
        return new SyncFromAsync(async, operations(setup));
    }

    static AsyncPrices asyncFrom(Prices blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.view_names.AsyncPrices");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, PriceServiceViews.class, "Prices",
                "AsyncPrices");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements Prices {
        private final PriceService service;

        SyncView(PriceService service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String price() {
            ViewCalls.check(this, PRICE);
            return ViewCalls.await(this, PRICE, service.price());
        }
    }

    private static final class AsyncView extends ViewCalls implements AsyncPrices {
        private final PriceService service;

        AsyncView(PriceService service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> price() {
            try {
                return ViewCalls.adopt(this, PRICE, service.price());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, PRICE, failure);
            }
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements Prices {
        private final AsyncPrices async;

        SyncFromAsync(AsyncPrices async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String price() {
            ViewCalls.check(this, PRICE);
            return ViewCalls.await(this, PRICE, async.price());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements AsyncPrices {
        private final Prices blocking;

        AsyncFromSync(Prices blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> price() {
            return ViewCalls.offload(this, PRICE, () -> blocking.price());
        }
    }
}
