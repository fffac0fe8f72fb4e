package goldens.shadowed_by_method;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.shadowed_by_method.Cell")
final class CellViews {
    private static final int READ = 0;

    private CellViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("read(Object)").async()));
    }

    static <T> CellSync<T> sync(Cell<T> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.shadowed_by_method.CellSync");
        ViewSetup setup = ViewSetup.sync(runtime, CellViews.class, "Cell", "CellAsync");
        return new SyncView<>(service, operations(setup));
    }

    static <T> CellAsync<T> async(Cell<T> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.shadowed_by_method.CellAsync");
        ViewSetup setup = ViewSetup.async(runtime, CellViews.class, "Cell", "CellAsync");
        return new AsyncView<>(service, operations(setup));
    }

    static <T> CellSync<T> syncFrom(CellAsync<T> async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.shadowed_by_method.CellSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, CellViews.class, "CellAsync");
        return new SyncFromAsync<>(async, operations(setup));
    }

    static <T> CellAsync<T> asyncFrom(CellSync<T> blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.shadowed_by_method.CellAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, CellViews.class, "CellSync", "CellAsync");
        return new AsyncFromSync<>(blocking, operations(setup));
    }

    private static final class SyncView<T> extends ViewCalls implements CellSync<T> {
        private final Cell<T> service;

        SyncView(Cell<T> service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public <T2> T2 read(T2 fallback) {
            ViewCalls.check(this, READ);
            return ViewCalls.await(this, READ, service.read(fallback));
        }
    }

    private static final class AsyncView<T> extends ViewCalls implements CellAsync<T> {
        private final Cell<T> service;

        AsyncView(Cell<T> service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public <T2> CompletableFuture<T2> read(T2 fallback) {
            try {
                return ViewCalls.adopt(this, READ, service.read(fallback));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, READ, failure);
            }
        }
    }

    private static final class SyncFromAsync<T> extends ViewCalls implements CellSync<T> {
        private final CellAsync<T> async;

        SyncFromAsync(CellAsync<T> async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public <T2> T2 read(T2 fallback) {
            ViewCalls.check(this, READ);
            return ViewCalls.await(this, READ, async.read(fallback));
        }
    }

    private static final class AsyncFromSync<T> extends ViewCalls implements CellAsync<T> {
        private final CellSync<T> blocking;

        AsyncFromSync(CellSync<T> blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public <T2> CompletableFuture<T2> read(T2 fallback) {
            return ViewCalls.offload(this, READ, () -> blocking.read(fallback));
        }
    }
}
