package goldens.sub_clients_null_marked;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@GeneratedView("goldens.sub_clients_null_marked.Admin")
final class AdminViews {
    private final ViewOperation open;
    private final ViewOperation later;
    private final ViewOperation missingLater;
    private final SmartAsyncRuntime runtime;

    private AdminViews(ViewSetup setup) {
        this.runtime = setup.runtime();
        this.open = setup.operation("open()").blocking();
        this.later = setup.operation("later()").async();
        this.missingLater = setup.operation("missingLater()").async();
    }

    private static AdminViews of(ViewSetup setup) {
        AdminViews known = setup.known(AdminViews.class);
        return known != null ? known : setup.keep(new AdminViews(setup));
    }

    static AdminSync sync(Admin service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_null_marked.AdminSync");
        ViewSetup setup = ViewSetup.sync(runtime, AdminViews.class, "Admin", "AdminAsync");
        return of(setup).new SyncView(service);
    }

    static AdminAsync async(Admin service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_null_marked.AdminAsync");
        ViewSetup setup = ViewSetup.async(runtime, AdminViews.class, "Admin", "AdminAsync");
        return of(setup).new AsyncView(service);
    }

    static AdminSync syncFrom(AdminAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_null_marked.AdminSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, AdminViews.class, "AdminAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static AdminAsync asyncFrom(AdminSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_null_marked.AdminAsync");
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
        public @Nullable TopicsSync missing() {
            Topics found = service.missing();
            return found == null ? Bridge.absent() : TopicsSync.of(found, runtime);
        }

        @Override
        public TopicsSync open() {
            open.checkCaller();
            Topics found = service.open();
            return found == null ? Bridge.absent() : TopicsSync.of(found, runtime);
        }

        @Override
        public TopicsSync later() {
            Topics found = later.checkCaller().await(service.later());
            return found == null ? Bridge.absent() : TopicsSync.of(found, runtime);
        }

        @Override
        public @Nullable TopicsSync missingLater() {
            Topics found = missingLater.checkCaller().await(service.missingLater());
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
        public @Nullable TopicsAsync missing() {
            Topics found = service.missing();
            return found == null ? Bridge.absent() : TopicsAsync.of(found, runtime);
        }

        @Override
        public CompletableFuture<TopicsAsync> open() {
            return open.viewed(open.<Topics>offload(() -> service.open()),
                    found -> TopicsAsync.of(found, runtime));
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
        public CompletableFuture<@Nullable TopicsAsync> missingLater() {
            try {
                return missingLater.viewed(missingLater.adopt(service.missingLater()),
                        found -> TopicsAsync.of(found, runtime));
            } catch (Throwable failure) {
                return missingLater.failed(failure);
            }
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
        public @Nullable TopicsSync missing() {
            TopicsAsync found = async.missing();
            return found == null ? Bridge.absent() : TopicsSync.from(found, runtime);
        }

        @Override
        public TopicsSync open() {
            TopicsAsync found = open.checkCaller().await(async.open());
            return found == null ? Bridge.absent() : TopicsSync.from(found, runtime);
        }

        @Override
        public TopicsSync later() {
            TopicsAsync found = later.checkCaller().await(async.later());
            return found == null ? Bridge.absent() : TopicsSync.from(found, runtime);
        }

        @Override
        public @Nullable TopicsSync missingLater() {
            TopicsAsync found = missingLater.checkCaller().await(async.missingLater());
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
        public @Nullable TopicsAsync missing() {
            TopicsSync found = blocking.missing();
            return found == null ? Bridge.absent() : TopicsAsync.from(found, runtime);
        }

        @Override
        public CompletableFuture<TopicsAsync> open() {
            return open.viewed(open.<TopicsSync>offload(() -> blocking.open()),
                    found -> TopicsAsync.from(found, runtime));
        }

        @Override
        public CompletableFuture<TopicsAsync> later() {
            return later.viewed(later.<TopicsSync>offload(() -> blocking.later()),
                    found -> TopicsAsync.from(found, runtime));
        }

        @Override
        public CompletableFuture<@Nullable TopicsAsync> missingLater() {
            return missingLater.viewed(missingLater.<@Nullable TopicsSync>offload(() -> blocking.missingLater()),
                    found -> TopicsAsync.from(found, runtime));
        }

        @Override
        public String toString() {
            return Bridge.describe("AdminAsync", blocking);
        }
    }
}
