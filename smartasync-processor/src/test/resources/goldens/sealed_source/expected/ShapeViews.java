package goldens.sealed_source;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.sealed_source.Shape")
final class ShapeViews {
    private static final int AREA = 0;

    private ShapeViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("area()").async()));
    }

    static ShapeSync sync(Shape service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sealed_source.ShapeSync");
        ViewSetup setup = ViewSetup.sync(runtime, ShapeViews.class, "Shape", "ShapeAsync");
        return new SyncView(service, operations(setup));
    }

    static ShapeAsync async(Shape service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sealed_source.ShapeAsync");
        ViewSetup setup = ViewSetup.async(runtime, ShapeViews.class, "Shape", "ShapeAsync");
        return new AsyncView(service, operations(setup));
    }

    static ShapeSync syncFrom(ShapeAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sealed_source.ShapeSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, ShapeViews.class, "ShapeAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static ShapeAsync asyncFrom(ShapeSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sealed_source.ShapeAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, ShapeViews.class, "ShapeSync", "ShapeAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements ShapeSync {
        private final Shape service;

        SyncView(Shape service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public Double area() {
            ViewCalls.check(this, AREA);
            return ViewCalls.await(this, AREA, service.area());
        }
    }

    private static final class AsyncView extends ViewCalls implements ShapeAsync {
        private final Shape service;

        AsyncView(Shape service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<Double> area() {
            try {
                return ViewCalls.adopt(this, AREA, service.area());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, AREA, failure);
            }
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements ShapeSync {
        private final ShapeAsync async;

        SyncFromAsync(ShapeAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public Double area() {
            ViewCalls.check(this, AREA);
            return ViewCalls.await(this, AREA, async.area());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements ShapeAsync {
        private final ShapeSync blocking;

        AsyncFromSync(ShapeSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Double> area() {
            return ViewCalls.offload(this, AREA, () -> blocking.area());
        }
    }
}
