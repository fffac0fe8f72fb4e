package goldens.sub_clients;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;

@GeneratedView("goldens.sub_clients.Connected")
final class ConnectedViews {
    private ConnectedViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup));
    }

    static ConnectedSync sync(Connected service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients.ConnectedSync");
        ViewSetup setup = ViewSetup.sync(runtime, ConnectedViews.class, "Connected",
                "ConnectedAsync");
        return new SyncView(service, operations(setup));
    }

    static ConnectedAsync async(Connected service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients.ConnectedAsync");
        ViewSetup setup = ViewSetup.async(runtime, ConnectedViews.class, "Connected",
                "ConnectedAsync");
        return new AsyncView(service, operations(setup));
    }

    static ConnectedSync syncFrom(ConnectedAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients.ConnectedSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, ConnectedViews.class, "ConnectedAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static ConnectedAsync asyncFrom(ConnectedSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients.ConnectedAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, ConnectedViews.class, "ConnectedSync",
                "ConnectedAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements ConnectedSync {
        private final Connected service;

        SyncView(Connected service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public ConnectedSync self() {
            Connected found = service.self();
            return found == null ? Bridge.absent() : ConnectedSync.of(found, ViewCalls.runtime(this));
        }

        @Override
        public TopicsSync defaults() {
            Topics found = service.defaults();
            return found == null ? Bridge.absent() : TopicsSync.of(found, ViewCalls.runtime(this));
        }
    }

    private static final class AsyncView extends ViewCalls implements ConnectedAsync {
        private final Connected service;

        AsyncView(Connected service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public ConnectedAsync self() {
            Connected found = service.self();
            return found == null ? Bridge.absent() : ConnectedAsync.of(found, ViewCalls.runtime(this));
        }

        @Override
        public TopicsAsync defaults() {
            Topics found = service.defaults();
            return found == null ? Bridge.absent() : TopicsAsync.of(found, ViewCalls.runtime(this));
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements ConnectedSync {
        private final ConnectedAsync async;

        SyncFromAsync(ConnectedAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public ConnectedSync self() {
            ConnectedAsync found = async.self();
            return found == null ? Bridge.absent() : ConnectedSync.from(found, ViewCalls.runtime(this));
        }

        @Override
        public TopicsSync defaults() {
            TopicsAsync found = async.defaults();
            return found == null ? Bridge.absent() : TopicsSync.from(found, ViewCalls.runtime(this));
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements ConnectedAsync {
        private final ConnectedSync blocking;

        AsyncFromSync(ConnectedSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public ConnectedAsync self() {
            ConnectedSync found = blocking.self();
            return found == null ? Bridge.absent() : ConnectedAsync.from(found, ViewCalls.runtime(this));
        }

        @Override
        public TopicsAsync defaults() {
            TopicsSync found = blocking.defaults();
            return found == null ? Bridge.absent() : TopicsAsync.from(found, ViewCalls.runtime(this));
        }
    }
}
