package goldens.record_source;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.record_source.Point")
final class PointViews {
    private static final int X = 0;
    private static final int Y = 1;
    private static final int DISTANCE = 2;

    private PointViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("x()").blocking(),
                setup.operation("y()").blocking(),
                setup.operation("distanceAsync(Point)", "distance(Point)").async()));
    }

    static PointSync sync(Point service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.record_source.PointSync");
        ViewSetup setup = ViewSetup.sync(runtime, PointViews.class, "Point", "PointAsync");
        return new SyncView(service, operations(setup));
    }

    static PointAsync async(Point service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.record_source.PointAsync");
        ViewSetup setup = ViewSetup.async(runtime, PointViews.class, "Point", "PointAsync");
        return new AsyncView(service, operations(setup));
    }

    static PointSync syncFrom(PointAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.record_source.PointSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, PointViews.class, "PointAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static PointAsync asyncFrom(PointSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.record_source.PointAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, PointViews.class, "PointSync", "PointAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements PointSync {
        private final Point service;

        SyncView(Point service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public int x() {
            ViewCalls.check(this, X);
            return service.x();
        }

        @Override
        public int y() {
            ViewCalls.check(this, Y);
            return service.y();
        }

        @Override
        public Integer distance(Point other) {
            ViewCalls.check(this, DISTANCE);
            return ViewCalls.await(this, DISTANCE, service.distanceAsync(other));
        }
    }

    private static final class AsyncView extends ViewCalls implements PointAsync {
        private final Point service;

        AsyncView(Point service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<Integer> x() {
            return ViewCalls.offload(this, X, () -> service.x());
        }

        @Override
        public CompletableFuture<Integer> y() {
            return ViewCalls.offload(this, Y, () -> service.y());
        }

        @Override
        public CompletableFuture<Integer> distance(Point other) {
            try {
                return ViewCalls.adopt(this, DISTANCE, service.distanceAsync(other));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, DISTANCE, failure);
            }
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements PointSync {
        private final PointAsync async;

        SyncFromAsync(PointAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public int x() {
            ViewCalls.check(this, X);
            return ViewCalls.present(this, X, ViewCalls.await(this, X, async.x()));
        }

        @Override
        public int y() {
            ViewCalls.check(this, Y);
            return ViewCalls.present(this, Y, ViewCalls.await(this, Y, async.y()));
        }

        @Override
        public Integer distance(Point other) {
            ViewCalls.check(this, DISTANCE);
            return ViewCalls.await(this, DISTANCE, async.distance(other));
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements PointAsync {
        private final PointSync blocking;

        AsyncFromSync(PointSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Integer> x() {
            return ViewCalls.offload(this, X, () -> blocking.x());
        }

        @Override
        public CompletableFuture<Integer> y() {
            return ViewCalls.offload(this, Y, () -> blocking.y());
        }

        @Override
        public CompletableFuture<Integer> distance(Point other) {
            return ViewCalls.offload(this, DISTANCE, () -> blocking.distance(other));
        }
    }
}
