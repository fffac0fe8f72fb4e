package goldens.null_marked;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@GeneratedView("goldens.null_marked.Marked")
final class MarkedViews {
    private MarkedViews() {}

    static <T extends @Nullable Object> MarkedSync<T> sync(Marked<T> service,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.null_marked.MarkedSync");
        return new SyncView<>(service, runtime);
    }

    static <T extends @Nullable Object> MarkedAsync<T> async(Marked<T> service,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.null_marked.MarkedAsync");
        return new AsyncView<>(service, runtime);
    }

    static <T extends @Nullable Object> MarkedSync<T> syncFrom(MarkedAsync<T> async,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.null_marked.MarkedSync");
        return new SyncFromAsync<>(async, runtime);
    }

    static <T extends @Nullable Object> MarkedAsync<T> asyncFrom(MarkedSync<T> blocking,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.null_marked.MarkedAsync");
        return new AsyncFromSync<>(blocking, runtime);
    }

    private static final class SyncView<T extends @Nullable Object> implements MarkedSync<T> {
        private final Marked<T> service;
        private final SyncOperation find;
        private final SyncOperation last;
        private final SyncOperation clear;

        SyncView(Marked<T> service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Marked", "MarkedAsync");
            this.find = setup.operation("find(String)").awaiting();
            this.last = setup.operation("last()").calling();
            this.clear = setup.operation("clear()").calling();
        }

        @Override
        public @Nullable String find(String name) {
            find.checkCaller();
            return find.await(service.find(name));
        }

        @Override
        public @Nullable T last() {
            last.checkCaller();
            return service.last();
        }

        @Override
        public void clear() {
            clear.checkCaller();
            service.clear();
        }

        @Override
        public String toString() {
            return Bridge.describe("MarkedSync", service);
        }
    }

    private static final class AsyncView<T extends @Nullable Object> implements MarkedAsync<T> {
        private final Marked<T> service;
        private final AsyncOperation find;
        private final AsyncOperation last;
        private final AsyncOperation clear;

        AsyncView(Marked<T> service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Marked", "MarkedAsync");
            this.find = setup.operation("find(String)").adopting();
            this.last = setup.operation("last()").offloading();
            this.clear = setup.operation("clear()").offloading();
        }

        @Override
        public CompletableFuture<@Nullable String> find(String name) {
            try {
                return find.adopt(service.find(name));
            } catch (Throwable failure) {
                return find.failed(failure);
            }
        }

        @Override
        public CompletableFuture<@Nullable T> last() {
            return new OffloadedCall<@Nullable T>(last) {
                @Override
                protected @Nullable T call() {
                    return service.last();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Void> clear() {
            return new OffloadedCall<Void>(clear) {
                @Override
                protected Void call() {
                    service.clear();
                    return null;
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("MarkedAsync", service);
        }
    }

    private static final class SyncFromAsync<T extends @Nullable Object> implements MarkedSync<T> {
        private final MarkedAsync<T> async;
        private final SyncOperation find;
        private final SyncOperation last;
        private final SyncOperation clear;

        SyncFromAsync(MarkedAsync<T> async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "MarkedAsync", "MarkedAsync");
            this.find = setup.operation("find(String)").awaiting();
            this.last = setup.operation("last()").awaiting();
            this.clear = setup.operation("clear()").awaiting();
        }

        @Override
        public @Nullable String find(String name) {
            find.checkCaller();
            return find.await(async.find(name));
        }

        @Override
        public @Nullable T last() {
            last.checkCaller();
            return last.await(async.last());
        }

        @Override
        public void clear() {
            clear.checkCaller();
            clear.await(async.clear());
        }

        @Override
        public String toString() {
            return Bridge.describe("MarkedSync", async);
        }
    }

    private static final class AsyncFromSync<T extends @Nullable Object> implements MarkedAsync<T> {
        private final MarkedSync<T> blocking;
        private final AsyncOperation find;
        private final AsyncOperation last;
        private final AsyncOperation clear;

        AsyncFromSync(MarkedSync<T> blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "MarkedSync", "MarkedAsync");
            this.find = setup.operation("find(String)").offloading();
            this.last = setup.operation("last()").offloading();
            this.clear = setup.operation("clear()").offloading();
        }

        @Override
        public CompletableFuture<@Nullable String> find(String name) {
            return new OffloadedCall<@Nullable String>(find) {
                @Override
                protected @Nullable String call() {
                    return blocking.find(name);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<@Nullable T> last() {
            return new OffloadedCall<@Nullable T>(last) {
                @Override
                protected @Nullable T call() {
                    return blocking.last();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Void> clear() {
            return new OffloadedCall<Void>(clear) {
                @Override
                protected Void call() {
                    blocking.clear();
                    return null;
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("MarkedAsync", blocking);
        }
    }
}
