package goldens.sealed_source;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.sealed_source.Shape")
final class ShapeViews {
    private final ViewOperation area;

    private ShapeViews(ViewSetup setup) {
        this.area = setup.operation("area()").async();
    }

    private static ShapeViews of(ViewSetup setup) {
        ShapeViews known = setup.known(ShapeViews.class);
        return known != null ? known : setup.keep(new ShapeViews(setup));
    }

    static ShapeSync sync(Shape service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sealed_source.ShapeSync");
        ViewSetup setup = ViewSetup.sync(runtime, ShapeViews.class, "Shape", "ShapeAsync");
        return of(setup).new SyncView(service);
    }

    static ShapeAsync async(Shape service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sealed_source.ShapeAsync");
        ViewSetup setup = ViewSetup.async(runtime, ShapeViews.class, "Shape", "ShapeAsync");
        return of(setup).new AsyncView(service);
    }

    static ShapeSync syncFrom(ShapeAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sealed_source.ShapeSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, ShapeViews.class, "ShapeAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static ShapeAsync asyncFrom(ShapeSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sealed_source.ShapeAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, ShapeViews.class, "ShapeSync", "ShapeAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements ShapeSync {
        private final Shape service;

        SyncView(Shape service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public Double area() {
            return area.checkCaller().await(service.area());
        }

        @Override
        public String toString() {
            return Bridge.describe("ShapeSync", service);
        }
    }

    private final class AsyncView extends SourceView implements ShapeAsync {
        private final Shape service;

        AsyncView(Shape service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
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

    private final class SyncFromAsync extends SourceView implements ShapeSync {
        private final ShapeAsync async;

        SyncFromAsync(ShapeAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public Double area() {
            return area.checkCaller().await(async.area());
        }

        @Override
        public String toString() {
            return Bridge.describe("ShapeSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements ShapeAsync {
        private final ShapeSync blocking;

        AsyncFromSync(ShapeSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Double> area() {
            return area.offload(() -> blocking.area());
        }

        @Override
        public String toString() {
            return Bridge.describe("ShapeAsync", blocking);
        }
    }
}
