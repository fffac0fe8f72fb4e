package goldens.null_marked;

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
@GeneratedView("goldens.null_marked.Marked")
final class MarkedViews {
    private static final int FIND = 0;
    private static final int LAST = 1;
    private static final int CLEAR = 2;

    private MarkedViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("find(String)").async(),
                setup.operation("last()").blocking(),
                setup.operation("clear()").blocking()));
    }

    static <T extends @Nullable Object> MarkedSync<T> sync(Marked<T> service,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.null_marked.MarkedSync");
        ViewSetup setup = ViewSetup.sync(runtime, MarkedViews.class, "Marked", "MarkedAsync");
        return new SyncView<>(service, operations(setup));
    }

    static <T extends @Nullable Object> MarkedAsync<T> async(Marked<T> service,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.null_marked.MarkedAsync");
        ViewSetup setup = ViewSetup.async(runtime, MarkedViews.class, "Marked", "MarkedAsync");
        return new AsyncView<>(service, operations(setup));
    }

    static <T extends @Nullable Object> MarkedSync<T> syncFrom(MarkedAsync<T> async,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.null_marked.MarkedSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, MarkedViews.class, "MarkedAsync");
        return new SyncFromAsync<>(async, operations(setup));
    }

    static <T extends @Nullable Object> MarkedAsync<T> asyncFrom(MarkedSync<T> blocking,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.null_marked.MarkedAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, MarkedViews.class, "MarkedSync",
                "MarkedAsync");
        return new AsyncFromSync<>(blocking, operations(setup));
    }

    private static final class SyncView<T extends @Nullable Object> extends ViewCalls implements MarkedSync<T> {
        private final Marked<T> service;

        SyncView(Marked<T> service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public @Nullable String find(String name) {
            ViewCalls.check(this, FIND);
            return ViewCalls.await(this, FIND, service.find(name));
        }

        @Override
        public @Nullable T last() {
            ViewCalls.check(this, LAST);
            return service.last();
        }

        @Override
        public void clear() {
            ViewCalls.check(this, CLEAR);
            service.clear();
        }
    }

    private static final class AsyncView<T extends @Nullable Object> extends ViewCalls implements MarkedAsync<T> {
        private final Marked<T> service;

        AsyncView(Marked<T> service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<@Nullable String> find(String name) {
            try {
                return ViewCalls.adopt(this, FIND, service.find(name));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, FIND, failure);
            }
        }

        @Override
        public CompletableFuture<@Nullable T> last() {
            return ViewCalls.offload(this, LAST, () -> service.last());
        }

        @Override
        public CompletableFuture<Void> clear() {
            return ViewCalls.offloadVoid(this, CLEAR, () -> service.clear());
        }
    }

    private static final class SyncFromAsync<T extends @Nullable Object> extends ViewCalls implements MarkedSync<T> {
        private final MarkedAsync<T> async;

        SyncFromAsync(MarkedAsync<T> async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public @Nullable String find(String name) {
            ViewCalls.check(this, FIND);
            return ViewCalls.await(this, FIND, async.find(name));
        }

        @Override
        public @Nullable T last() {
            ViewCalls.check(this, LAST);
            return ViewCalls.<@Nullable T>await(this, LAST, async.last());
        }

        @Override
        public void clear() {
            ViewCalls.check(this, CLEAR);
            ViewCalls.await(this, CLEAR, async.clear());
        }
    }

    private static final class AsyncFromSync<T extends @Nullable Object> extends ViewCalls implements MarkedAsync<T> {
        private final MarkedSync<T> blocking;

        AsyncFromSync(MarkedSync<T> blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<@Nullable String> find(String name) {
            return ViewCalls.offload(this, FIND, () -> blocking.find(name));
        }

        @Override
        public CompletableFuture<@Nullable T> last() {
            return ViewCalls.offload(this, LAST, () -> blocking.last());
        }

        @Override
        public CompletableFuture<Void> clear() {
            return ViewCalls.offloadVoid(this, CLEAR, () -> blocking.clear());
        }
    }
}
