package goldens.sub_clients;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;

@GeneratedView("goldens.sub_clients.Connected")
final class ConnectedViews {
    private final SmartAsyncRuntime runtime;

    private ConnectedViews(ViewSetup setup) {
        this.runtime = setup.runtime();
    }

    private static ConnectedViews of(ViewSetup setup) {
        ConnectedViews known = setup.known(ConnectedViews.class);
        return known != null ? known : setup.keep(new ConnectedViews(setup));
    }

    static ConnectedSync sync(Connected service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients.ConnectedSync");
        ViewSetup setup = ViewSetup.sync(runtime, ConnectedViews.class, "Connected",
                "ConnectedAsync");
        return of(setup).new SyncView(service);
    }

    static ConnectedAsync async(Connected service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients.ConnectedAsync");
        ViewSetup setup = ViewSetup.async(runtime, ConnectedViews.class, "Connected",
                "ConnectedAsync");
        return of(setup).new AsyncView(service);
    }

    static ConnectedSync syncFrom(ConnectedAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients.ConnectedSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, ConnectedViews.class, "ConnectedAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static ConnectedAsync asyncFrom(ConnectedSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients.ConnectedAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, ConnectedViews.class, "ConnectedSync",
                "ConnectedAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements ConnectedSync {
        private final Connected service;

        SyncView(Connected service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public ConnectedSync self() {
            Connected found = service.self();
            return found == null ? Bridge.absent() : ConnectedSync.of(found, runtime);
        }

        @Override
        public TopicsSync defaults() {
            Topics found = service.defaults();
            return found == null ? Bridge.absent() : TopicsSync.of(found, runtime);
        }

        @Override
        public String toString() {
            return Bridge.describe("ConnectedSync", service);
        }
    }

    private final class AsyncView extends SourceView implements ConnectedAsync {
        private final Connected service;

        AsyncView(Connected service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public ConnectedAsync self() {
            Connected found = service.self();
            return found == null ? Bridge.absent() : ConnectedAsync.of(found, runtime);
        }

        @Override
        public TopicsAsync defaults() {
            Topics found = service.defaults();
            return found == null ? Bridge.absent() : TopicsAsync.of(found, runtime);
        }

        @Override
        public String toString() {
            return Bridge.describe("ConnectedAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements ConnectedSync {
        private final ConnectedAsync async;

        SyncFromAsync(ConnectedAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public ConnectedSync self() {
            ConnectedAsync found = async.self();
            return found == null ? Bridge.absent() : ConnectedSync.from(found, runtime);
        }

        @Override
        public TopicsSync defaults() {
            TopicsAsync found = async.defaults();
            return found == null ? Bridge.absent() : TopicsSync.from(found, runtime);
        }

        @Override
        public String toString() {
            return Bridge.describe("ConnectedSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements ConnectedAsync {
        private final ConnectedSync blocking;

        AsyncFromSync(ConnectedSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public ConnectedAsync self() {
            ConnectedSync found = blocking.self();
            return found == null ? Bridge.absent() : ConnectedAsync.from(found, runtime);
        }

        @Override
        public TopicsAsync defaults() {
            TopicsSync found = blocking.defaults();
            return found == null ? Bridge.absent() : TopicsAsync.from(found, runtime);
        }

        @Override
        public String toString() {
            return Bridge.describe("ConnectedAsync", blocking);
        }
    }
}
