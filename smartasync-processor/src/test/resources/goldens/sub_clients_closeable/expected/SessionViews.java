package goldens.sub_clients_closeable;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.sub_clients_closeable.Session")
final class SessionViews {
    private static final int COPY = 0;
    private static final int CLOSE = 1;

    private SessionViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("copy()").blocking(),
                setup.operation("close()").blocking()));
    }

    static SessionSync sync(Session service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_closeable.SessionSync");
        ViewSetup setup = ViewSetup.sync(runtime, SessionViews.class, "Session", "SessionAsync");
        return new SyncView(service, operations(setup));
    }

    static SessionAsync async(Session service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_closeable.SessionAsync");
        ViewSetup setup = ViewSetup.async(runtime, SessionViews.class, "Session", "SessionAsync");
        return new AsyncView(service, operations(setup));
    }

    static SessionSync syncFrom(SessionAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_closeable.SessionSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, SessionViews.class, "SessionAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static SessionAsync asyncFrom(SessionSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_closeable.SessionAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, SessionViews.class, "SessionSync",
                "SessionAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements SessionSync {
        private final Session service;

        SyncView(Session service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public SessionSync copy() {
            ViewCalls.check(this, COPY);
            Session found = service.copy();
            return found == null ? Bridge.absent() : SessionSync.of(found, ViewCalls.runtime(this));
        }

        @Override
        public void close() {
            ViewCalls.check(this, CLOSE);
            service.close();
        }
    }

    private static final class AsyncView extends ViewCalls implements SessionAsync {
        private final Session service;

        AsyncView(Session service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<SessionAsync> copy() {
            return ViewCalls.operation(this, COPY).viewed(ViewCalls.<Session>offload(this, COPY,
                    () -> service.copy()),
                    found -> SessionAsync.of(found, ViewCalls.runtime(this)));
        }

        @Override
        public CompletableFuture<Void> close() {
            return ViewCalls.offloadVoid(this, CLOSE, () -> service.close());
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements SessionSync {
        private final SessionAsync async;

        SyncFromAsync(SessionAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public SessionSync copy() {
            ViewCalls.check(this, COPY);
            SessionAsync found = ViewCalls.await(this, COPY, async.copy());
            return found == null ? Bridge.absent() : SessionSync.from(found, ViewCalls.runtime(this));
        }

        @Override
        public void close() {
            ViewCalls.check(this, CLOSE);
            ViewCalls.await(this, CLOSE, async.close());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements SessionAsync {
        private final SessionSync blocking;

        AsyncFromSync(SessionSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<SessionAsync> copy() {
            return ViewCalls.operation(this, COPY).viewed(ViewCalls.<SessionSync>offload(this, COPY,
                    () -> blocking.copy()),
                    found -> SessionAsync.from(found, ViewCalls.runtime(this)));
        }

        @Override
        public CompletableFuture<Void> close() {
            return ViewCalls.offloadVoid(this, CLOSE, () -> blocking.close());
        }
    }
}
