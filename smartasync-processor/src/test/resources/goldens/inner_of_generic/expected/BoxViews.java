package goldens.inner_of_generic;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.inner_of_generic.Box")
final class BoxViews {
    private static final int LID = 0;
    private static final int OTHER = 1;

    private BoxViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("lid()").async(),
                setup.operation("other(Lid)").blocking()));
    }

    static <T> BoxSync<T> sync(Box<T> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.inner_of_generic.BoxSync");
        ViewSetup setup = ViewSetup.sync(runtime, BoxViews.class, "Box", "BoxAsync");
        return new SyncView<>(service, operations(setup));
    }

    static <T> BoxAsync<T> async(Box<T> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.inner_of_generic.BoxAsync");
        ViewSetup setup = ViewSetup.async(runtime, BoxViews.class, "Box", "BoxAsync");
        return new AsyncView<>(service, operations(setup));
    }

    static <T> BoxSync<T> syncFrom(BoxAsync<T> async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.inner_of_generic.BoxSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, BoxViews.class, "BoxAsync");
        return new SyncFromAsync<>(async, operations(setup));
    }

    static <T> BoxAsync<T> asyncFrom(BoxSync<T> blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.inner_of_generic.BoxAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, BoxViews.class, "BoxSync", "BoxAsync");
        return new AsyncFromSync<>(blocking, operations(setup));
    }

    private static final class SyncView<T> extends ViewCalls implements BoxSync<T> {
        private final Box<T> service;

        SyncView(Box<T> service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public Box<T>.Lid lid() {
            ViewCalls.check(this, LID);
            return ViewCalls.await(this, LID, service.lid());
        }

        @Override
        public Box<String>.Lid other(Box<Integer>.Lid lid) {
            ViewCalls.check(this, OTHER);
            return service.other(lid);
        }
    }

    private static final class AsyncView<T> extends ViewCalls implements BoxAsync<T> {
        private final Box<T> service;

        AsyncView(Box<T> service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<Box<T>.Lid> lid() {
            try {
                return ViewCalls.adopt(this, LID, service.lid());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, LID, failure);
            }
        }

        @Override
        public CompletableFuture<Box<String>.Lid> other(Box<Integer>.Lid lid) {
            return ViewCalls.offload(this, OTHER, () -> service.other(lid));
        }
    }

    private static final class SyncFromAsync<T> extends ViewCalls implements BoxSync<T> {
        private final BoxAsync<T> async;

        SyncFromAsync(BoxAsync<T> async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public Box<T>.Lid lid() {
            ViewCalls.check(this, LID);
            return ViewCalls.await(this, LID, async.lid());
        }

        @Override
        public Box<String>.Lid other(Box<Integer>.Lid lid) {
            ViewCalls.check(this, OTHER);
            return ViewCalls.await(this, OTHER, async.other(lid));
        }
    }

    private static final class AsyncFromSync<T> extends ViewCalls implements BoxAsync<T> {
        private final BoxSync<T> blocking;

        AsyncFromSync(BoxSync<T> blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Box<T>.Lid> lid() {
            return ViewCalls.offload(this, LID, () -> blocking.lid());
        }

        @Override
        public CompletableFuture<Box<String>.Lid> other(Box<Integer>.Lid lid) {
            return ViewCalls.offload(this, OTHER, () -> blocking.other(lid));
        }
    }
}
