import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("Service")
final class ServiceViews {
    private final ViewOperation bridge;
    private final ViewOperation objects;
    private final ViewOperation view;

    private ServiceViews(ViewSetup setup) {
        this.bridge = setup.operation("bridge(SyncView)").async();
        this.objects = setup.operation("objects()").blocking();
        this.view = setup.operation("view()").blocking();
    }

    private static ServiceViews of(ViewSetup setup) {
        ServiceViews known = setup.known(ServiceViews.class);
        return known != null ? known : setup.keep(new ServiceViews(setup));
    }

    static ServiceSync sync(Service service, SmartAsyncRuntime runtime) {
        io.github.smartasync.runtime.bridge.Bridge.requireLevel(1, "ServiceSync");
        ViewSetup setup = ViewSetup.sync(runtime, ServiceViews.class, "Service", "ServiceAsync");
        return of(setup).new SyncView2(service);
    }

    static ServiceAsync async(Service service, SmartAsyncRuntime runtime) {
        io.github.smartasync.runtime.bridge.Bridge.requireLevel(1, "ServiceAsync");
        ViewSetup setup = ViewSetup.async(runtime, ServiceViews.class, "Service", "ServiceAsync");
        return of(setup).new AsyncView2(service);
    }

    static ServiceSync syncFrom(ServiceAsync async, SmartAsyncRuntime runtime) {
        io.github.smartasync.runtime.bridge.Bridge.requireLevel(1, "ServiceSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, ServiceViews.class, "ServiceAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static ServiceAsync asyncFrom(ServiceSync blocking, SmartAsyncRuntime runtime) {
        io.github.smartasync.runtime.bridge.Bridge.requireLevel(1, "ServiceAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, ServiceViews.class, "ServiceSync",
                "ServiceAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView2 extends SourceView implements ServiceSync {
        private final Service service;

        SyncView2(Service service) {
            super(java.util.Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public Bridge bridge(SyncView view) {
            return bridge.checkCaller().await(service.bridge(view));
        }

        @Override
        public Objects objects() {
            objects.checkCaller();
            return service.objects();
        }

        @Override
        public AsyncView view() {
            view.checkCaller();
            return service.view();
        }

        @Override
        public String toString() {
            return io.github.smartasync.runtime.bridge.Bridge.describe("ServiceSync", service);
        }
    }

    private final class AsyncView2 extends SourceView implements ServiceAsync {
        private final Service service;

        AsyncView2(Service service) {
            super(java.util.Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<Bridge> bridge(SyncView view) {
            try {
                return bridge.adopt(service.bridge(view));
            } catch (Throwable failure) {
                return bridge.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Objects> objects() {
            return objects.offload(() -> service.objects());
        }

        @Override
        public CompletableFuture<AsyncView> view() {
            return view.offload(() -> service.view());
        }

        @Override
        public String toString() {
            return io.github.smartasync.runtime.bridge.Bridge.describe("ServiceAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements ServiceSync {
        private final ServiceAsync async;

        SyncFromAsync(ServiceAsync async) {
            super(java.util.Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public Bridge bridge(SyncView view) {
            return bridge.checkCaller().await(async.bridge(view));
        }

        @Override
        public Objects objects() {
            return objects.checkCaller().await(async.objects());
        }

        @Override
        public AsyncView view() {
            return view.checkCaller().await(async.view());
        }

        @Override
        public String toString() {
            return io.github.smartasync.runtime.bridge.Bridge.describe("ServiceSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements ServiceAsync {
        private final ServiceSync blocking;

        AsyncFromSync(ServiceSync blocking) {
            super(java.util.Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Bridge> bridge(SyncView view) {
            return bridge.offload(() -> blocking.bridge(view));
        }

        @Override
        public CompletableFuture<Objects> objects() {
            return objects.offload(() -> blocking.objects());
        }

        @Override
        public CompletableFuture<AsyncView> view() {
            return view.offload(() -> blocking.view());
        }

        @Override
        public String toString() {
            return io.github.smartasync.runtime.bridge.Bridge.describe("ServiceAsync", blocking);
        }
    }
}
