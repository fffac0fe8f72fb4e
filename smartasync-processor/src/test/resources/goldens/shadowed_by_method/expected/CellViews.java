package goldens.shadowed_by_method;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.shadowed_by_method.Cell")
final class CellViews {
    private final ViewOperation read;

    private CellViews(ViewSetup setup) {
        this.read = setup.operation("read(Object)").async();
    }

    private static CellViews of(ViewSetup setup) {
        CellViews known = setup.known(CellViews.class);
        return known != null ? known : setup.keep(new CellViews(setup));
    }

    static <T> CellSync<T> sync(Cell<T> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.shadowed_by_method.CellSync");
        ViewSetup setup = ViewSetup.sync(runtime, CellViews.class, "Cell", "CellAsync");
        return of(setup).new SyncView<>(service);
    }

    static <T> CellAsync<T> async(Cell<T> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.shadowed_by_method.CellAsync");
        ViewSetup setup = ViewSetup.async(runtime, CellViews.class, "Cell", "CellAsync");
        return of(setup).new AsyncView<>(service);
    }

    static <T> CellSync<T> syncFrom(CellAsync<T> async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.shadowed_by_method.CellSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, CellViews.class, "CellAsync");
        return of(setup).new SyncFromAsync<>(async);
    }

    static <T> CellAsync<T> asyncFrom(CellSync<T> blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.shadowed_by_method.CellAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, CellViews.class, "CellSync", "CellAsync");
        return of(setup).new AsyncFromSync<>(blocking);
    }

    private final class SyncView<T> extends SourceView implements CellSync<T> {
        private final Cell<T> service;

        SyncView(Cell<T> service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public <T2> T2 read(T2 fallback) {
            return read.checkCaller().await(service.read(fallback));
        }

        @Override
        public String toString() {
            return Bridge.describe("CellSync", service);
        }
    }

    private final class AsyncView<T> extends SourceView implements CellAsync<T> {
        private final Cell<T> service;

        AsyncView(Cell<T> service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public <T2> CompletableFuture<T2> read(T2 fallback) {
            try {
                return read.adopt(service.read(fallback));
            } catch (Throwable failure) {
                return read.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("CellAsync", service);
        }
    }

    private final class SyncFromAsync<T> extends SourceView implements CellSync<T> {
        private final CellAsync<T> async;

        SyncFromAsync(CellAsync<T> async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public <T2> T2 read(T2 fallback) {
            return read.checkCaller().await(async.read(fallback));
        }

        @Override
        public String toString() {
            return Bridge.describe("CellSync", async);
        }
    }

    private final class AsyncFromSync<T> extends SourceView implements CellAsync<T> {
        private final CellSync<T> blocking;

        AsyncFromSync(CellSync<T> blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public <T2> CompletableFuture<T2> read(T2 fallback) {
            return read.offload(() -> blocking.read(fallback));
        }

        @Override
        public String toString() {
            return Bridge.describe("CellAsync", blocking);
        }
    }
}
