package goldens.null_marked;

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
@GeneratedView("goldens.null_marked.Marked")
final class MarkedViews {
    private final ViewOperation find;
    private final ViewOperation last;
    private final ViewOperation clear;

    private MarkedViews(ViewSetup setup) {
        this.find = setup.operation("find(String)").async();
        this.last = setup.operation("last()").blocking();
        this.clear = setup.operation("clear()").blocking();
    }

    private static MarkedViews of(ViewSetup setup) {
        MarkedViews known = setup.known(MarkedViews.class);
        return known != null ? known : setup.keep(new MarkedViews(setup));
    }

    static <T extends @Nullable Object> MarkedSync<T> sync(Marked<T> service,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.null_marked.MarkedSync");
        ViewSetup setup = ViewSetup.sync(runtime, MarkedViews.class, "Marked", "MarkedAsync");
        return of(setup).new SyncView<>(service);
    }

    static <T extends @Nullable Object> MarkedAsync<T> async(Marked<T> service,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.null_marked.MarkedAsync");
        ViewSetup setup = ViewSetup.async(runtime, MarkedViews.class, "Marked", "MarkedAsync");
        return of(setup).new AsyncView<>(service);
    }

    static <T extends @Nullable Object> MarkedSync<T> syncFrom(MarkedAsync<T> async,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.null_marked.MarkedSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, MarkedViews.class, "MarkedAsync");
        return of(setup).new SyncFromAsync<>(async);
    }

    static <T extends @Nullable Object> MarkedAsync<T> asyncFrom(MarkedSync<T> blocking,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.null_marked.MarkedAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, MarkedViews.class, "MarkedSync",
                "MarkedAsync");
        return of(setup).new AsyncFromSync<>(blocking);
    }

    private final class SyncView<T extends @Nullable Object> extends SourceView implements MarkedSync<T> {
        private final Marked<T> service;

        SyncView(Marked<T> service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public @Nullable String find(String name) {
            return find.checkCaller().await(service.find(name));
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

    private final class AsyncView<T extends @Nullable Object> extends SourceView implements MarkedAsync<T> {
        private final Marked<T> service;

        AsyncView(Marked<T> service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
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
            return last.offload(() -> service.last());
        }

        @Override
        public CompletableFuture<Void> clear() {
            return clear.offloadVoid(() -> service.clear());
        }

        @Override
        public String toString() {
            return Bridge.describe("MarkedAsync", service);
        }
    }

    private final class SyncFromAsync<T extends @Nullable Object> extends SourceView implements MarkedSync<T> {
        private final MarkedAsync<T> async;

        SyncFromAsync(MarkedAsync<T> async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public @Nullable String find(String name) {
            return find.checkCaller().await(async.find(name));
        }

        @Override
        public @Nullable T last() {
            return last.checkCaller().<@Nullable T>await(async.last());
        }

        @Override
        public void clear() {
            clear.checkCaller().await(async.clear());
        }

        @Override
        public String toString() {
            return Bridge.describe("MarkedSync", async);
        }
    }

    private final class AsyncFromSync<T extends @Nullable Object> extends SourceView implements MarkedAsync<T> {
        private final MarkedSync<T> blocking;

        AsyncFromSync(MarkedSync<T> blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<@Nullable String> find(String name) {
            return find.offload(() -> blocking.find(name));
        }

        @Override
        public CompletableFuture<@Nullable T> last() {
            return last.offload(() -> blocking.last());
        }

        @Override
        public CompletableFuture<Void> clear() {
            return clear.offloadVoid(() -> blocking.clear());
        }

        @Override
        public String toString() {
            return Bridge.describe("MarkedAsync", blocking);
        }
    }
}
