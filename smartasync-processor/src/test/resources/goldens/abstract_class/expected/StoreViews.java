package goldens.abstract_class;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.abstract_class.Store")
final class StoreViews {
    private StoreViews() {}

    static StoreSync sync(Store service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.abstract_class.StoreSync");
        return new SyncView(service, runtime);
    }

    static StoreAsync async(Store service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.abstract_class.StoreAsync");
        return new AsyncView(service, runtime);
    }

    static StoreSync syncFrom(StoreAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.abstract_class.StoreSync");
        return new SyncFromAsync(async, runtime);
    }

    static StoreAsync asyncFrom(StoreSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.abstract_class.StoreAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements StoreSync {
        private final Store service;
        private final SyncOperation load;
        private final SyncOperation name;

        SyncView(Store service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Store", "StoreAsync");
            this.load = setup.operation("load(int)").awaiting();
            this.name = setup.operation("name()").calling();
        }

        @Override
        public String load(int id) {
            load.checkCaller();
            return load.await(service.load(id));
        }

        @Override
        public String name() {
            name.checkCaller();
            return service.name();
        }

        @Override
        public String toString() {
            return Bridge.describe("StoreSync", service);
        }
    }

    private static final class AsyncView implements StoreAsync {
        private final Store service;
        private final AsyncOperation load;
        private final AsyncOperation name;

        AsyncView(Store service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Store", "StoreAsync");
            this.load = setup.operation("load(int)").adopting();
            this.name = setup.operation("name()").offloading();
        }

        @Override
        public CompletableFuture<String> load(int id) {
            try {
                return load.adopt(service.load(id));
            } catch (Throwable failure) {
                return load.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> name() {
            return new OffloadedCall<String>(name) {
                @Override
                protected String call() {
                    return service.name();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("StoreAsync", service);
        }
    }

    private static final class SyncFromAsync implements StoreSync {
        private final StoreAsync async;
        private final SyncOperation load;
        private final SyncOperation name;

        SyncFromAsync(StoreAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "StoreAsync", "StoreAsync");
            this.load = setup.operation("load(int)").awaiting();
            this.name = setup.operation("name()").awaiting();
        }

        @Override
        public String load(int id) {
            load.checkCaller();
            return load.await(async.load(id));
        }

        @Override
        public String name() {
            name.checkCaller();
            return name.await(async.name());
        }

        @Override
        public String toString() {
            return Bridge.describe("StoreSync", async);
        }
    }

    private static final class AsyncFromSync implements StoreAsync {
        private final StoreSync blocking;
        private final AsyncOperation load;
        private final AsyncOperation name;

        AsyncFromSync(StoreSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "StoreSync", "StoreAsync");
            this.load = setup.operation("load(int)").offloading();
            this.name = setup.operation("name()").offloading();
        }

        @Override
        public CompletableFuture<String> load(int id) {
            return new OffloadedCall<String>(load) {
                @Override
                protected String call() {
                    return blocking.load(id);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> name() {
            return new OffloadedCall<String>(name) {
                @Override
                protected String call() {
                    return blocking.name();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("StoreAsync", blocking);
        }
    }
}
