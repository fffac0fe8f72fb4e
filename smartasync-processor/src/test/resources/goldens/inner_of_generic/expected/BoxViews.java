package goldens.inner_of_generic;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.inner_of_generic.Box")
final class BoxViews {
    private BoxViews() {}

    static <T> BoxSync<T> sync(Box<T> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.inner_of_generic.BoxSync");
        return new SyncView<>(service, runtime);
    }

    static <T> BoxAsync<T> async(Box<T> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.inner_of_generic.BoxAsync");
        return new AsyncView<>(service, runtime);
    }

    static <T> BoxSync<T> syncFrom(BoxAsync<T> async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.inner_of_generic.BoxSync");
        return new SyncFromAsync<>(async, runtime);
    }

    static <T> BoxAsync<T> asyncFrom(BoxSync<T> blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.inner_of_generic.BoxAsync");
        return new AsyncFromSync<>(blocking, runtime);
    }

    private static final class SyncView<T> implements BoxSync<T> {
        private final Box<T> service;
        private final SyncOperation lid;
        private final SyncOperation other;

        SyncView(Box<T> service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Box", "BoxAsync");
            this.lid = setup.operation("lid()").awaiting();
            this.other = setup.operation("other(Lid)").calling();
        }

        @Override
        public Box<T>.Lid lid() {
            lid.checkCaller();
            return lid.await(service.lid());
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

    private static final class AsyncView<T> implements BoxAsync<T> {
        private final Box<T> service;
        private final AsyncOperation lid;
        private final AsyncOperation other;

        AsyncView(Box<T> service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Box", "BoxAsync");
            this.lid = setup.operation("lid()").adopting();
            this.other = setup.operation("other(Lid)").offloading();
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
            return new OffloadedCall<Box<String>.Lid>(other) {
                @Override
                protected Box<String>.Lid call() {
                    return service.other(lid);
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("BoxAsync", service);
        }
    }

    private static final class SyncFromAsync<T> implements BoxSync<T> {
        private final BoxAsync<T> async;
        private final SyncOperation lid;
        private final SyncOperation other;

        SyncFromAsync(BoxAsync<T> async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "BoxAsync", "BoxAsync");
            this.lid = setup.operation("lid()").awaiting();
            this.other = setup.operation("other(Lid)").awaiting();
        }

        @Override
        public Box<T>.Lid lid() {
            lid.checkCaller();
            return lid.await(async.lid());
        }

        @Override
        public Box<String>.Lid other(Box<Integer>.Lid lid) {
            other.checkCaller();
            return other.await(async.other(lid));
        }

        @Override
        public String toString() {
            return Bridge.describe("BoxSync", async);
        }
    }

    private static final class AsyncFromSync<T> implements BoxAsync<T> {
        private final BoxSync<T> blocking;
        private final AsyncOperation lid;
        private final AsyncOperation other;

        AsyncFromSync(BoxSync<T> blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "BoxSync", "BoxAsync");
            this.lid = setup.operation("lid()").offloading();
            this.other = setup.operation("other(Lid)").offloading();
        }

        @Override
        public CompletableFuture<Box<T>.Lid> lid() {
            return new OffloadedCall<Box<T>.Lid>(lid) {
                @Override
                protected Box<T>.Lid call() {
                    return blocking.lid();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Box<String>.Lid> other(Box<Integer>.Lid lid) {
            return new OffloadedCall<Box<String>.Lid>(other) {
                @Override
                protected Box<String>.Lid call() {
                    return blocking.other(lid);
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("BoxAsync", blocking);
        }
    }
}
