package goldens.closeable_hierarchy;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.closeable_hierarchy.Connection")
final class ConnectionViews {
    private ConnectionViews() {}

    static ConnectionSync sync(Connection service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.closeable_hierarchy.ConnectionSync");
        return new SyncView(service, runtime);
    }

    static ConnectionAsync async(Connection service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.closeable_hierarchy.ConnectionAsync");
        return new AsyncView(service, runtime);
    }

    static ConnectionSync syncFrom(ConnectionAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.closeable_hierarchy.ConnectionSync");
        return new SyncFromAsync(async, runtime);
    }

    static ConnectionAsync asyncFrom(ConnectionSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.closeable_hierarchy.ConnectionAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    @SuppressWarnings({"all", "try"})
    private static final class SyncView implements ConnectionSync {
        private final Connection service;
        private final SyncOperation read;
        private final SyncOperation close;

        SyncView(Connection service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Connection", "ConnectionAsync");
            this.read = setup.operation("read()").calling();
            this.close = setup.operation("close()").calling();
        }

        @Override
        public String read() {
            read.checkCaller();
            return service.read();
        }

        @Override
        public void close() throws Exception {
            close.checkCaller();
            service.close();
        }

        @Override
        public String toString() {
            return Bridge.describe("ConnectionSync", service);
        }
    }

    private static final class AsyncView implements ConnectionAsync {
        private final Connection service;
        private final AsyncOperation read;
        private final AsyncOperation close;

        AsyncView(Connection service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Connection", "ConnectionAsync");
            this.read = setup.operation("read()").offloading();
            this.close = setup.operation("close()").offloading();
        }

        @Override
        public CompletableFuture<String> read() {
            return new OffloadedCall<String>(read) {
                @Override
                protected String call() {
                    return service.read();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Void> close() {
            return new OffloadedCall<Void>(close) {
                @Override
                protected Void call() throws Exception {
                    service.close();
                    return null;
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("ConnectionAsync", service);
        }
    }

    private static final class SyncFromAsync implements ConnectionSync {
        private final ConnectionAsync async;
        private final SyncOperation read;
        private final SyncOperation close;

        SyncFromAsync(ConnectionAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "ConnectionAsync", "ConnectionAsync");
            this.read = setup.operation("read()").awaiting();
            this.close = setup.operation("close()").declares(Exception.class).awaiting();
        }

        @Override
        public String read() {
            read.checkCaller();
            return read.await(async.read());
        }

        @Override
        public void close() {
            close.checkCaller();
            close.await(async.close());
        }

        @Override
        public String toString() {
            return Bridge.describe("ConnectionSync", async);
        }
    }

    private static final class AsyncFromSync implements ConnectionAsync {
        private final ConnectionSync blocking;
        private final AsyncOperation read;
        private final AsyncOperation close;

        AsyncFromSync(ConnectionSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "ConnectionSync", "ConnectionAsync");
            this.read = setup.operation("read()").offloading();
            this.close = setup.operation("close()").offloading();
        }

        @Override
        public CompletableFuture<String> read() {
            return new OffloadedCall<String>(read) {
                @Override
                protected String call() {
                    return blocking.read();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Void> close() {
            return new OffloadedCall<Void>(close) {
                @Override
                protected Void call() throws Exception {
                    blocking.close();
                    return null;
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("ConnectionAsync", blocking);
        }
    }
}
