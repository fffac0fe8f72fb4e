package goldens.sync_extends;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.sync_extends.PriceService")
final class PriceServiceViews {
    private static final int PRICE = 0;

    private PriceServiceViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("price(String)").declares(IOException.class).async()));
    }

    static BlockingPrices sync(PriceService service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sync_extends.BlockingPrices");
        ViewSetup setup = ViewSetup.sync(runtime, PriceServiceViews.class, "PriceService",
                "PriceServiceAsync");
        return new SyncView(service, operations(setup));
    }

    static PriceServiceAsync async(PriceService service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sync_extends.PriceServiceAsync");
        ViewSetup setup = ViewSetup.async(runtime, PriceServiceViews.class, "PriceService",
                "PriceServiceAsync");
        return new AsyncView(service, operations(setup));
    }

    static BlockingPrices syncFrom(PriceServiceAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sync_extends.BlockingPrices");
        ViewSetup setup = ViewSetup.syncFrom(runtime, PriceServiceViews.class, "PriceServiceAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static PriceServiceAsync asyncFrom(BlockingPrices blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sync_extends.PriceServiceAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, PriceServiceViews.class, "BlockingPrices",
                "PriceServiceAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements BlockingPrices {
        private final PriceService service;

        SyncView(PriceService service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public Integer price(String sku) {
            ViewCalls.check(this, PRICE);
            return ViewCalls.await(this, PRICE, service.price(sku));
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
    }

    private static final class SyncFromAsync extends ViewCalls implements BlockingPrices {
        private final PriceServiceAsync async;

        SyncFromAsync(PriceServiceAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public Integer price(String sku) {
            ViewCalls.check(this, PRICE);
            return ViewCalls.await(this, PRICE, async.price(sku));
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements PriceServiceAsync {
        private final BlockingPrices blocking;

        AsyncFromSync(BlockingPrices blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Integer> price(String sku) {
            return ViewCalls.offload(this, PRICE, () -> blocking.price(sku));
        }
    }
}
