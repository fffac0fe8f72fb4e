package goldens.shadowed_by_method;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.shadowed_by_method.Cell")
final class CellViews {
    private CellViews() {}

    static <T> CellSync<T> sync(Cell<T> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.shadowed_by_method.CellSync");
        return new SyncView<>(service, runtime);
    }

    static <T> CellAsync<T> async(Cell<T> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.shadowed_by_method.CellAsync");
        return new AsyncView<>(service, runtime);
    }

    static <T> CellSync<T> syncFrom(CellAsync<T> async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.shadowed_by_method.CellSync");
        return new SyncFromAsync<>(async, runtime);
    }

    static <T> CellAsync<T> asyncFrom(CellSync<T> blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.shadowed_by_method.CellAsync");
        return new AsyncFromSync<>(blocking, runtime);
    }

    private static final class SyncView<T> implements CellSync<T> {
        private final Cell<T> service;
        private final SyncOperation read;

        SyncView(Cell<T> service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Cell", "CellAsync");
            this.read = setup.operation("read(Object)").awaiting();
        }

        @Override
        public <T2> T2 read(T2 fallback) {
            read.checkCaller();
            return read.await(service.read(fallback));
        }

        @Override
        public String toString() {
            return Bridge.describe("CellSync", service);
        }
    }

    private static final class AsyncView<T> implements CellAsync<T> {
        private final Cell<T> service;
        private final AsyncOperation read;

        AsyncView(Cell<T> service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Cell", "CellAsync");
            this.read = setup.operation("read(Object)").adopting();
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

    private static final class SyncFromAsync<T> implements CellSync<T> {
        private final CellAsync<T> async;
        private final SyncOperation read;

        SyncFromAsync(CellAsync<T> async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "CellAsync", "CellAsync");
            this.read = setup.operation("read(Object)").awaiting();
        }

        @Override
        public <T2> T2 read(T2 fallback) {
            read.checkCaller();
            return read.await(async.read(fallback));
        }

        @Override
        public String toString() {
            return Bridge.describe("CellSync", async);
        }
    }

    private static final class AsyncFromSync<T> implements CellAsync<T> {
        private final CellSync<T> blocking;
        private final AsyncOperation read;

        AsyncFromSync(CellSync<T> blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "CellSync", "CellAsync");
            this.read = setup.operation("read(Object)").offloading();
        }

        @Override
        public <T2> CompletableFuture<T2> read(T2 fallback) {
            return new OffloadedCall<T2>(read) {
                @Override
                protected T2 call() {
                    return blocking.read(fallback);
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("CellAsync", blocking);
        }
    }
}
