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

@GeneratedView("goldens.clashing_supertype.Root")
final class RootViews {
    private RootViews() {}

    static RootSync sync(Root service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.clashing_supertype.RootSync");
        return new SyncView(service, runtime);
    }

    static RootAsync async(Root service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.clashing_supertype.RootAsync");
        return new AsyncView(service, runtime);
    }

    static RootSync syncFrom(RootAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.clashing_supertype.RootSync");
        return new SyncFromAsync(async, runtime);
    }

    static RootAsync asyncFrom(RootSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.clashing_supertype.RootAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements RootSync {
        private final Root service;
        private final SyncOperation load;

        SyncView(Root service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Root", "RootAsync");
            this.load = setup.operation("load()").awaiting();
        }

        @Override
        public Object load() {
            load.checkCaller();
            return load.await(service.load());
        }

        @Override
        public String toString() {
            return Bridge.describe("RootSync", service);
        }
    }

    private static final class AsyncView implements RootAsync {
        private final Root service;
        private final AsyncOperation load;

        AsyncView(Root service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Root", "RootAsync");
            this.load = setup.operation("load()").adopting();
        }

        @Override
        public CompletableFuture<Object> load() {
            try {
                return load.adopt(service.load());
            } catch (Throwable failure) {
                return load.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("RootAsync", service);
        }
    }

    private static final class SyncFromAsync implements RootSync {
        private final RootAsync async;
        private final SyncOperation load;

        SyncFromAsync(RootAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "RootAsync", "RootAsync");
            this.load = setup.operation("load()").awaiting();
        }

        @Override
        public Object load() {
            load.checkCaller();
            return load.await(async.load());
        }

        @Override
        public String toString() {
            return Bridge.describe("RootSync", async);
        }
    }

    private static final class AsyncFromSync implements RootAsync {
        private final RootSync blocking;
        private final AsyncOperation load;

        AsyncFromSync(RootSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "RootSync", "RootAsync");
            this.load = setup.operation("load()").offloading();
        }

        @Override
        public CompletableFuture<Object> load() {
            return new OffloadedCall<Object>(load) {
                @Override
                protected Object call() {
                    return blocking.load();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("RootAsync", blocking);
        }
    }
}
