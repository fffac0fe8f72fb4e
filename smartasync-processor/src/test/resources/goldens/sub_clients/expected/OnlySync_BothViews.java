package goldens.sub_clients;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.sub_clients.OnlySync.Both")
final class OnlySync_BothViews {
    private final ViewOperation only;
    private final SmartAsyncRuntime runtime;

    private OnlySync_BothViews(ViewSetup setup) {
        this.runtime = setup.runtime();
        this.only = setup.operation("only()").blocking();
    }

    private static OnlySync_BothViews of(ViewSetup setup) {
        OnlySync_BothViews known = setup.known(OnlySync_BothViews.class);
        return known != null ? known : setup.keep(new OnlySync_BothViews(setup));
    }

    static OnlySync_BothSync sync(OnlySync.Both service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients.OnlySync_BothSync");
        ViewSetup setup = ViewSetup.sync(runtime, OnlySync_BothViews.class, "OnlySync.Both",
                "OnlySync_BothAsync");
        return of(setup).new SyncView(service);
    }

    static OnlySync_BothAsync async(OnlySync.Both service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients.OnlySync_BothAsync");
        ViewSetup setup = ViewSetup.async(runtime, OnlySync_BothViews.class, "OnlySync.Both",
                "OnlySync_BothAsync");
        return of(setup).new AsyncView(service);
    }

    static OnlySync_BothSync syncFrom(OnlySync_BothAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients.OnlySync_BothSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, OnlySync_BothViews.class,
                "OnlySync_BothAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static OnlySync_BothAsync asyncFrom(OnlySync_BothSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients.OnlySync_BothAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, OnlySync_BothViews.class,
                "OnlySync_BothSync", "OnlySync_BothAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements OnlySync_BothSync {
        private final OnlySync.Both service;

        SyncView(OnlySync.Both service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public OnlySync only() {
            only.checkCaller();
            return service.only();
        }

        @Override
        public TopicsSync topics() {
            Topics found = service.topics();
            return found == null ? Bridge.absent() : TopicsSync.of(found, runtime);
        }

        @Override
        public String toString() {
            return Bridge.describe("OnlySync_BothSync", service);
        }
    }

    private final class AsyncView extends SourceView implements OnlySync_BothAsync {
        private final OnlySync.Both service;

        AsyncView(OnlySync.Both service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<OnlySync> only() {
            return only.offload(() -> service.only());
        }

        @Override
        public TopicsAsync topics() {
            Topics found = service.topics();
            return found == null ? Bridge.absent() : TopicsAsync.of(found, runtime);
        }

        @Override
        public String toString() {
            return Bridge.describe("OnlySync_BothAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements OnlySync_BothSync {
        private final OnlySync_BothAsync async;

        SyncFromAsync(OnlySync_BothAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public OnlySync only() {
            return only.checkCaller().await(async.only());
        }

        @Override
        public TopicsSync topics() {
            TopicsAsync found = async.topics();
            return found == null ? Bridge.absent() : TopicsSync.from(found, runtime);
        }

        @Override
        public String toString() {
            return Bridge.describe("OnlySync_BothSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements OnlySync_BothAsync {
        private final OnlySync_BothSync blocking;

        AsyncFromSync(OnlySync_BothSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<OnlySync> only() {
            return only.offload(() -> blocking.only());
        }

        @Override
        public TopicsAsync topics() {
            TopicsSync found = blocking.topics();
            return found == null ? Bridge.absent() : TopicsAsync.from(found, runtime);
        }

        @Override
        public String toString() {
            return Bridge.describe("OnlySync_BothAsync", blocking);
        }
    }
}
