package goldens.sub_clients_reactive;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.sub_clients_reactive.Admin")
final class AdminViews {
    private final ViewOperation later;
    private final ViewOperation mono;
    private final ViewOperation open;
    private final SmartAsyncRuntime runtime;

    private AdminViews(ViewSetup setup) {
        this.runtime = setup.runtime();
        this.later = setup.operation("later()").async();
        this.mono = setup.operation("mono()").async();
        this.open = setup.operation("open()").blocking();
    }

    private static AdminViews of(ViewSetup setup) {
        AdminViews known = setup.known(AdminViews.class);
        return known != null ? known : setup.keep(new AdminViews(setup));
    }

    static AdminSync sync(Admin service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_reactive.AdminSync");
        ViewSetup setup = ViewSetup.sync(runtime, AdminViews.class, "Admin", "AdminAsync");
        return of(setup).new SyncView(service);
    }

    static AdminAsync async(Admin service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_reactive.AdminAsync");
        ViewSetup setup = ViewSetup.async(runtime, AdminViews.class, "Admin", "AdminAsync");
        return of(setup).new AsyncView(service);
    }

    static AdminSync syncFrom(AdminAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_reactive.AdminSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, AdminViews.class, "AdminAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static AdminAsync asyncFrom(AdminSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_reactive.AdminAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, AdminViews.class, "AdminSync", "AdminAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements AdminSync {
        private final Admin service;

        SyncView(Admin service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public TopicsSync topics() {
            Topics found = service.topics();
            return found == null ? Bridge.absent() : TopicsSync.of(found, runtime);
        }

        @Override
        public TopicsSync later() {
            Topics found = later.checkCaller().await(service.later());
            return found == null ? Bridge.absent() : TopicsSync.of(found, runtime);
        }

        @Override
        public TopicsSync mono() {
            Topics found = mono.checkCaller().await(mono.returned(service.mono(),
                    "Mono").contextCapture().toFuture());
            return found == null ? Bridge.absent() : TopicsSync.of(found, runtime);
        }

        @Override
        public TopicsSync open() {
            open.checkCaller();
            Topics found = service.open();
            return found == null ? Bridge.absent() : TopicsSync.of(found, runtime);
        }

        @Override
        public String toString() {
            return Bridge.describe("AdminSync", service);
        }
    }

    private final class AsyncView extends SourceView implements AdminAsync {
        private final Admin service;

        AsyncView(Admin service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public TopicsAsync topics() {
            Topics found = service.topics();
            return found == null ? Bridge.absent() : TopicsAsync.of(found, runtime);
        }

        @Override
        public CompletableFuture<TopicsAsync> later() {
            try {
                return later.viewed(later.adopt(service.later()),
                        found -> TopicsAsync.of(found, runtime));
            } catch (Throwable failure) {
                return later.failed(failure);
            }
        }

        @Override
        public CompletableFuture<TopicsAsync> mono() {
            try {
                return mono.viewed(mono.adoptOwned(mono.returned(service.mono(),
                        "Mono").contextCapture().toFuture()),
                        found -> TopicsAsync.of(found, runtime));
            } catch (Throwable failure) {
                return mono.failed(failure);
            }
        }

        @Override
        public CompletableFuture<TopicsAsync> open() {
            return open.viewed(open.<Topics>offload(() -> service.open()),
                    found -> TopicsAsync.of(found, runtime));
        }

        @Override
        public String toString() {
            return Bridge.describe("AdminAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements AdminSync {
        private final AdminAsync async;

        SyncFromAsync(AdminAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public TopicsSync topics() {
            TopicsAsync found = async.topics();
            return found == null ? Bridge.absent() : TopicsSync.from(found, runtime);
        }

        @Override
        public TopicsSync later() {
            TopicsAsync found = later.checkCaller().await(async.later());
            return found == null ? Bridge.absent() : TopicsSync.from(found, runtime);
        }

        @Override
        public TopicsSync mono() {
            TopicsAsync found = mono.checkCaller().await(async.mono());
            return found == null ? Bridge.absent() : TopicsSync.from(found, runtime);
        }

        @Override
        public TopicsSync open() {
            TopicsAsync found = open.checkCaller().await(async.open());
            return found == null ? Bridge.absent() : TopicsSync.from(found, runtime);
        }

        @Override
        public String toString() {
            return Bridge.describe("AdminSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements AdminAsync {
        private final AdminSync blocking;

        AsyncFromSync(AdminSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public TopicsAsync topics() {
            TopicsSync found = blocking.topics();
            return found == null ? Bridge.absent() : TopicsAsync.from(found, runtime);
        }

        @Override
        public CompletableFuture<TopicsAsync> later() {
            return later.viewed(later.<TopicsSync>offload(() -> blocking.later()),
                    found -> TopicsAsync.from(found, runtime));
        }

        @Override
        public CompletableFuture<TopicsAsync> mono() {
            return mono.viewed(mono.<TopicsSync>offload(() -> blocking.mono()),
                    found -> TopicsAsync.from(found, runtime));
        }

        @Override
        public CompletableFuture<TopicsAsync> open() {
            return open.viewed(open.<TopicsSync>offload(() -> blocking.open()),
                    found -> TopicsAsync.from(found, runtime));
        }

        @Override
        public String toString() {
            return Bridge.describe("AdminAsync", blocking);
        }
    }
}
