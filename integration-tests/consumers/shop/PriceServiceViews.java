package shop;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("shop.PriceService")
final class PriceServiceViews {
    private PriceServiceViews() {}

    static PriceServiceSync sync(PriceService service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "shop.PriceServiceSync");
        return new SyncView(service, runtime);
    }

    static PriceServiceAsync async(PriceService service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "shop.PriceServiceAsync");
        return new AsyncView(service, runtime);
    }

    static PriceServiceSync syncFrom(PriceServiceAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "shop.PriceServiceSync");
        return new SyncFromAsync(async, runtime);
    }

    static PriceServiceAsync asyncFrom(PriceServiceSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "shop.PriceServiceAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements PriceServiceSync {
        private final PriceService service;
        private final SyncOperation priceOf;
        private final SyncOperation history;

        SyncView(PriceService service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "PriceService", "PriceServiceAsync");
            this.priceOf = setup.operation("priceOf(String)").awaiting();
            this.history = setup.operation("history(String)").calling();
        }

        @Override
        public Integer priceOf(String name) {
            priceOf.checkCaller();
            return priceOf.await(service.priceOf(name));
        }

        @Override
        public List<Integer> history(String name) throws SQLException {
            history.checkCaller();
            return service.history(name);
        }

        @Override
        public Currency currency() {
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
        private final AsyncOperation history;

        AsyncView(PriceService service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "PriceService", "PriceServiceAsync");
            this.priceOf = setup.operation("priceOf(String)").adopting();
            this.history = setup.operation("history(String)").offloading();
        }

        @Override
        public CompletableFuture<Integer> priceOf(String name) {
            try {
                return priceOf.adopt(service.priceOf(name));
            } catch (Throwable failure) {
                return priceOf.failed(failure);
            }
        }

        @Override
        public CompletableFuture<List<Integer>> history(String name) {
            return new OffloadedCall<List<Integer>>(history) {
                @Override
                protected List<Integer> call() throws SQLException {
                    return service.history(name);
                }
            }.submit();
        }

        @Override
        public Currency currency() {
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
        private final SyncOperation history;

        SyncFromAsync(PriceServiceAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "PriceServiceAsync", "PriceServiceAsync");
            this.priceOf = setup.operation("priceOf(String)").awaiting();
            this.history = setup.operation("history(String)").declares(SQLException.class)
                    .awaiting();
        }

        @Override
        public Integer priceOf(String name) {
            priceOf.checkCaller();
            return priceOf.await(async.priceOf(name));
        }

        @Override
        public List<Integer> history(String name) {
            history.checkCaller();
            return history.await(async.history(name));
        }

        @Override
        public Currency currency() {
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
        private final AsyncOperation history;

        AsyncFromSync(PriceServiceSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "PriceServiceSync", "PriceServiceAsync");
            this.priceOf = setup.operation("priceOf(String)").offloading();
            this.history = setup.operation("history(String)").offloading();
        }

        @Override
        public CompletableFuture<Integer> priceOf(String name) {
            return new OffloadedCall<Integer>(priceOf) {
                @Override
                protected Integer call() {
                    return blocking.priceOf(name);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<List<Integer>> history(String name) {
            return new OffloadedCall<List<Integer>>(history) {
                @Override
                protected List<Integer> call() throws SQLException {
                    return blocking.history(name);
                }
            }.submit();
        }

        @Override
        public Currency currency() {
            return blocking.currency();
        }

        @Override
        public String toString() {
            return Bridge.describe("PriceServiceAsync", blocking);
        }
    }
}
