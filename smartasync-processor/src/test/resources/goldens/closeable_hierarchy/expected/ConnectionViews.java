package goldens.closeable_hierarchy;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.closeable_hierarchy.Connection")
final class ConnectionViews {
    private static final int READ = 0;
    private static final int CLOSE = 1;

    private ConnectionViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("read()").blocking(),
                setup.operation("close()").declares(Exception.class).blocking()));
    }

    static ConnectionSync sync(Connection service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.closeable_hierarchy.ConnectionSync");
        ViewSetup setup = ViewSetup.sync(runtime, ConnectionViews.class, "Connection",
                "ConnectionAsync");
        return new SyncView(service, operations(setup));
    }

    static ConnectionAsync async(Connection service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.closeable_hierarchy.ConnectionAsync");
        ViewSetup setup = ViewSetup.async(runtime, ConnectionViews.class, "Connection",
                "ConnectionAsync");
        return new AsyncView(service, operations(setup));
    }

    static ConnectionSync syncFrom(ConnectionAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.closeable_hierarchy.ConnectionSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, ConnectionViews.class, "ConnectionAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static ConnectionAsync asyncFrom(ConnectionSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.closeable_hierarchy.ConnectionAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, ConnectionViews.class, "ConnectionSync",
                "ConnectionAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    @SuppressWarnings({"all", "try"})
    private static final class SyncView extends ViewCalls implements ConnectionSync {
        private final Connection service;

        SyncView(Connection service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String read() {
            ViewCalls.check(this, READ);
            return service.read();
        }

        @Override
        public void close() throws Exception {
            ViewCalls.check(this, CLOSE);
            service.close();
        }
    }

    private static final class AsyncView extends ViewCalls implements ConnectionAsync {
        private final Connection service;

        AsyncView(Connection service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> read() {
            return ViewCalls.offload(this, READ, () -> service.read());
        }

        @Override
        public CompletableFuture<Void> close() {
            return ViewCalls.offloadVoid(this, CLOSE, () -> service.close());
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements ConnectionSync {
        private final ConnectionAsync async;

        SyncFromAsync(ConnectionAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String read() {
            ViewCalls.check(this, READ);
            return ViewCalls.await(this, READ, async.read());
        }

        @Override
        public void close() {
            ViewCalls.check(this, CLOSE);
            ViewCalls.await(this, CLOSE, async.close());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements ConnectionAsync {
        private final ConnectionSync blocking;

        AsyncFromSync(ConnectionSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> read() {
            return ViewCalls.offload(this, READ, () -> blocking.read());
        }

        @Override
        public CompletableFuture<Void> close() {
            return ViewCalls.offloadVoid(this, CLOSE, () -> blocking.close());
        }
    }
}
