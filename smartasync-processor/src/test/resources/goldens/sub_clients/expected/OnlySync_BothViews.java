package goldens.sub_clients;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.sub_clients.OnlySync.Both")
final class OnlySync_BothViews {
    private static final int ONLY = 0;

    private OnlySync_BothViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("only()").blocking()));
    }

    static OnlySync_BothSync sync(OnlySync.Both service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients.OnlySync_BothSync");
        ViewSetup setup = ViewSetup.sync(runtime, OnlySync_BothViews.class, "OnlySync.Both",
                "OnlySync_BothAsync");
        return new SyncView(service, operations(setup));
    }

    static OnlySync_BothAsync async(OnlySync.Both service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients.OnlySync_BothAsync");
        ViewSetup setup = ViewSetup.async(runtime, OnlySync_BothViews.class, "OnlySync.Both",
                "OnlySync_BothAsync");
        return new AsyncView(service, operations(setup));
    }

    static OnlySync_BothSync syncFrom(OnlySync_BothAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients.OnlySync_BothSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, OnlySync_BothViews.class,
                "OnlySync_BothAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static OnlySync_BothAsync asyncFrom(OnlySync_BothSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients.OnlySync_BothAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, OnlySync_BothViews.class,
                "OnlySync_BothSync", "OnlySync_BothAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements OnlySync_BothSync {
        private final OnlySync.Both service;

        SyncView(OnlySync.Both service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public OnlySync only() {
            ViewCalls.check(this, ONLY);
            return service.only();
        }

        @Override
        public TopicsSync topics() {
            Topics found = service.topics();
            return found == null ? Bridge.absent() : TopicsSync.of(found, ViewCalls.runtime(this));
        }
    }

    private static final class AsyncView extends ViewCalls implements OnlySync_BothAsync {
        private final OnlySync.Both service;

        AsyncView(OnlySync.Both service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<OnlySync> only() {
            return ViewCalls.offload(this, ONLY, () -> service.only());
        }

        @Override
        public TopicsAsync topics() {
            Topics found = service.topics();
            return found == null ? Bridge.absent() : TopicsAsync.of(found, ViewCalls.runtime(this));
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements OnlySync_BothSync {
        private final OnlySync_BothAsync async;

        SyncFromAsync(OnlySync_BothAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public OnlySync only() {
            ViewCalls.check(this, ONLY);
            return ViewCalls.await(this, ONLY, async.only());
        }

        @Override
        public TopicsSync topics() {
            TopicsAsync found = async.topics();
            return found == null ? Bridge.absent() : TopicsSync.from(found, ViewCalls.runtime(this));
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements OnlySync_BothAsync {
        private final OnlySync_BothSync blocking;

        AsyncFromSync(OnlySync_BothSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<OnlySync> only() {
            return ViewCalls.offload(this, ONLY, () -> blocking.only());
        }

        @Override
        public TopicsAsync topics() {
            TopicsSync found = blocking.topics();
            return found == null ? Bridge.absent() : TopicsAsync.from(found, ViewCalls.runtime(this));
        }
    }
}
