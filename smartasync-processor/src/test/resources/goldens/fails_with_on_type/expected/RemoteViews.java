package goldens.fails_with_on_type;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.fails_with_on_type.Remote")
final class RemoteViews {
    private RemoteViews() {}

    static RemoteSync sync(Remote service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.fails_with_on_type.RemoteSync");
        return new SyncView(service, runtime);
    }

    static RemoteAsync async(Remote service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.fails_with_on_type.RemoteAsync");
        return new AsyncView(service, runtime);
    }

    static RemoteSync syncFrom(RemoteAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.fails_with_on_type.RemoteSync");
        return new SyncFromAsync(async, runtime);
    }

    static RemoteAsync asyncFrom(RemoteSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.fails_with_on_type.RemoteAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements RemoteSync {
        private final Remote service;
        private final SyncOperation call;
        private final SyncOperation callOrThrow;
        private final SyncOperation local;

        SyncView(Remote service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Remote", "RemoteAsync");
            this.call = setup.operation("call()").declares(IOException.class).awaiting();
            this.callOrThrow = setup.operation("callOrThrow()").declares(Exception.class)
                    .awaiting();
            this.local = setup.operation("local()").calling();
        }

        @Override
        public String call() {
            call.checkCaller();
            return call.await(service.call());
        }

        @Override
        public String callOrThrow() throws Exception {
            callOrThrow.checkCaller();
            return callOrThrow.await(service.callOrThrow());
        }

        @Override
        public String local() {
            local.checkCaller();
            return service.local();
        }

        @Override
        public String toString() {
            return Bridge.describe("RemoteSync", service);
        }
    }

    private static final class AsyncView implements RemoteAsync {
        private final Remote service;
        private final AsyncOperation call;
        private final AsyncOperation callOrThrow;
        private final AsyncOperation local;

        AsyncView(Remote service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Remote", "RemoteAsync");
            this.call = setup.operation("call()").adopting();
            this.callOrThrow = setup.operation("callOrThrow()").adopting();
            this.local = setup.operation("local()").offloading();
        }

        @Override
        public CompletableFuture<String> call() {
            try {
                return call.adopt(service.call());
            } catch (Throwable failure) {
                return call.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> callOrThrow() {
            try {
                return callOrThrow.adopt(service.callOrThrow());
            } catch (Throwable failure) {
                return callOrThrow.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> local() {
            return new OffloadedCall<String>(local) {
                @Override
                protected String call() {
                    return service.local();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("RemoteAsync", service);
        }
    }

    private static final class SyncFromAsync implements RemoteSync {
        private final RemoteAsync async;
        private final SyncOperation call;
        private final SyncOperation callOrThrow;
        private final SyncOperation local;

        SyncFromAsync(RemoteAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "RemoteAsync", "RemoteAsync");
            this.call = setup.operation("call()").declares(IOException.class).awaiting();
            this.callOrThrow = setup.operation("callOrThrow()").declares(Exception.class)
                    .awaiting();
            this.local = setup.operation("local()").awaiting();
        }

        @Override
        public String call() {
            call.checkCaller();
            return call.await(async.call());
        }

        @Override
        public String callOrThrow() {
            callOrThrow.checkCaller();
            return callOrThrow.await(async.callOrThrow());
        }

        @Override
        public String local() {
            local.checkCaller();
            return local.await(async.local());
        }

        @Override
        public String toString() {
            return Bridge.describe("RemoteSync", async);
        }
    }

    private static final class AsyncFromSync implements RemoteAsync {
        private final RemoteSync blocking;
        private final AsyncOperation call;
        private final AsyncOperation callOrThrow;
        private final AsyncOperation local;

        AsyncFromSync(RemoteSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "RemoteSync", "RemoteAsync");
            this.call = setup.operation("call()").offloading();
            this.callOrThrow = setup.operation("callOrThrow()").offloading();
            this.local = setup.operation("local()").offloading();
        }

        @Override
        public CompletableFuture<String> call() {
            return new OffloadedCall<String>(call) {
                @Override
                protected String call() throws IOException {
                    return blocking.call();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> callOrThrow() {
            return new OffloadedCall<String>(callOrThrow) {
                @Override
                protected String call() throws Exception {
                    return blocking.callOrThrow();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> local() {
            return new OffloadedCall<String>(local) {
                @Override
                protected String call() {
                    return blocking.local();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("RemoteAsync", blocking);
        }
    }
}
