package goldens.sealed_source;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.sealed_source.Shape")
final class ShapeViews {
    private ShapeViews() {}

    static ShapeSync sync(Shape service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sealed_source.ShapeSync");
        return new SyncView(service, runtime);
    }

    static ShapeAsync async(Shape service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sealed_source.ShapeAsync");
        return new AsyncView(service, runtime);
    }

    static ShapeSync syncFrom(ShapeAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sealed_source.ShapeSync");
        return new SyncFromAsync(async, runtime);
    }

    static ShapeAsync asyncFrom(ShapeSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sealed_source.ShapeAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements ShapeSync {
        private final Shape service;
        private final SyncOperation area;

        SyncView(Shape service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Shape", "ShapeAsync");
            this.area = setup.operation("area()").awaiting();
        }

        @Override
        public Double area() {
            area.checkCaller();
            return area.await(service.area());
        }

        @Override
        public String toString() {
            return Bridge.describe("ShapeSync", service);
        }
    }

    private static final class AsyncView implements ShapeAsync {
        private final Shape service;
        private final AsyncOperation area;

        AsyncView(Shape service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Shape", "ShapeAsync");
            this.area = setup.operation("area()").adopting();
        }

        @Override
        public CompletableFuture<Double> area() {
            try {
                return area.adopt(service.area());
            } catch (Throwable failure) {
                return area.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("ShapeAsync", service);
        }
    }

    private static final class SyncFromAsync implements ShapeSync {
        private final ShapeAsync async;
        private final SyncOperation area;

        SyncFromAsync(ShapeAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "ShapeAsync", "ShapeAsync");
            this.area = setup.operation("area()").awaiting();
        }

        @Override
        public Double area() {
            area.checkCaller();
            return area.await(async.area());
        }

        @Override
        public String toString() {
            return Bridge.describe("ShapeSync", async);
        }
    }

    private static final class AsyncFromSync implements ShapeAsync {
        private final ShapeSync blocking;
        private final AsyncOperation area;

        AsyncFromSync(ShapeSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "ShapeSync", "ShapeAsync");
            this.area = setup.operation("area()").offloading();
        }

        @Override
        public CompletableFuture<Double> area() {
            return new OffloadedCall<Double>(area) {
                @Override
                protected Double call() {
                    return blocking.area();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("ShapeAsync", blocking);
        }
    }
}
