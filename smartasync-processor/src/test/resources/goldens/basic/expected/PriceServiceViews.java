package goldens.basic;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.basic.PriceService")
final class PriceServiceViews {
    private static final int PRICE_OF = 0;
    private static final int REFRESH = 1;
    private static final int HISTORY = 2;

    private PriceServiceViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("priceOf(String)").async(),
                setup.operation("refreshAsync()", "refresh()").async(),
                setup.operation("history(String)").declares(SQLException.class).blocking()));
    }

    static PriceServiceSync sync(PriceService service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.basic.PriceServiceSync");
        ViewSetup setup = ViewSetup.sync(runtime, PriceServiceViews.class, "PriceService",
                "PriceServiceAsync");
        return new SyncView(service, operations(setup));
    }

    static PriceServiceAsync async(PriceService service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.basic.PriceServiceAsync");
        ViewSetup setup = ViewSetup.async(runtime, PriceServiceViews.class, "PriceService",
                "PriceServiceAsync");
        return new AsyncView(service, operations(setup));
    }

    static PriceServiceSync syncFrom(PriceServiceAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.basic.PriceServiceSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, PriceServiceViews.class, "PriceServiceAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static PriceServiceAsync asyncFrom(PriceServiceSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.basic.PriceServiceAsync");
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
        public Integer priceOf(String sku) {
            ViewCalls.check(this, PRICE_OF);
            return ViewCalls.await(this, PRICE_OF, service.priceOf(sku));
        }

        @Override
        public void refresh() {
            ViewCalls.check(this, REFRESH);
            ViewCalls.await(this, REFRESH, service.refreshAsync());
        }

        @Override
        public List<Integer> history(String sku) throws SQLException {
            ViewCalls.check(this, HISTORY);
            return service.history(sku);
        }

        @Override
        public String currency() {
            return service.currency();
        }
    }

    private static final class AsyncView extends ViewCalls implements PriceServiceAsync {
        private final PriceService service;

        AsyncView(PriceService service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<Integer> priceOf(String sku) {
            try {
                return ViewCalls.adopt(this, PRICE_OF, service.priceOf(sku));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, PRICE_OF, failure);
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

        @Override
        public CompletableFuture<List<Integer>> history(String sku) {
            return ViewCalls.offload(this, HISTORY, () -> service.history(sku));
        }

        @Override
        public String currency() {
            return service.currency();
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements PriceServiceSync {
        private final PriceServiceAsync async;

        SyncFromAsync(PriceServiceAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public Integer priceOf(String sku) {
            ViewCalls.check(this, PRICE_OF);
            return ViewCalls.await(this, PRICE_OF, async.priceOf(sku));
        }

        @Override
        public void refresh() {
            ViewCalls.check(this, REFRESH);
            ViewCalls.await(this, REFRESH, async.refresh());
        }

        @Override
        public List<Integer> history(String sku) {
            ViewCalls.check(this, HISTORY);
            return ViewCalls.await(this, HISTORY, async.history(sku));
        }

        @Override
        public String currency() {
            return async.currency();
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements PriceServiceAsync {
        private final PriceServiceSync blocking;

        AsyncFromSync(PriceServiceSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Integer> priceOf(String sku) {
            return ViewCalls.offload(this, PRICE_OF, () -> blocking.priceOf(sku));
        }

        @Override
        public CompletableFuture<Void> refresh() {
            return ViewCalls.offloadVoid(this, REFRESH, () -> blocking.refresh());
        }

        @Override
        public CompletableFuture<List<Integer>> history(String sku) {
            return ViewCalls.offload(this, HISTORY, () -> blocking.history(sku));
        }

        @Override
        public String currency() {
            return blocking.currency();
        }
    }
}
