package goldens.basic;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.basic.PriceService")
final class PriceServiceViews {
    private PriceServiceViews() {}

    static PriceServiceSync sync(PriceService service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.basic.PriceServiceSync");
        return new SyncView(service, runtime);
    }

    static PriceServiceAsync async(PriceService service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.basic.PriceServiceAsync");
        return new AsyncView(service, runtime);
    }

    static PriceServiceSync syncFrom(PriceServiceAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.basic.PriceServiceSync");
        return new SyncFromAsync(async, runtime);
    }

    static PriceServiceAsync asyncFrom(PriceServiceSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.basic.PriceServiceAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements PriceServiceSync {
        private final PriceService service;
        private final SyncOperation priceOf;
        private final SyncOperation refresh;
        private final SyncOperation history;

        SyncView(PriceService service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "PriceService", "PriceServiceAsync");
            this.priceOf = setup.operation("priceOf(String)").awaiting();
            this.refresh = setup.operation("refreshAsync()", "refresh()").awaiting();
            this.history = setup.operation("history(String)").calling();
        }

        @Override
        public Integer priceOf(String sku) {
            priceOf.checkCaller();
            return priceOf.await(service.priceOf(sku));
        }

        @Override
        public void refresh() {
            refresh.checkCaller();
            refresh.await(service.refreshAsync());
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

    private static final class AsyncView implements PriceServiceAsync {
        private final PriceService service;
        private final AsyncOperation priceOf;
        private final AsyncOperation refresh;
        private final AsyncOperation history;

        AsyncView(PriceService service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "PriceService", "PriceServiceAsync");
            this.priceOf = setup.operation("priceOf(String)").adopting();
            this.refresh = setup.operation("refreshAsync()", "refresh()").adopting();
            this.history = setup.operation("history(String)").offloading();
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
            return new OffloadedCall<List<Integer>>(history) {
                @Override
                protected List<Integer> call() throws SQLException {
                    return service.history(sku);
                }
            }.submit();
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

    private static final class SyncFromAsync implements PriceServiceSync {
        private final PriceServiceAsync async;
        private final SyncOperation priceOf;
        private final SyncOperation refresh;
        private final SyncOperation history;

        SyncFromAsync(PriceServiceAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "PriceServiceAsync", "PriceServiceAsync");
            this.priceOf = setup.operation("priceOf(String)").awaiting();
            this.refresh = setup.operation("refresh()").awaiting();
            this.history = setup.operation("history(String)").declares(SQLException.class)
                    .awaiting();
        }

        @Override
        public Integer priceOf(String sku) {
            priceOf.checkCaller();
            return priceOf.await(async.priceOf(sku));
        }

        @Override
        public void refresh() {
            refresh.checkCaller();
            refresh.await(async.refresh());
        }

        @Override
        public List<Integer> history(String sku) {
            history.checkCaller();
            return history.await(async.history(sku));
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

    private static final class AsyncFromSync implements PriceServiceAsync {
        private final PriceServiceSync blocking;
        private final AsyncOperation priceOf;
        private final AsyncOperation refresh;
        private final AsyncOperation history;

        AsyncFromSync(PriceServiceSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "PriceServiceSync", "PriceServiceAsync");
            this.priceOf = setup.operation("priceOf(String)").offloading();
            this.refresh = setup.operation("refresh()").offloading();
            this.history = setup.operation("history(String)").offloading();
        }

        @Override
        public CompletableFuture<Integer> priceOf(String sku) {
            return new OffloadedCall<Integer>(priceOf) {
                @Override
                protected Integer call() {
                    return blocking.priceOf(sku);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Void> refresh() {
            return new OffloadedCall<Void>(refresh) {
                @Override
                protected Void call() {
                    blocking.refresh();
                    return null;
                }
            }.submit();
        }

        @Override
        public CompletableFuture<List<Integer>> history(String sku) {
            return new OffloadedCall<List<Integer>>(history) {
                @Override
                protected List<Integer> call() throws SQLException {
                    return blocking.history(sku);
                }
            }.submit();
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
