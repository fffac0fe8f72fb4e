package goldens.stage_and_future;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.stage_and_future.Source")
final class SourceViews {
    private SourceViews() {}

    static SourceSync sync(Source service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.stage_and_future.SourceSync");
        return new SyncView(service, runtime);
    }

    static SourceAsync async(Source service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.stage_and_future.SourceAsync");
        return new AsyncView(service, runtime);
    }

    static SourceSync syncFrom(SourceAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.stage_and_future.SourceSync");
        return new SyncFromAsync(async, runtime);
    }

    static SourceAsync asyncFrom(SourceSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.stage_and_future.SourceAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements SourceSync {
        private final Source service;
        private final SyncOperation both;

        SyncView(Source service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Source", "SourceAsync");
            this.both = setup.operation("both()").awaiting();
        }

        @Override
        public String both() {
            both.checkCaller();
            return both.await(service.both());
        }

        @Override
        public String toString() {
            return Bridge.describe("SourceSync", service);
        }
    }

    private static final class AsyncView implements SourceAsync {
        private final Source service;
        private final AsyncOperation both;

        AsyncView(Source service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Source", "SourceAsync");
            this.both = setup.operation("both()").adopting();
        }

        @Override
        public CompletableFuture<String> both() {
            try {
                return both.adopt(service.both());
            } catch (Throwable failure) {
                return both.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("SourceAsync", service);
        }
    }

    private static final class SyncFromAsync implements SourceSync {
        private final SourceAsync async;
        private final SyncOperation both;

        SyncFromAsync(SourceAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "SourceAsync", "SourceAsync");
            this.both = setup.operation("both()").awaiting();
        }

        @Override
        public String both() {
            both.checkCaller();
            return both.await(async.both());
        }

        @Override
        public String toString() {
            return Bridge.describe("SourceSync", async);
        }
    }

    private static final class AsyncFromSync implements SourceAsync {
        private final SourceSync blocking;
        private final AsyncOperation both;

        AsyncFromSync(SourceSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "SourceSync", "SourceAsync");
            this.both = setup.operation("both()").offloading();
        }

        @Override
        public CompletableFuture<String> both() {
            return new OffloadedCall<String>(both) {
                @Override
                protected String call() {
                    return blocking.both();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("SourceAsync", blocking);
        }
    }
}
