package goldens.null_unmarked;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.null_unmarked.Legacy")
final class LegacyViews {
    private LegacyViews() {}

    static LegacySync sync(Legacy service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.null_unmarked.LegacySync");
        return new SyncView(service, runtime);
    }

    static LegacyAsync async(Legacy service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.null_unmarked.LegacyAsync");
        return new AsyncView(service, runtime);
    }

    static LegacySync syncFrom(LegacyAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.null_unmarked.LegacySync");
        return new SyncFromAsync(async, runtime);
    }

    static LegacyAsync asyncFrom(LegacySync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.null_unmarked.LegacyAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements LegacySync {
        private final Legacy service;
        private final SyncOperation name;

        SyncView(Legacy service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Legacy", "LegacyAsync");
            this.name = setup.operation("name()").calling();
        }

        @Override
        public String name() {
            name.checkCaller();
            return service.name();
        }

        @Override
        public String toString() {
            return Bridge.describe("LegacySync", service);
        }
    }

    private static final class AsyncView implements LegacyAsync {
        private final Legacy service;
        private final AsyncOperation name;

        AsyncView(Legacy service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Legacy", "LegacyAsync");
            this.name = setup.operation("name()").offloading();
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
            return Bridge.describe("LegacyAsync", service);
        }
    }

    private static final class SyncFromAsync implements LegacySync {
        private final LegacyAsync async;
        private final SyncOperation name;

        SyncFromAsync(LegacyAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "LegacyAsync", "LegacyAsync");
            this.name = setup.operation("name()").awaiting();
        }

        @Override
        public String name() {
            name.checkCaller();
            return name.await(async.name());
        }

        @Override
        public String toString() {
            return Bridge.describe("LegacySync", async);
        }
    }

    private static final class AsyncFromSync implements LegacyAsync {
        private final LegacySync blocking;
        private final AsyncOperation name;

        AsyncFromSync(LegacySync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "LegacySync", "LegacyAsync");
            this.name = setup.operation("name()").offloading();
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
            return Bridge.describe("LegacyAsync", blocking);
        }
    }
}
