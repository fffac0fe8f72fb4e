package goldens.basic;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.basic.PriceService")
final class PriceServiceViews {
    private final ViewOperation priceOf;
    private final ViewOperation refresh;
    private final ViewOperation history;

    private PriceServiceViews(ViewSetup setup) {
        this.priceOf = setup.operation("priceOf(String)").async();
        this.refresh = setup.operation("refreshAsync()", "refresh()").async();
        this.history = setup.operation("history(String)").declares(SQLException.class).blocking();
    }

    private static PriceServiceViews of(ViewSetup setup) {
        PriceServiceViews known = setup.known(PriceServiceViews.class);
        return known != null ? known : setup.keep(new PriceServiceViews(setup));
    }

    static PriceServiceSync sync(PriceService service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.basic.PriceServiceSync");
        ViewSetup setup = ViewSetup.sync(runtime, PriceServiceViews.class, "PriceService",
                "PriceServiceAsync");
        return of(setup).new SyncView(service);
    }

    static PriceServiceAsync async(PriceService service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.basic.PriceServiceAsync");
        ViewSetup setup = ViewSetup.async(runtime, PriceServiceViews.class, "PriceService",
                "PriceServiceAsync");
        return of(setup).new AsyncView(service);
    }

    static PriceServiceSync syncFrom(PriceServiceAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.basic.PriceServiceSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, PriceServiceViews.class, "PriceServiceAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static PriceServiceAsync asyncFrom(PriceServiceSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.basic.PriceServiceAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, PriceServiceViews.class, "PriceServiceSync",
                "PriceServiceAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements PriceServiceSync {
        private final PriceService service;

        SyncView(PriceService service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public Integer priceOf(String sku) {
            return priceOf.checkCaller().await(service.priceOf(sku));
        }

        @Override
        public void refresh() {
            refresh.checkCaller().await(service.refreshAsync());
        }

        @Override
        public List<Integer> history(String sku) throws SQLException {
            history.checkCaller();
            return service.history(sku);
        }

        @Override
        public String currency() {
            return service.currency();
        }

        @Override
        public String toString() {
            return Bridge.describe("PriceServiceSync", service);
        }
    }

    private final class AsyncView extends SourceView implements PriceServiceAsync {
        private final PriceService service;

        AsyncView(PriceService service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<Integer> priceOf(String sku) {
            try {
                return priceOf.adopt(service.priceOf(sku));
            } catch (Throwable failure) {
                return priceOf.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Void> refresh() {
            try {
                return refresh.adopt(service.refreshAsync());
            } catch (Throwable failure) {
                return refresh.failed(failure);
            }
        }

        @Override
        public CompletableFuture<List<Integer>> history(String sku) {
            return history.offload(() -> service.history(sku));
        }

        @Override
        public String currency() {
            return service.currency();
        }

        @Override
        public String toString() {
            return Bridge.describe("PriceServiceAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements PriceServiceSync {
        private final PriceServiceAsync async;

        SyncFromAsync(PriceServiceAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public Integer priceOf(String sku) {
            return priceOf.checkCaller().await(async.priceOf(sku));
        }

        @Override
        public void refresh() {
            refresh.checkCaller().await(async.refresh());
        }

        @Override
        public List<Integer> history(String sku) {
            return history.checkCaller().await(async.history(sku));
        }

        @Override
        public String currency() {
            return async.currency();
        }

        @Override
        public String toString() {
            return Bridge.describe("PriceServiceSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements PriceServiceAsync {
        private final PriceServiceSync blocking;

        AsyncFromSync(PriceServiceSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Integer> priceOf(String sku) {
            return priceOf.offload(() -> blocking.priceOf(sku));
        }

        @Override
        public CompletableFuture<Void> refresh() {
            return refresh.offloadVoid(() -> blocking.refresh());
        }

        @Override
        public CompletableFuture<List<Integer>> history(String sku) {
            return history.offload(() -> blocking.history(sku));
        }

        @Override
        public String currency() {
            return blocking.currency();
        }

        @Override
        public String toString() {
            return Bridge.describe("PriceServiceAsync", blocking);
        }
    }
}
