package goldens.null_results;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.null_results.Nothing")
final class NothingViews {
    private NothingViews() {}

    static NothingSync sync(Nothing service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.null_results.NothingSync");
        return new SyncView(service, runtime);
    }

    static NothingAsync async(Nothing service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.null_results.NothingAsync");
        return new AsyncView(service, runtime);
    }

    static NothingSync syncFrom(NothingAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.null_results.NothingSync");
        return new SyncFromAsync(async, runtime);
    }

    static NothingAsync asyncFrom(NothingSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.null_results.NothingAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements NothingSync {
        private final Nothing service;
        private final SyncOperation holdsNull;
        private final SyncOperation isNull;
        private final SyncOperation blocksForNull;

        SyncView(Nothing service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Nothing", "NothingAsync");
            this.holdsNull = setup.operation("holdsNull()").awaiting();
            this.isNull = setup.operation("isNull()").awaiting();
            this.blocksForNull = setup.operation("blocksForNull()").calling();
        }

        @Override
        public String holdsNull() {
            holdsNull.checkCaller();
            return holdsNull.await(service.holdsNull());
        }

        @Override
        public String isNull() {
            isNull.checkCaller();
            return isNull.await(service.isNull());
        }

        @Override
        public String blocksForNull() {
            blocksForNull.checkCaller();
            return service.blocksForNull();
        }

        @Override
        public String toString() {
            return Bridge.describe("NothingSync", service);
        }
    }

    private static final class AsyncView implements NothingAsync {
        private final Nothing service;
        private final AsyncOperation holdsNull;
        private final AsyncOperation isNull;
        private final AsyncOperation blocksForNull;

        AsyncView(Nothing service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Nothing", "NothingAsync");
            this.holdsNull = setup.operation("holdsNull()").adopting();
            this.isNull = setup.operation("isNull()").adopting();
            this.blocksForNull = setup.operation("blocksForNull()").offloading();
        }

        @Override
        public CompletableFuture<String> holdsNull() {
            try {
                return holdsNull.adopt(service.holdsNull());
            } catch (Throwable failure) {
                return holdsNull.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> isNull() {
            try {
                return isNull.adopt(service.isNull());
            } catch (Throwable failure) {
                return isNull.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> blocksForNull() {
            return new OffloadedCall<String>(blocksForNull) {
                @Override
                protected String call() {
                    return service.blocksForNull();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("NothingAsync", service);
        }
    }

    private static final class SyncFromAsync implements NothingSync {
        private final NothingAsync async;
        private final SyncOperation holdsNull;
        private final SyncOperation isNull;
        private final SyncOperation blocksForNull;

        SyncFromAsync(NothingAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "NothingAsync", "NothingAsync");
            this.holdsNull = setup.operation("holdsNull()").awaiting();
            this.isNull = setup.operation("isNull()").awaiting();
            this.blocksForNull = setup.operation("blocksForNull()").awaiting();
        }

        @Override
        public String holdsNull() {
            holdsNull.checkCaller();
            return holdsNull.await(async.holdsNull());
        }

        @Override
        public String isNull() {
            isNull.checkCaller();
            return isNull.await(async.isNull());
        }

        @Override
        public String blocksForNull() {
            blocksForNull.checkCaller();
            return blocksForNull.await(async.blocksForNull());
        }

        @Override
        public String toString() {
            return Bridge.describe("NothingSync", async);
        }
    }

    private static final class AsyncFromSync implements NothingAsync {
        private final NothingSync blocking;
        private final AsyncOperation holdsNull;
        private final AsyncOperation isNull;
        private final AsyncOperation blocksForNull;

        AsyncFromSync(NothingSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "NothingSync", "NothingAsync");
            this.holdsNull = setup.operation("holdsNull()").offloading();
            this.isNull = setup.operation("isNull()").offloading();
            this.blocksForNull = setup.operation("blocksForNull()").offloading();
        }

        @Override
        public CompletableFuture<String> holdsNull() {
            return new OffloadedCall<String>(holdsNull) {
                @Override
                protected String call() {
                    return blocking.holdsNull();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> isNull() {
            return new OffloadedCall<String>(isNull) {
                @Override
                protected String call() {
                    return blocking.isNull();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> blocksForNull() {
            return new OffloadedCall<String>(blocksForNull) {
                @Override
                protected String call() {
                    return blocking.blocksForNull();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("NothingAsync", blocking);
        }
    }
}
