package goldens.sub_clients_closeable;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.sub_clients_closeable.Session")
final class SessionViews {
    private final ViewOperation copy;
    private final ViewOperation close;
    private final SmartAsyncRuntime runtime;

    private SessionViews(ViewSetup setup) {
        this.runtime = setup.runtime();
        this.copy = setup.operation("copy()").blocking();
        this.close = setup.operation("close()").blocking();
    }

    private static SessionViews of(ViewSetup setup) {
        SessionViews known = setup.known(SessionViews.class);
        return known != null ? known : setup.keep(new SessionViews(setup));
    }

    static SessionSync sync(Session service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_closeable.SessionSync");
        ViewSetup setup = ViewSetup.sync(runtime, SessionViews.class, "Session", "SessionAsync");
        return of(setup).new SyncView(service);
    }

    static SessionAsync async(Session service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_closeable.SessionAsync");
        ViewSetup setup = ViewSetup.async(runtime, SessionViews.class, "Session", "SessionAsync");
        return of(setup).new AsyncView(service);
    }

    static SessionSync syncFrom(SessionAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_closeable.SessionSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, SessionViews.class, "SessionAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static SessionAsync asyncFrom(SessionSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_closeable.SessionAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, SessionViews.class, "SessionSync",
                "SessionAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements SessionSync {
        private final Session service;

        SyncView(Session service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public SessionSync copy() {
            copy.checkCaller();
            Session found = service.copy();
            return found == null ? Bridge.absent() : SessionSync.of(found, runtime);
        }

        @Override
        public void close() {
            close.checkCaller();
            service.close();
        }

        @Override
        public String toString() {
            return Bridge.describe("SessionSync", service);
        }
    }

    private final class AsyncView extends SourceView implements SessionAsync {
        private final Session service;

        AsyncView(Session service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<SessionAsync> copy() {
            return copy.viewed(copy.<Session>offload(() -> service.copy()),
                    found -> SessionAsync.of(found, runtime));
        }

        @Override
        public CompletableFuture<Void> close() {
            return close.offloadVoid(() -> service.close());
        }

        @Override
        public String toString() {
            return Bridge.describe("SessionAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements SessionSync {
        private final SessionAsync async;

        SyncFromAsync(SessionAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public SessionSync copy() {
            SessionAsync found = copy.checkCaller().await(async.copy());
            return found == null ? Bridge.absent() : SessionSync.from(found, runtime);
        }

        @Override
        public void close() {
            close.checkCaller().await(async.close());
        }

        @Override
        public String toString() {
            return Bridge.describe("SessionSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements SessionAsync {
        private final SessionSync blocking;

        AsyncFromSync(SessionSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<SessionAsync> copy() {
            return copy.viewed(copy.<SessionSync>offload(() -> blocking.copy()),
                    found -> SessionAsync.from(found, runtime));
        }

        @Override
        public CompletableFuture<Void> close() {
            return close.offloadVoid(() -> blocking.close());
        }

        @Override
        public String toString() {
            return Bridge.describe("SessionAsync", blocking);
        }
    }
}
