package goldens.methods_picked;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.methods_picked.Mixed")
final class MixedViews {
    private MixedViews() {}

    static MixedSync sync(Mixed service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.methods_picked.MixedSync");
        return new SyncView(service, runtime);
    }

    static MixedAsync async(Mixed service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.methods_picked.MixedAsync");
        return new AsyncView(service, runtime);
    }

    static MixedSync syncFrom(MixedAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.methods_picked.MixedSync");
        return new SyncFromAsync(async, runtime);
    }

    static MixedAsync asyncFrom(MixedSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.methods_picked.MixedAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements MixedSync {
        private final Mixed service;
        private final SyncOperation picked;

        SyncView(Mixed service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Mixed", "MixedAsync");
            this.picked = setup.operation("picked()").awaiting();
        }

        @Override
        public String picked() {
            picked.checkCaller();
            return picked.await(service.picked());
        }

        @Override
        public String toString() {
            return Bridge.describe("MixedSync", service);
        }
    }

    private static final class AsyncView implements MixedAsync {
        private final Mixed service;
        private final AsyncOperation picked;

        AsyncView(Mixed service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Mixed", "MixedAsync");
            this.picked = setup.operation("picked()").adopting();
        }

        @Override
        public CompletableFuture<String> picked() {
            try {
                return picked.adopt(service.picked());
            } catch (Throwable failure) {
                return picked.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("MixedAsync", service);
        }
    }

    private static final class SyncFromAsync implements MixedSync {
        private final MixedAsync async;
        private final SyncOperation picked;

        SyncFromAsync(MixedAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "MixedAsync", "MixedAsync");
            this.picked = setup.operation("picked()").awaiting();
        }

        @Override
        public String picked() {
            picked.checkCaller();
            return picked.await(async.picked());
        }

        @Override
        public String toString() {
            return Bridge.describe("MixedSync", async);
        }
    }

    private static final class AsyncFromSync implements MixedAsync {
        private final MixedSync blocking;
        private final AsyncOperation picked;

        AsyncFromSync(MixedSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "MixedSync", "MixedAsync");
            this.picked = setup.operation("picked()").offloading();
        }

        @Override
        public CompletableFuture<String> picked() {
            return new OffloadedCall<String>(picked) {
                @Override
                protected String call() {
                    return blocking.picked();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("MixedAsync", blocking);
        }
    }
}
