package goldens.clashing_supertype;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.clashing_supertype.Leaf")
final class LeafViews {
    private LeafViews() {}

    static LeafSync sync(Leaf service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.clashing_supertype.LeafSync");
        return new SyncView(service, runtime);
    }

    static LeafAsync async(Leaf service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.clashing_supertype.LeafAsync");
        return new AsyncView(service, runtime);
    }

    static LeafSync syncFrom(LeafAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.clashing_supertype.LeafSync");
        return new SyncFromAsync(async, runtime);
    }

    static LeafAsync asyncFrom(LeafSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.clashing_supertype.LeafAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements LeafSync {
        private final Leaf service;
        private final SyncOperation load;

        SyncView(Leaf service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Leaf", "LeafAsync");
            this.load = setup.operation("load()").awaiting();
        }

        @Override
        public String load() {
            load.checkCaller();
            return load.await(service.load());
        }

        @Override
        public String toString() {
            return Bridge.describe("LeafSync", service);
        }
    }

    private static final class AsyncView implements LeafAsync {
        private final Leaf service;
        private final AsyncOperation load;

        AsyncView(Leaf service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Leaf", "LeafAsync");
            this.load = setup.operation("load()").adopting();
        }

        @Override
        public CompletableFuture<String> load() {
            try {
                return load.adopt(service.load());
            } catch (Throwable failure) {
                return load.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("LeafAsync", service);
        }
    }

    private static final class SyncFromAsync implements LeafSync {
        private final LeafAsync async;
        private final SyncOperation load;

        SyncFromAsync(LeafAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "LeafAsync", "LeafAsync");
            this.load = setup.operation("load()").awaiting();
        }

        @Override
        public String load() {
            load.checkCaller();
            return load.await(async.load());
        }

        @Override
        public String toString() {
            return Bridge.describe("LeafSync", async);
        }
    }

    private static final class AsyncFromSync implements LeafAsync {
        private final LeafSync blocking;
        private final AsyncOperation load;

        AsyncFromSync(LeafSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "LeafSync", "LeafAsync");
            this.load = setup.operation("load()").offloading();
        }

        @Override
        public CompletableFuture<String> load() {
            return new OffloadedCall<String>(load) {
                @Override
                protected String call() {
                    return blocking.load();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("LeafAsync", blocking);
        }
    }
}
