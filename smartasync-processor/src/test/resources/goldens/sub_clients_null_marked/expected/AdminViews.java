package goldens.sub_clients_null_marked;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@GeneratedView("goldens.sub_clients_null_marked.Admin")
final class AdminViews {
    private static final int OPEN = 0;
    private static final int LATER = 1;
    private static final int MISSING_LATER = 2;

    private AdminViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("open()").blocking(),
                setup.operation("later()").async(),
                setup.operation("missingLater()").async()));
    }

    static AdminSync sync(Admin service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_null_marked.AdminSync");
        ViewSetup setup = ViewSetup.sync(runtime, AdminViews.class, "Admin", "AdminAsync");
        return new SyncView(service, operations(setup));
    }

    static AdminAsync async(Admin service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_null_marked.AdminAsync");
        ViewSetup setup = ViewSetup.async(runtime, AdminViews.class, "Admin", "AdminAsync");
        return new AsyncView(service, operations(setup));
    }

    static AdminSync syncFrom(AdminAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_null_marked.AdminSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, AdminViews.class, "AdminAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static AdminAsync asyncFrom(AdminSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_null_marked.AdminAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, AdminViews.class, "AdminSync", "AdminAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements AdminSync {
        private final Admin service;

        SyncView(Admin service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public TopicsSync topics() {
            Topics found = service.topics();
            return found == null ? Bridge.absent() : TopicsSync.of(found, ViewCalls.runtime(this));
        }

        @Override
        public @Nullable TopicsSync missing() {
            Topics found = service.missing();
            return found == null ? Bridge.absent() : TopicsSync.of(found, ViewCalls.runtime(this));
        }

        @Override
        public TopicsSync open() {
            ViewCalls.check(this, OPEN);
            Topics found = service.open();
            return found == null ? Bridge.absent() : TopicsSync.of(found, ViewCalls.runtime(this));
        }

        @Override
        public TopicsSync later() {
            ViewCalls.check(this, LATER);
            Topics found = ViewCalls.await(this, LATER, service.later());
            return found == null ? Bridge.absent() : TopicsSync.of(found, ViewCalls.runtime(this));
        }

        @Override
        public @Nullable TopicsSync missingLater() {
            ViewCalls.check(this, MISSING_LATER);
            Topics found = ViewCalls.await(this, MISSING_LATER, service.missingLater());
            return found == null ? Bridge.absent() : TopicsSync.of(found, ViewCalls.runtime(this));
        }
    }

    private static final class AsyncView extends ViewCalls implements AdminAsync {
        private final Admin service;

        AsyncView(Admin service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public TopicsAsync topics() {
            Topics found = service.topics();
            return found == null ? Bridge.absent() : TopicsAsync.of(found, ViewCalls.runtime(this));
        }

        @Override
        public @Nullable TopicsAsync missing() {
            Topics found = service.missing();
            return found == null ? Bridge.absent() : TopicsAsync.of(found, ViewCalls.runtime(this));
        }

        @Override
        public CompletableFuture<TopicsAsync> open() {
            return ViewCalls.operation(this, OPEN).viewed(ViewCalls.<Topics>offload(this, OPEN,
                    () -> service.open()), found -> TopicsAsync.of(found, ViewCalls.runtime(this)));
        }

        @Override
        public CompletableFuture<TopicsAsync> later() {
            try {
                return ViewCalls.operation(this, LATER).viewed(ViewCalls.adopt(this, LATER,
                        service.later()), found -> TopicsAsync.of(found, ViewCalls.runtime(this)));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, LATER, failure);
            }
        }

        @Override
        public CompletableFuture<@Nullable TopicsAsync> missingLater() {
            try {
                return ViewCalls.operation(this, MISSING_LATER).viewed(
                        ViewCalls.adopt(this, MISSING_LATER, service.missingLater()),
                        found -> TopicsAsync.of(found, ViewCalls.runtime(this)));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, MISSING_LATER, failure);
            }
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements AdminSync {
        private final AdminAsync async;

        SyncFromAsync(AdminAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public TopicsSync topics() {
            TopicsAsync found = async.topics();
            return found == null ? Bridge.absent() : TopicsSync.from(found, ViewCalls.runtime(this));
        }

        @Override
        public @Nullable TopicsSync missing() {
            TopicsAsync found = async.missing();
            return found == null ? Bridge.absent() : TopicsSync.from(found, ViewCalls.runtime(this));
        }

        @Override
        public TopicsSync open() {
            ViewCalls.check(this, OPEN);
            TopicsAsync found = ViewCalls.await(this, OPEN, async.open());
            return found == null ? Bridge.absent() : TopicsSync.from(found, ViewCalls.runtime(this));
        }

        @Override
        public TopicsSync later() {
            ViewCalls.check(this, LATER);
            TopicsAsync found = ViewCalls.await(this, LATER, async.later());
            return found == null ? Bridge.absent() : TopicsSync.from(found, ViewCalls.runtime(this));
        }

        @Override
        public @Nullable TopicsSync missingLater() {
            ViewCalls.check(this, MISSING_LATER);
            TopicsAsync found = ViewCalls.await(this, MISSING_LATER, async.missingLater());
            return found == null ? Bridge.absent() : TopicsSync.from(found, ViewCalls.runtime(this));
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements AdminAsync {
        private final AdminSync blocking;

        AsyncFromSync(AdminSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public TopicsAsync topics() {
            TopicsSync found = blocking.topics();
            return found == null ? Bridge.absent() : TopicsAsync.from(found, ViewCalls.runtime(this));
        }

        @Override
        public @Nullable TopicsAsync missing() {
            TopicsSync found = blocking.missing();
            return found == null ? Bridge.absent() : TopicsAsync.from(found, ViewCalls.runtime(this));
        }

        @Override
        public CompletableFuture<TopicsAsync> open() {
            return ViewCalls.operation(this, OPEN).viewed(ViewCalls.<TopicsSync>offload(this, OPEN,
                    () -> blocking.open()),
                    found -> TopicsAsync.from(found, ViewCalls.runtime(this)));
        }

        @Override
        public CompletableFuture<TopicsAsync> later() {
            return ViewCalls.operation(this, LATER).viewed(
                    ViewCalls.<TopicsSync>offload(this, LATER, () -> blocking.later()),
                    found -> TopicsAsync.from(found, ViewCalls.runtime(this)));
        }

        @Override
        public CompletableFuture<@Nullable TopicsAsync> missingLater() {
            return ViewCalls.operation(this, MISSING_LATER).viewed(
                    ViewCalls.<@Nullable TopicsSync>offload(this, MISSING_LATER,
                    () -> blocking.missingLater()),
                    found -> TopicsAsync.from(found, ViewCalls.runtime(this)));
        }
    }
}
