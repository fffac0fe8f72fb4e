package goldens.future_for_type_variable;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.future_for_type_variable.Prices")
final class PricesViews {
    private PricesViews() {}

    static PricesSync sync(Prices service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.future_for_type_variable.PricesSync");
        return new SyncView(service, runtime);
    }

    static PricesAsync async(Prices service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.future_for_type_variable.PricesAsync");
        return new AsyncView(service, runtime);
    }

    static PricesSync syncFrom(PricesAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.future_for_type_variable.PricesSync");
        return new SyncFromAsync(async, runtime);
    }

    static PricesAsync asyncFrom(PricesSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.future_for_type_variable.PricesAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements PricesSync {
        private final Prices service;
        private final SyncOperation get;

        SyncView(Prices service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Prices", "PricesAsync");
            this.get = setup.operation("get(String)").awaiting();
        }

        @Override
        public Integer get(String key) {
            get.checkCaller();
            return get.await(service.get(key));
        }

        @Override
        public String toString() {
            return Bridge.describe("PricesSync", service);
        }
    }

    private static final class AsyncView implements PricesAsync {
        private final Prices service;
        private final AsyncOperation get;

        AsyncView(Prices service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Prices", "PricesAsync");
            this.get = setup.operation("get(String)").adopting();
        }

        @Override
        public CompletableFuture<Integer> get(String key) {
            try {
                return get.adopt(service.get(key));
            } catch (Throwable failure) {
                return get.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("PricesAsync", service);
        }
    }

    private static final class SyncFromAsync implements PricesSync {
        private final PricesAsync async;
        private final SyncOperation get;

        SyncFromAsync(PricesAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "PricesAsync", "PricesAsync");
            this.get = setup.operation("get(String)").awaiting();
        }

        @Override
        public Integer get(String key) {
            get.checkCaller();
            return get.await(async.get(key));
        }

        @Override
        public String toString() {
            return Bridge.describe("PricesSync", async);
        }
    }

    private static final class AsyncFromSync implements PricesAsync {
        private final PricesSync blocking;
        private final AsyncOperation get;

        AsyncFromSync(PricesSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "PricesSync", "PricesAsync");
            this.get = setup.operation("get(String)").offloading();
        }

        @Override
        public CompletableFuture<Integer> get(String key) {
            return new OffloadedCall<Integer>(get) {
                @Override
                protected Integer call() {
                    return blocking.get(key);
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("PricesAsync", blocking);
        }
    }
}
