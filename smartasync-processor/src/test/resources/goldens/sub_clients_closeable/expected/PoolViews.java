package goldens.sub_clients_closeable;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.sub_clients_closeable.Pool")
final class PoolViews {
    private final ViewOperation open;
    private final ViewOperation later;
    private final SmartAsyncRuntime runtime;

    private PoolViews(ViewSetup setup) {
        this.runtime = setup.runtime();
        this.open = setup.operation("open(String)").declares(IOException.class).blocking();
        this.later = setup.operation("later()").async();
    }

    private static PoolViews of(ViewSetup setup) {
        PoolViews known = setup.known(PoolViews.class);
        return known != null ? known : setup.keep(new PoolViews(setup));
    }

    static PoolSync sync(Pool service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_closeable.PoolSync");
        ViewSetup setup = ViewSetup.sync(runtime, PoolViews.class, "Pool", "PoolAsync");
        return of(setup).new SyncView(service);
    }

    static PoolAsync async(Pool service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_closeable.PoolAsync");
        ViewSetup setup = ViewSetup.async(runtime, PoolViews.class, "Pool", "PoolAsync");
        return of(setup).new AsyncView(service);
    }

    static PoolSync syncFrom(PoolAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_closeable.PoolSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, PoolViews.class, "PoolAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static PoolAsync asyncFrom(PoolSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_closeable.PoolAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, PoolViews.class, "PoolSync", "PoolAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements PoolSync {
        private final Pool service;

        SyncView(Pool service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public SessionSync session() {
            Session found = service.session();
            return found == null ? Bridge.absent() : SessionSync.of(found, runtime);
        }

        @Override
        public SessionSync open(String found) throws IOException {
            open.checkCaller();
            Session found2 = service.open(found);
            return found2 == null ? Bridge.absent() : SessionSync.of(found2, runtime);
        }

        @Override
        public SessionSync later() {
            Session found = later.checkCaller().await(service.later());
            return found == null ? Bridge.absent() : SessionSync.of(found, runtime);
        }

        @Override
        public String toString() {
            return Bridge.describe("PoolSync", service);
        }
    }

    private final class AsyncView extends SourceView implements PoolAsync {
        private final Pool service;

        AsyncView(Pool service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public SessionAsync session() {
            Session found = service.session();
            return found == null ? Bridge.absent() : SessionAsync.of(found, runtime);
        }

        @Override
        public CompletableFuture<SessionAsync> open(String found) {
            return open.viewed(open.<Session>offload(() -> service.open(found)),
                    found2 -> SessionAsync.of(found2, runtime));
        }

        @Override
        public CompletableFuture<SessionAsync> later() {
            try {
                return later.viewed(later.adopt(service.later()),
                        found -> SessionAsync.of(found, runtime));
            } catch (Throwable failure) {
                return later.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("PoolAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements PoolSync {
        private final PoolAsync async;

        SyncFromAsync(PoolAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public SessionSync session() {
            SessionAsync found = async.session();
            return found == null ? Bridge.absent() : SessionSync.from(found, runtime);
        }

        @Override
        public SessionSync open(String found) {
            SessionAsync found2 = open.checkCaller().await(async.open(found));
            return found2 == null ? Bridge.absent() : SessionSync.from(found2, runtime);
        }

        @Override
        public SessionSync later() {
            SessionAsync found = later.checkCaller().await(async.later());
            return found == null ? Bridge.absent() : SessionSync.from(found, runtime);
        }

        @Override
        public String toString() {
            return Bridge.describe("PoolSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements PoolAsync {
        private final PoolSync blocking;

        AsyncFromSync(PoolSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public SessionAsync session() {
            SessionSync found = blocking.session();
            return found == null ? Bridge.absent() : SessionAsync.from(found, runtime);
        }

        @Override
        public CompletableFuture<SessionAsync> open(String found) {
            return open.viewed(open.<SessionSync>offload(() -> blocking.open(found)),
                    found2 -> SessionAsync.from(found2, runtime));
        }

        @Override
        public CompletableFuture<SessionAsync> later() {
            return later.viewed(later.<SessionSync>offload(() -> blocking.later()),
                    found -> SessionAsync.from(found, runtime));
        }

        @Override
        public String toString() {
            return Bridge.describe("PoolAsync", blocking);
        }
    }
}
