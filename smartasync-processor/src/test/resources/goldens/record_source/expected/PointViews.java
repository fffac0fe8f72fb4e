package goldens.record_source;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.record_source.Point")
final class PointViews {
    private final ViewOperation x;
    private final ViewOperation y;
    private final ViewOperation distance;

    private PointViews(ViewSetup setup) {
        this.x = setup.operation("x()").blocking();
        this.y = setup.operation("y()").blocking();
        this.distance = setup.operation("distanceAsync(Point)", "distance(Point)").async();
    }

    private static PointViews of(ViewSetup setup) {
        PointViews known = setup.known(PointViews.class);
        return known != null ? known : setup.keep(new PointViews(setup));
    }

    static PointSync sync(Point service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.record_source.PointSync");
        ViewSetup setup = ViewSetup.sync(runtime, PointViews.class, "Point", "PointAsync");
        return of(setup).new SyncView(service);
    }

    static PointAsync async(Point service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.record_source.PointAsync");
        ViewSetup setup = ViewSetup.async(runtime, PointViews.class, "Point", "PointAsync");
        return of(setup).new AsyncView(service);
    }

    static PointSync syncFrom(PointAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.record_source.PointSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, PointViews.class, "PointAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static PointAsync asyncFrom(PointSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.record_source.PointAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, PointViews.class, "PointSync", "PointAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements PointSync {
        private final Point service;

        SyncView(Point service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
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
            return distance.checkCaller().await(service.distanceAsync(other));
        }

        @Override
        public String toString() {
            return Bridge.describe("PointSync", service);
        }
    }

    private final class AsyncView extends SourceView implements PointAsync {
        private final Point service;

        AsyncView(Point service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<Integer> x() {
            return x.offload(() -> service.x());
        }

        @Override
        public CompletableFuture<Integer> y() {
            return y.offload(() -> service.y());
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

    private final class SyncFromAsync extends SourceView implements PointSync {
        private final PointAsync async;

        SyncFromAsync(PointAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public int x() {
            return x.present(x.checkCaller().await(async.x()));
        }

        @Override
        public int y() {
            return y.present(y.checkCaller().await(async.y()));
        }

        @Override
        public Integer distance(Point other) {
            return distance.checkCaller().await(async.distance(other));
        }

        @Override
        public String toString() {
            return Bridge.describe("PointSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements PointAsync {
        private final PointSync blocking;

        AsyncFromSync(PointSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Integer> x() {
            return x.offload(() -> blocking.x());
        }

        @Override
        public CompletableFuture<Integer> y() {
            return y.offload(() -> blocking.y());
        }

        @Override
        public CompletableFuture<Integer> distance(Point other) {
            return distance.offload(() -> blocking.distance(other));
        }

        @Override
        public String toString() {
            return Bridge.describe("PointAsync", blocking);
        }
    }
}
