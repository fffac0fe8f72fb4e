import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("Service")
final class ServiceViews {
    private static final int BRIDGE = 0;
    private static final int OBJECTS = 1;
    private static final int VIEW = 2;

    private ServiceViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("bridge(SyncView)").async(),
                setup.operation("objects()").blocking(),
                setup.operation("view()").blocking()));
    }

    static ServiceSync sync(Service service, SmartAsyncRuntime runtime) {
        io.github.smartasync.runtime.bridge.Bridge.requireLevel(1, "ServiceSync");
        ViewSetup setup = ViewSetup.sync(runtime, ServiceViews.class, "Service", "ServiceAsync");
        return new SyncView2(service, operations(setup));
    }

    static ServiceAsync async(Service service, SmartAsyncRuntime runtime) {
        io.github.smartasync.runtime.bridge.Bridge.requireLevel(1, "ServiceAsync");
        ViewSetup setup = ViewSetup.async(runtime, ServiceViews.class, "Service", "ServiceAsync");
        return new AsyncView2(service, operations(setup));
    }

    static ServiceSync syncFrom(ServiceAsync async, SmartAsyncRuntime runtime) {
        io.github.smartasync.runtime.bridge.Bridge.requireLevel(1, "ServiceSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, ServiceViews.class, "ServiceAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static ServiceAsync asyncFrom(ServiceSync blocking, SmartAsyncRuntime runtime) {
        io.github.smartasync.runtime.bridge.Bridge.requireLevel(1, "ServiceAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, ServiceViews.class, "ServiceSync",
                "ServiceAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView2 extends ViewCalls implements ServiceSync {
        private final Service service;

        SyncView2(Service service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public Bridge bridge(SyncView view) {
            ViewCalls.check(this, BRIDGE);
            return ViewCalls.await(this, BRIDGE, service.bridge(view));
        }

        @Override
        public Objects objects() {
            ViewCalls.check(this, OBJECTS);
            return service.objects();
        }

        @Override
        public AsyncView view() {
            ViewCalls.check(this, VIEW);
            return service.view();
        }
    }

    private static final class AsyncView2 extends ViewCalls implements ServiceAsync {
        private final Service service;

        AsyncView2(Service service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<Bridge> bridge(SyncView view) {
            try {
                return ViewCalls.adopt(this, BRIDGE, service.bridge(view));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, BRIDGE, failure);
            }
        }

        @Override
        public CompletableFuture<Objects> objects() {
            return ViewCalls.offload(this, OBJECTS, () -> service.objects());
        }

        @Override
        public CompletableFuture<AsyncView> view() {
            return ViewCalls.offload(this, VIEW, () -> service.view());
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements ServiceSync {
        private final ServiceAsync async;

        SyncFromAsync(ServiceAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public Bridge bridge(SyncView view) {
            ViewCalls.check(this, BRIDGE);
            return ViewCalls.await(this, BRIDGE, async.bridge(view));
        }

        @Override
        public Objects objects() {
            ViewCalls.check(this, OBJECTS);
            return ViewCalls.await(this, OBJECTS, async.objects());
        }

        @Override
        public AsyncView view() {
            ViewCalls.check(this, VIEW);
            return ViewCalls.await(this, VIEW, async.view());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements ServiceAsync {
        private final ServiceSync blocking;

        AsyncFromSync(ServiceSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Bridge> bridge(SyncView view) {
            return ViewCalls.offload(this, BRIDGE, () -> blocking.bridge(view));
        }

        @Override
        public CompletableFuture<Objects> objects() {
            return ViewCalls.offload(this, OBJECTS, () -> blocking.objects());
        }

        @Override
        public CompletableFuture<AsyncView> view() {
            return ViewCalls.offload(this, VIEW, () -> blocking.view());
        }
    }
}
