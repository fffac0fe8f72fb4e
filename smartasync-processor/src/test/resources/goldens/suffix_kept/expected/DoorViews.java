package goldens.suffix_kept;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.suffix_kept.Door")
final class DoorViews {
    private final ViewOperation notifyAsync;
    private final ViewOperation importAsync;
    private final ViewOperation Async;
    private final ViewOperation toStringAsync;
    private final ViewOperation isAsync;
    private final ViewOperation asyncOpen;

    private DoorViews(ViewSetup setup) {
        this.notifyAsync = setup.operation("notifyAsync()").async();
        this.importAsync = setup.operation("importAsync()").async();
        this.Async = setup.operation("Async()").async();
        this.toStringAsync = setup.operation("toStringAsync()").async();
        this.isAsync = setup.operation("isAsync()").blocking();
        this.asyncOpen = setup.operation("asyncOpen()").async();
    }

    private static DoorViews of(ViewSetup setup) {
        DoorViews known = setup.known(DoorViews.class);
        return known != null ? known : setup.keep(new DoorViews(setup));
    }

    static DoorSync sync(Door service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.suffix_kept.DoorSync");
        ViewSetup setup = ViewSetup.sync(runtime, DoorViews.class, "Door", "DoorAsync");
        return of(setup).new SyncView(service);
    }

    static DoorAsync async(Door service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.suffix_kept.DoorAsync");
        ViewSetup setup = ViewSetup.async(runtime, DoorViews.class, "Door", "DoorAsync");
        return of(setup).new AsyncView(service);
    }

    static DoorSync syncFrom(DoorAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.suffix_kept.DoorSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, DoorViews.class, "DoorAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static DoorAsync asyncFrom(DoorSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.suffix_kept.DoorAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, DoorViews.class, "DoorSync", "DoorAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements DoorSync {
        private final Door service;

        SyncView(Door service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public String notifyAsync() {
            return notifyAsync.checkCaller().await(service.notifyAsync());
        }

        @Override
        public String importAsync() {
            return importAsync.checkCaller().await(service.importAsync());
        }

        @Override
        public String Async() {
            return Async.checkCaller().await(service.Async());
        }

        @Override
        public String toStringAsync() {
            return toStringAsync.checkCaller().await(service.toStringAsync());
        }

        @Override
        public String isAsync() {
            isAsync.checkCaller();
            return service.isAsync();
        }

        @Override
        public String asyncOpen() {
            return asyncOpen.checkCaller().await(service.asyncOpen());
        }

        @Override
        public String toString() {
            return Bridge.describe("DoorSync", service);
        }
    }

    private final class AsyncView extends SourceView implements DoorAsync {
        private final Door service;

        AsyncView(Door service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<String> notifyAsync() {
            try {
                return notifyAsync.adopt(service.notifyAsync());
            } catch (Throwable failure) {
                return notifyAsync.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> importAsync() {
            try {
                return importAsync.adopt(service.importAsync());
            } catch (Throwable failure) {
                return importAsync.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> Async() {
            try {
                return Async.adopt(service.Async());
            } catch (Throwable failure) {
                return Async.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> toStringAsync() {
            try {
                return toStringAsync.adopt(service.toStringAsync());
            } catch (Throwable failure) {
                return toStringAsync.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> isAsync() {
            return isAsync.offload(() -> service.isAsync());
        }

        @Override
        public CompletableFuture<String> asyncOpen() {
            try {
                return asyncOpen.adopt(service.asyncOpen());
            } catch (Throwable failure) {
                return asyncOpen.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("DoorAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements DoorSync {
        private final DoorAsync async;

        SyncFromAsync(DoorAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String notifyAsync() {
            return notifyAsync.checkCaller().await(async.notifyAsync());
        }

        @Override
        public String importAsync() {
            return importAsync.checkCaller().await(async.importAsync());
        }

        @Override
        public String Async() {
            return Async.checkCaller().await(async.Async());
        }

        @Override
        public String toStringAsync() {
            return toStringAsync.checkCaller().await(async.toStringAsync());
        }

        @Override
        public String isAsync() {
            return isAsync.checkCaller().await(async.isAsync());
        }

        @Override
        public String asyncOpen() {
            return asyncOpen.checkCaller().await(async.asyncOpen());
        }

        @Override
        public String toString() {
            return Bridge.describe("DoorSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements DoorAsync {
        private final DoorSync blocking;

        AsyncFromSync(DoorSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> notifyAsync() {
            return notifyAsync.offload(() -> blocking.notifyAsync());
        }

        @Override
        public CompletableFuture<String> importAsync() {
            return importAsync.offload(() -> blocking.importAsync());
        }

        @Override
        public CompletableFuture<String> Async() {
            return Async.offload(() -> blocking.Async());
        }

        @Override
        public CompletableFuture<String> toStringAsync() {
            return toStringAsync.offload(() -> blocking.toStringAsync());
        }

        @Override
        public CompletableFuture<String> isAsync() {
            return isAsync.offload(() -> blocking.isAsync());
        }

        @Override
        public CompletableFuture<String> asyncOpen() {
            return asyncOpen.offload(() -> blocking.asyncOpen());
        }

        @Override
        public String toString() {
            return Bridge.describe("DoorAsync", blocking);
        }
    }
}
