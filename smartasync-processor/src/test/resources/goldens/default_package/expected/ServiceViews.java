import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("Service")
final class ServiceViews {
    private ServiceViews() {}

    static ServiceSync sync(Service service, SmartAsyncRuntime runtime) {
        io.github.smartasync.runtime.bridge.Bridge.requireLevel(1, "ServiceSync");
        return new SyncView2(service, runtime);
    }

    static ServiceAsync async(Service service, SmartAsyncRuntime runtime) {
        io.github.smartasync.runtime.bridge.Bridge.requireLevel(1, "ServiceAsync");
        return new AsyncView2(service, runtime);
    }

    static ServiceSync syncFrom(ServiceAsync async, SmartAsyncRuntime runtime) {
        io.github.smartasync.runtime.bridge.Bridge.requireLevel(1, "ServiceSync");
        return new SyncFromAsync(async, runtime);
    }

    static ServiceAsync asyncFrom(ServiceSync blocking, SmartAsyncRuntime runtime) {
        io.github.smartasync.runtime.bridge.Bridge.requireLevel(1, "ServiceAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView2 implements ServiceSync {
        private final Service service;
        private final SyncOperation bridge;
        private final SyncOperation objects;
        private final SyncOperation view;

        SyncView2(Service service, SmartAsyncRuntime runtime) {
            this.service = java.util.Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Service", "ServiceAsync");
            this.bridge = setup.operation("bridge(SyncView)").awaiting();
            this.objects = setup.operation("objects()").calling();
            this.view = setup.operation("view()").calling();
        }

        @Override
        public Bridge bridge(SyncView view) {
            bridge.checkCaller();
            return bridge.await(service.bridge(view));
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

    private static final class AsyncView2 implements ServiceAsync {
        private final Service service;
        private final AsyncOperation bridge;
        private final AsyncOperation objects;
        private final AsyncOperation view;

        AsyncView2(Service service, SmartAsyncRuntime runtime) {
            this.service = java.util.Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Service", "ServiceAsync");
            this.bridge = setup.operation("bridge(SyncView)").adopting();
            this.objects = setup.operation("objects()").offloading();
            this.view = setup.operation("view()").offloading();
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
            return new OffloadedCall<Objects>(objects) {
                @Override
                protected Objects call() {
                    return service.objects();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<AsyncView> view() {
            return new OffloadedCall<AsyncView>(view) {
                @Override
                protected AsyncView call() {
                    return service.view();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return io.github.smartasync.runtime.bridge.Bridge.describe("ServiceAsync", service);
        }
    }

    private static final class SyncFromAsync implements ServiceSync {
        private final ServiceAsync async;
        private final SyncOperation bridge;
        private final SyncOperation objects;
        private final SyncOperation view;

        SyncFromAsync(ServiceAsync async, SmartAsyncRuntime runtime) {
            this.async = java.util.Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "ServiceAsync", "ServiceAsync");
            this.bridge = setup.operation("bridge(SyncView)").awaiting();
            this.objects = setup.operation("objects()").awaiting();
            this.view = setup.operation("view()").awaiting();
        }

        @Override
        public Bridge bridge(SyncView view) {
            bridge.checkCaller();
            return bridge.await(async.bridge(view));
        }

        @Override
        public Objects objects() {
            objects.checkCaller();
            return objects.await(async.objects());
        }

        @Override
        public AsyncView view() {
            view.checkCaller();
            return view.await(async.view());
        }

        @Override
        public String toString() {
            return io.github.smartasync.runtime.bridge.Bridge.describe("ServiceSync", async);
        }
    }

    private static final class AsyncFromSync implements ServiceAsync {
        private final ServiceSync blocking;
        private final AsyncOperation bridge;
        private final AsyncOperation objects;
        private final AsyncOperation view;

        AsyncFromSync(ServiceSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = java.util.Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "ServiceSync", "ServiceAsync");
            this.bridge = setup.operation("bridge(SyncView)").offloading();
            this.objects = setup.operation("objects()").offloading();
            this.view = setup.operation("view()").offloading();
        }

        @Override
        public CompletableFuture<Bridge> bridge(SyncView view) {
            return new OffloadedCall<Bridge>(bridge) {
                @Override
                protected Bridge call() {
                    return blocking.bridge(view);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Objects> objects() {
            return new OffloadedCall<Objects>(objects) {
                @Override
                protected Objects call() {
                    return blocking.objects();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<AsyncView> view() {
            return new OffloadedCall<AsyncView>(view) {
                @Override
                protected AsyncView call() {
                    return blocking.view();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return io.github.smartasync.runtime.bridge.Bridge.describe("ServiceAsync", blocking);
        }
    }
}
