package goldens.closeable_skipped;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.closeable_skipped.Shared")
final class SharedViews {
    private SharedViews() {}

    static SharedSync sync(Shared service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.closeable_skipped.SharedSync");
        return new SyncView(service, runtime);
    }

    static SharedAsync async(Shared service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.closeable_skipped.SharedAsync");
        return new AsyncView(service, runtime);
    }

    static SharedSync syncFrom(SharedAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.closeable_skipped.SharedSync");
        return new SyncFromAsync(async, runtime);
    }

    static SharedAsync asyncFrom(SharedSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.closeable_skipped.SharedAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements SharedSync {
        private final Shared service;
        private final SyncOperation use;

        SyncView(Shared service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Shared", "SharedAsync");
            this.use = setup.operation("use()").calling();
        }

        @Override
        public String use() {
            use.checkCaller();
            return service.use();
        }

        @Override
        public String toString() {
            return Bridge.describe("SharedSync", service);
        }
    }

    private static final class AsyncView implements SharedAsync {
        private final Shared service;
        private final AsyncOperation use;

        AsyncView(Shared service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Shared", "SharedAsync");
            this.use = setup.operation("use()").offloading();
        }

        @Override
        public CompletableFuture<String> use() {
            return new OffloadedCall<String>(use) {
                @Override
                protected String call() {
                    return service.use();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("SharedAsync", service);
        }
    }

    private static final class SyncFromAsync implements SharedSync {
        private final SharedAsync async;
        private final SyncOperation use;

        SyncFromAsync(SharedAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "SharedAsync", "SharedAsync");
            this.use = setup.operation("use()").awaiting();
        }

        @Override
        public String use() {
            use.checkCaller();
            return use.await(async.use());
        }

        @Override
        public String toString() {
            return Bridge.describe("SharedSync", async);
        }
    }

    private static final class AsyncFromSync implements SharedAsync {
        private final SharedSync blocking;
        private final AsyncOperation use;

        AsyncFromSync(SharedSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "SharedSync", "SharedAsync");
            this.use = setup.operation("use()").offloading();
        }

        @Override
        public CompletableFuture<String> use() {
            return new OffloadedCall<String>(use) {
                @Override
                protected String call() {
                    return blocking.use();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("SharedAsync", blocking);
        }
    }
}
