package goldens.record_source;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.record_source.Point")
final class PointViews {
    private PointViews() {}

    static PointSync sync(Point service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.record_source.PointSync");
        return new SyncView(service, runtime);
    }

    static PointAsync async(Point service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.record_source.PointAsync");
        return new AsyncView(service, runtime);
    }

    static PointSync syncFrom(PointAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.record_source.PointSync");
        return new SyncFromAsync(async, runtime);
    }

    static PointAsync asyncFrom(PointSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.record_source.PointAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements PointSync {
        private final Point service;
        private final SyncOperation x;
        private final SyncOperation y;
        private final SyncOperation distance;

        SyncView(Point service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Point", "PointAsync");
            this.x = setup.operation("x()").calling();
            this.y = setup.operation("y()").calling();
            this.distance = setup.operation("distanceAsync(Point)", "distance(Point)").awaiting();
        }

        @Override
        public int x() {
            x.checkCaller();
            return service.x();
        }

        @Override
        public int y() {
            y.checkCaller();
            return service.y();
        }

        @Override
        public Integer distance(Point other) {
            distance.checkCaller();
            return distance.await(service.distanceAsync(other));
        }

        @Override
        public String toString() {
            return Bridge.describe("PointSync", service);
        }
    }

    private static final class AsyncView implements PointAsync {
        private final Point service;
        private final AsyncOperation x;
        private final AsyncOperation y;
        private final AsyncOperation distance;

        AsyncView(Point service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Point", "PointAsync");
            this.x = setup.operation("x()").offloading();
            this.y = setup.operation("y()").offloading();
            this.distance = setup.operation("distanceAsync(Point)", "distance(Point)").adopting();
        }

        @Override
        public CompletableFuture<Integer> x() {
            return new OffloadedCall<Integer>(x) {
                @Override
                protected Integer call() {
                    return service.x();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Integer> y() {
            return new OffloadedCall<Integer>(y) {
                @Override
                protected Integer call() {
                    return service.y();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Integer> distance(Point other) {
            try {
                return distance.adopt(service.distanceAsync(other));
            } catch (Throwable failure) {
                return distance.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("PointAsync", service);
        }
    }

    private static final class SyncFromAsync implements PointSync {
        private final PointAsync async;
        private final SyncOperation x;
        private final SyncOperation y;
        private final SyncOperation distance;

        SyncFromAsync(PointAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "PointAsync", "PointAsync");
            this.x = setup.operation("x()").awaiting();
            this.y = setup.operation("y()").awaiting();
            this.distance = setup.operation("distance(Point)").awaiting();
        }

        @Override
        public int x() {
            x.checkCaller();
            return x.await(async.x());
        }

        @Override
        public int y() {
            y.checkCaller();
            return y.await(async.y());
        }

        @Override
        public Integer distance(Point other) {
            distance.checkCaller();
            return distance.await(async.distance(other));
        }

        @Override
        public String toString() {
            return Bridge.describe("PointSync", async);
        }
    }

    private static final class AsyncFromSync implements PointAsync {
        private final PointSync blocking;
        private final AsyncOperation x;
        private final AsyncOperation y;
        private final AsyncOperation distance;

        AsyncFromSync(PointSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "PointSync", "PointAsync");
            this.x = setup.operation("x()").offloading();
            this.y = setup.operation("y()").offloading();
            this.distance = setup.operation("distance(Point)").offloading();
        }

        @Override
        public CompletableFuture<Integer> x() {
            return new OffloadedCall<Integer>(x) {
                @Override
                protected Integer call() {
                    return blocking.x();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Integer> y() {
            return new OffloadedCall<Integer>(y) {
                @Override
                protected Integer call() {
                    return blocking.y();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Integer> distance(Point other) {
            return new OffloadedCall<Integer>(distance) {
                @Override
                protected Integer call() {
                    return blocking.distance(other);
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("PointAsync", blocking);
        }
    }
}
