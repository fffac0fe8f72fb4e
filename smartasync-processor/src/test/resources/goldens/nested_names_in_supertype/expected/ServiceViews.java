package goldens.nested_names_in_supertype;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.nested_names_in_supertype.Service")
final class ServiceViews {
    private ServiceViews() {}

    static ServiceSync sync(Service service,
            io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.nested_names_in_supertype.ServiceSync");
        return new SyncView(service, runtime);
    }

    static ServiceAsync async(Service service,
            io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.nested_names_in_supertype.ServiceAsync");
        return new AsyncView(service, runtime);
    }

    static ServiceSync syncFrom(ServiceAsync async,
            io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.nested_names_in_supertype.ServiceSync");
        return new SyncFromAsync(async, runtime);
    }

    static ServiceAsync asyncFrom(ServiceSync blocking,
            io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.nested_names_in_supertype.ServiceAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements ServiceSync {
        private final Service service;
        private final SyncOperation price;
        private final SyncOperation inner;
        private final SyncOperation name;

        SyncView(Service service, io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Service", "ServiceAsync");
            this.price = setup.operation("price()").awaiting();
            this.inner = setup.operation("inner()").calling();
            this.name = setup.operation("name()").calling();
        }

        @Override
        public goldens.nested_names_in_supertype.Price price() {
            price.checkCaller();
            return price.await(service.price());
        }

        @Override
        public Prices.Price inner() {
            inner.checkCaller();
            return service.inner();
        }

        @Override
        public String name() {
            name.checkCaller();
            return service.name();
        }

        @Override
        public String toString() {
            return Bridge.describe("ServiceSync", service);
        }
    }

    private static final class AsyncView implements ServiceAsync {
        private final Service service;
        private final AsyncOperation price;
        private final AsyncOperation inner;
        private final AsyncOperation name;

        AsyncView(Service service, io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Service", "ServiceAsync");
            this.price = setup.operation("price()").adopting();
            this.inner = setup.operation("inner()").offloading();
            this.name = setup.operation("name()").offloading();
        }

        @Override
        public CompletableFuture<goldens.nested_names_in_supertype.Price> price() {
            try {
                return price.adopt(service.price());
            } catch (Throwable failure) {
                return price.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Prices.Price> inner() {
            return new OffloadedCall<Prices.Price>(inner) {
                @Override
                protected Prices.Price call() {
                    return service.inner();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> name() {
            return new OffloadedCall<String>(name) {
                @Override
                protected String call() {
                    return service.name();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("ServiceAsync", service);
        }
    }

    private static final class SyncFromAsync implements ServiceSync {
        private final ServiceAsync async;
        private final SyncOperation price;
        private final SyncOperation inner;
        private final SyncOperation name;

        SyncFromAsync(ServiceAsync async, io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "ServiceAsync", "ServiceAsync");
            this.price = setup.operation("price()").awaiting();
            this.inner = setup.operation("inner()").awaiting();
            this.name = setup.operation("name()").awaiting();
        }

        @Override
        public goldens.nested_names_in_supertype.Price price() {
            price.checkCaller();
            return price.await(async.price());
        }

        @Override
        public Prices.Price inner() {
            inner.checkCaller();
            return inner.await(async.inner());
        }

        @Override
        public String name() {
            name.checkCaller();
            return name.await(async.name());
        }

        @Override
        public String toString() {
            return Bridge.describe("ServiceSync", async);
        }
    }

    private static final class AsyncFromSync implements ServiceAsync {
        private final ServiceSync blocking;
        private final AsyncOperation price;
        private final AsyncOperation inner;
        private final AsyncOperation name;

        AsyncFromSync(ServiceSync blocking,
                io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "ServiceSync", "ServiceAsync");
            this.price = setup.operation("price()").offloading();
            this.inner = setup.operation("inner()").offloading();
            this.name = setup.operation("name()").offloading();
        }

        @Override
        public CompletableFuture<goldens.nested_names_in_supertype.Price> price() {
            return new OffloadedCall<goldens.nested_names_in_supertype.Price>(price) {
                @Override
                protected goldens.nested_names_in_supertype.Price call() {
                    return blocking.price();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Prices.Price> inner() {
            return new OffloadedCall<Prices.Price>(inner) {
                @Override
                protected Prices.Price call() {
                    return blocking.inner();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> name() {
            return new OffloadedCall<String>(name) {
                @Override
                protected String call() {
                    return blocking.name();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("ServiceAsync", blocking);
        }
    }
}
