package goldens.closeable_hierarchy;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.closeable_hierarchy.Connection")
final class ConnectionViews {
    private final ViewOperation read;
    private final ViewOperation close;

    private ConnectionViews(ViewSetup setup) {
        this.read = setup.operation("read()").blocking();
        this.close = setup.operation("close()").declares(Exception.class).blocking();
    }

    private static ConnectionViews of(ViewSetup setup) {
        ConnectionViews known = setup.known(ConnectionViews.class);
        return known != null ? known : setup.keep(new ConnectionViews(setup));
    }

    static ConnectionSync sync(Connection service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.closeable_hierarchy.ConnectionSync");
        ViewSetup setup = ViewSetup.sync(runtime, ConnectionViews.class, "Connection",
                "ConnectionAsync");
        return of(setup).new SyncView(service);
    }

    static ConnectionAsync async(Connection service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.closeable_hierarchy.ConnectionAsync");
        ViewSetup setup = ViewSetup.async(runtime, ConnectionViews.class, "Connection",
                "ConnectionAsync");
        return of(setup).new AsyncView(service);
    }

    static ConnectionSync syncFrom(ConnectionAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.closeable_hierarchy.ConnectionSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, ConnectionViews.class, "ConnectionAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static ConnectionAsync asyncFrom(ConnectionSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.closeable_hierarchy.ConnectionAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, ConnectionViews.class, "ConnectionSync",
                "ConnectionAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    @SuppressWarnings({"all", "try"})
    private final class SyncView extends SourceView implements ConnectionSync {
        private final Connection service;

        SyncView(Connection service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
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

    private final class AsyncView extends SourceView implements ConnectionAsync {
        private final Connection service;

        AsyncView(Connection service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<String> read() {
            return read.offload(() -> service.read());
        }

        @Override
        public CompletableFuture<Void> close() {
            return close.offloadVoid(() -> service.close());
        }

        @Override
        public String toString() {
            return Bridge.describe("ConnectionAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements ConnectionSync {
        private final ConnectionAsync async;

        SyncFromAsync(ConnectionAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String read() {
            return read.checkCaller().await(async.read());
        }

        @Override
        public void close() {
            close.checkCaller().await(async.close());
        }

        @Override
        public String toString() {
            return Bridge.describe("ConnectionSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements ConnectionAsync {
        private final ConnectionSync blocking;

        AsyncFromSync(ConnectionSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> read() {
            return read.offload(() -> blocking.read());
        }

        @Override
        public CompletableFuture<Void> close() {
            return close.offloadVoid(() -> blocking.close());
        }

        @Override
        public String toString() {
            return Bridge.describe("ConnectionAsync", blocking);
        }
    }
}
