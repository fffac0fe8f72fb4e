package goldens.suffix_kept;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.suffix_kept.Door")
final class DoorViews {
    private static final int NOTIFY_ASYNC = 0;
    private static final int IMPORT_ASYNC = 1;
    private static final int ASYNC = 2;
    private static final int TO_STRING_ASYNC = 3;
    private static final int IS_ASYNC = 4;
    private static final int ASYNC_OPEN = 5;

    private DoorViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("notifyAsync()").async(),
                setup.operation("importAsync()").async(),
                setup.operation("Async()").async(),
                setup.operation("toStringAsync()").async(),
                setup.operation("isAsync()").blocking(),
                setup.operation("asyncOpen()").async()));
    }

    static DoorSync sync(Door service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.suffix_kept.DoorSync");
        ViewSetup setup = ViewSetup.sync(runtime, DoorViews.class, "Door", "DoorAsync");
        return new SyncView(service, operations(setup));
    }

    static DoorAsync async(Door service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.suffix_kept.DoorAsync");
        ViewSetup setup = ViewSetup.async(runtime, DoorViews.class, "Door", "DoorAsync");
        return new AsyncView(service, operations(setup));
    }

    static DoorSync syncFrom(DoorAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.suffix_kept.DoorSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, DoorViews.class, "DoorAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static DoorAsync asyncFrom(DoorSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.suffix_kept.DoorAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, DoorViews.class, "DoorSync", "DoorAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements DoorSync {
        private final Door service;

        SyncView(Door service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String notifyAsync() {
            ViewCalls.check(this, NOTIFY_ASYNC);
            return ViewCalls.await(this, NOTIFY_ASYNC, service.notifyAsync());
        }

        @Override
        public String importAsync() {
            ViewCalls.check(this, IMPORT_ASYNC);
            return ViewCalls.await(this, IMPORT_ASYNC, service.importAsync());
        }

        @Override
        public String Async() {
            ViewCalls.check(this, ASYNC);
            return ViewCalls.await(this, ASYNC, service.Async());
        }

        @Override
        public String toStringAsync() {
            ViewCalls.check(this, TO_STRING_ASYNC);
            return ViewCalls.await(this, TO_STRING_ASYNC, service.toStringAsync());
        }

        @Override
        public String isAsync() {
            ViewCalls.check(this, IS_ASYNC);
            return service.isAsync();
        }

        @Override
        public String asyncOpen() {
            ViewCalls.check(this, ASYNC_OPEN);
            return ViewCalls.await(this, ASYNC_OPEN, service.asyncOpen());
        }
    }

    private static final class AsyncView extends ViewCalls implements DoorAsync {
        private final Door service;

        AsyncView(Door service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> notifyAsync() {
            try {
                return ViewCalls.adopt(this, NOTIFY_ASYNC, service.notifyAsync());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, NOTIFY_ASYNC, failure);
            }
        }

        @Override
        public CompletableFuture<String> importAsync() {
            try {
                return ViewCalls.adopt(this, IMPORT_ASYNC, service.importAsync());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, IMPORT_ASYNC, failure);
            }
        }

        @Override
        public CompletableFuture<String> Async() {
            try {
                return ViewCalls.adopt(this, ASYNC, service.Async());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, ASYNC, failure);
            }
        }

        @Override
        public CompletableFuture<String> toStringAsync() {
            try {
                return ViewCalls.adopt(this, TO_STRING_ASYNC, service.toStringAsync());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, TO_STRING_ASYNC, failure);
            }
        }

        @Override
        public CompletableFuture<String> isAsync() {
            return ViewCalls.offload(this, IS_ASYNC, () -> service.isAsync());
        }

        @Override
        public CompletableFuture<String> asyncOpen() {
            try {
                return ViewCalls.adopt(this, ASYNC_OPEN, service.asyncOpen());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, ASYNC_OPEN, failure);
            }
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements DoorSync {
        private final DoorAsync async;

        SyncFromAsync(DoorAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String notifyAsync() {
            ViewCalls.check(this, NOTIFY_ASYNC);
            return ViewCalls.await(this, NOTIFY_ASYNC, async.notifyAsync());
        }

        @Override
        public String importAsync() {
            ViewCalls.check(this, IMPORT_ASYNC);
            return ViewCalls.await(this, IMPORT_ASYNC, async.importAsync());
        }

        @Override
        public String Async() {
            ViewCalls.check(this, ASYNC);
            return ViewCalls.await(this, ASYNC, async.Async());
        }

        @Override
        public String toStringAsync() {
            ViewCalls.check(this, TO_STRING_ASYNC);
            return ViewCalls.await(this, TO_STRING_ASYNC, async.toStringAsync());
        }

        @Override
        public String isAsync() {
            ViewCalls.check(this, IS_ASYNC);
            return ViewCalls.await(this, IS_ASYNC, async.isAsync());
        }

        @Override
        public String asyncOpen() {
            ViewCalls.check(this, ASYNC_OPEN);
            return ViewCalls.await(this, ASYNC_OPEN, async.asyncOpen());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements DoorAsync {
        private final DoorSync blocking;

        AsyncFromSync(DoorSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> notifyAsync() {
            return ViewCalls.offload(this, NOTIFY_ASYNC, () -> blocking.notifyAsync());
        }

        @Override
        public CompletableFuture<String> importAsync() {
            return ViewCalls.offload(this, IMPORT_ASYNC, () -> blocking.importAsync());
        }

        @Override
        public CompletableFuture<String> Async() {
            return ViewCalls.offload(this, ASYNC, () -> blocking.Async());
        }

        @Override
        public CompletableFuture<String> toStringAsync() {
            return ViewCalls.offload(this, TO_STRING_ASYNC, () -> blocking.toStringAsync());
        }

        @Override
        public CompletableFuture<String> isAsync() {
            return ViewCalls.offload(this, IS_ASYNC, () -> blocking.isAsync());
        }

        @Override
        public CompletableFuture<String> asyncOpen() {
            return ViewCalls.offload(this, ASYNC_OPEN, () -> blocking.asyncOpen());
        }
    }
}
