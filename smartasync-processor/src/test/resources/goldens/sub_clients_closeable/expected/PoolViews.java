package goldens.sub_clients_closeable;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.sub_clients_closeable.Pool")
final class PoolViews {
    private static final int OPEN = 0;
    private static final int LATER = 1;

    private PoolViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("open(String)").declares(IOException.class).blocking(),
                setup.operation("later()").async()));
    }

    static PoolSync sync(Pool service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_closeable.PoolSync");
        ViewSetup setup = ViewSetup.sync(runtime, PoolViews.class, "Pool", "PoolAsync");
        return new SyncView(service, operations(setup));
    }

    static PoolAsync async(Pool service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_closeable.PoolAsync");
        ViewSetup setup = ViewSetup.async(runtime, PoolViews.class, "Pool", "PoolAsync");
        return new AsyncView(service, operations(setup));
    }

    static PoolSync syncFrom(PoolAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_closeable.PoolSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, PoolViews.class, "PoolAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static PoolAsync asyncFrom(PoolSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_closeable.PoolAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, PoolViews.class, "PoolSync", "PoolAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements PoolSync {
        private final Pool service;

        SyncView(Pool service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public SessionSync session() {
            Session found = service.session();
            return found == null ? Bridge.absent() : SessionSync.of(found, ViewCalls.runtime(this));
        }

        @Override
        public SessionSync open(String found) throws IOException {
            ViewCalls.check(this, OPEN);
            Session found2 = service.open(found);
            return found2 == null ? Bridge.absent() : SessionSync.of(found2, ViewCalls.runtime(this));
        }

        @Override
        public SessionSync later() {
            ViewCalls.check(this, LATER);
            Session found = ViewCalls.await(this, LATER, service.later());
            return found == null ? Bridge.absent() : SessionSync.of(found, ViewCalls.runtime(this));
        }
    }

    private static final class AsyncView extends ViewCalls implements PoolAsync {
        private final Pool service;

        AsyncView(Pool service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public SessionAsync session() {
            Session found = service.session();
            return found == null ? Bridge.absent() : SessionAsync.of(found, ViewCalls.runtime(this));
        }

        @Override
        public CompletableFuture<SessionAsync> open(String found) {
            return ViewCalls.operation(this, OPEN).viewed(ViewCalls.<Session>offload(this, OPEN,
                    () -> service.open(found)),
                    found2 -> SessionAsync.of(found2, ViewCalls.runtime(this)));
        }

        @Override
        public CompletableFuture<SessionAsync> later() {
            try {
                return ViewCalls.operation(this, LATER).viewed(ViewCalls.adopt(this, LATER,
                        service.later()), found -> SessionAsync.of(found, ViewCalls.runtime(this)));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, LATER, failure);
            }
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements PoolSync {
        private final PoolAsync async;

        SyncFromAsync(PoolAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public SessionSync session() {
            SessionAsync found = async.session();
            return found == null ? Bridge.absent() : SessionSync.from(found, ViewCalls.runtime(this));
        }

        @Override
        public SessionSync open(String found) {
            ViewCalls.check(this, OPEN);
            SessionAsync found2 = ViewCalls.await(this, OPEN, async.open(found));
            return found2 == null ? Bridge.absent() : SessionSync.from(found2, ViewCalls.runtime(this));
        }

        @Override
        public SessionSync later() {
            ViewCalls.check(this, LATER);
            SessionAsync found = ViewCalls.await(this, LATER, async.later());
            return found == null ? Bridge.absent() : SessionSync.from(found, ViewCalls.runtime(this));
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements PoolAsync {
        private final PoolSync blocking;

        AsyncFromSync(PoolSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public SessionAsync session() {
            SessionSync found = blocking.session();
            return found == null ? Bridge.absent() : SessionAsync.from(found, ViewCalls.runtime(this));
        }

        @Override
        public CompletableFuture<SessionAsync> open(String found) {
            return ViewCalls.operation(this, OPEN).viewed(ViewCalls.<SessionSync>offload(this, OPEN,
                    () -> blocking.open(found)),
                    found2 -> SessionAsync.from(found2, ViewCalls.runtime(this)));
        }

        @Override
        public CompletableFuture<SessionAsync> later() {
            return ViewCalls.operation(this, LATER).viewed(
                    ViewCalls.<SessionSync>offload(this, LATER, () -> blocking.later()),
                    found -> SessionAsync.from(found, ViewCalls.runtime(this)));
        }
    }
}
