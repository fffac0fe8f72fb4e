package goldens.inner_of_generic;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.inner_of_generic.Box")
final class BoxViews {
    private final ViewOperation lid;
    private final ViewOperation other;

    private BoxViews(ViewSetup setup) {
        this.lid = setup.operation("lid()").async();
        this.other = setup.operation("other(Lid)").blocking();
    }

    private static BoxViews of(ViewSetup setup) {
        BoxViews known = setup.known(BoxViews.class);
        return known != null ? known : setup.keep(new BoxViews(setup));
    }

    static <T> BoxSync<T> sync(Box<T> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.inner_of_generic.BoxSync");
        ViewSetup setup = ViewSetup.sync(runtime, BoxViews.class, "Box", "BoxAsync");
        return of(setup).new SyncView<>(service);
    }

    static <T> BoxAsync<T> async(Box<T> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.inner_of_generic.BoxAsync");
        ViewSetup setup = ViewSetup.async(runtime, BoxViews.class, "Box", "BoxAsync");
        return of(setup).new AsyncView<>(service);
    }

    static <T> BoxSync<T> syncFrom(BoxAsync<T> async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.inner_of_generic.BoxSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, BoxViews.class, "BoxAsync");
        return of(setup).new SyncFromAsync<>(async);
    }

    static <T> BoxAsync<T> asyncFrom(BoxSync<T> blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.inner_of_generic.BoxAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, BoxViews.class, "BoxSync", "BoxAsync");
        return of(setup).new AsyncFromSync<>(blocking);
    }

    private final class SyncView<T> extends SourceView implements BoxSync<T> {
        private final Box<T> service;

        SyncView(Box<T> service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public Box<T>.Lid lid() {
            return lid.checkCaller().await(service.lid());
        }

        @Override
        public Box<String>.Lid other(Box<Integer>.Lid lid) {
            other.checkCaller();
            return service.other(lid);
        }

        @Override
        public String toString() {
            return Bridge.describe("BoxSync", service);
        }
    }

    private final class AsyncView<T> extends SourceView implements BoxAsync<T> {
        private final Box<T> service;

        AsyncView(Box<T> service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<Box<T>.Lid> lid() {
            try {
                return lid.adopt(service.lid());
            } catch (Throwable failure) {
                return lid.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Box<String>.Lid> other(Box<Integer>.Lid lid) {
            return other.offload(() -> service.other(lid));
        }

        @Override
        public String toString() {
            return Bridge.describe("BoxAsync", service);
        }
    }

    private final class SyncFromAsync<T> extends SourceView implements BoxSync<T> {
        private final BoxAsync<T> async;

        SyncFromAsync(BoxAsync<T> async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public Box<T>.Lid lid() {
            return lid.checkCaller().await(async.lid());
        }

        @Override
        public Box<String>.Lid other(Box<Integer>.Lid lid) {
            return other.checkCaller().await(async.other(lid));
        }

        @Override
        public String toString() {
            return Bridge.describe("BoxSync", async);
        }
    }

    private final class AsyncFromSync<T> extends SourceView implements BoxAsync<T> {
        private final BoxSync<T> blocking;

        AsyncFromSync(BoxSync<T> blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Box<T>.Lid> lid() {
            return lid.offload(() -> blocking.lid());
        }

        @Override
        public CompletableFuture<Box<String>.Lid> other(Box<Integer>.Lid lid) {
            return other.offload(() -> blocking.other(lid));
        }

        @Override
        public String toString() {
            return Bridge.describe("BoxAsync", blocking);
        }
    }
}
