package goldens.nested_names_in_supertype;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.nested_names_in_supertype.Service")
final class ServiceViews {
    private final ViewOperation price;
    private final ViewOperation inner;
    private final ViewOperation name;

    private ServiceViews(ViewSetup setup) {
        this.price = setup.operation("price()").async();
        this.inner = setup.operation("inner()").blocking();
        this.name = setup.operation("name()").blocking();
    }

    private static ServiceViews of(ViewSetup setup) {
        ServiceViews known = setup.known(ServiceViews.class);
        return known != null ? known : setup.keep(new ServiceViews(setup));
    }

    static ServiceSync sync(Service service,
            io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.nested_names_in_supertype.ServiceSync");
        ViewSetup setup = ViewSetup.sync(runtime, ServiceViews.class, "Service", "ServiceAsync");
        return of(setup).new SyncView(service);
    }

    static ServiceAsync async(Service service,
            io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.nested_names_in_supertype.ServiceAsync");
        ViewSetup setup = ViewSetup.async(runtime, ServiceViews.class, "Service", "ServiceAsync");
        return of(setup).new AsyncView(service);
    }

    static ServiceSync syncFrom(ServiceAsync async,
            io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.nested_names_in_supertype.ServiceSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, ServiceViews.class, "ServiceAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static ServiceAsync asyncFrom(ServiceSync blocking,
            io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.nested_names_in_supertype.ServiceAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, ServiceViews.class, "ServiceSync",
                "ServiceAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements ServiceSync {
        private final Service service;

        SyncView(Service service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public goldens.nested_names_in_supertype.Price price() {
            return price.checkCaller().await(service.price());
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

    private final class AsyncView extends SourceView implements ServiceAsync {
        private final Service service;

        AsyncView(Service service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
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
            return inner.offload(() -> service.inner());
        }

        @Override
        public CompletableFuture<String> name() {
            return name.offload(() -> service.name());
        }

        @Override
        public String toString() {
            return Bridge.describe("ServiceAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements ServiceSync {
        private final ServiceAsync async;

        SyncFromAsync(ServiceAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public goldens.nested_names_in_supertype.Price price() {
            return price.checkCaller().await(async.price());
        }

        @Override
        public Prices.Price inner() {
            return inner.checkCaller().await(async.inner());
        }

        @Override
        public String name() {
            return name.checkCaller().await(async.name());
        }

        @Override
        public String toString() {
            return Bridge.describe("ServiceSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements ServiceAsync {
        private final ServiceSync blocking;

        AsyncFromSync(ServiceSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<goldens.nested_names_in_supertype.Price> price() {
            return price.offload(() -> blocking.price());
        }

        @Override
        public CompletableFuture<Prices.Price> inner() {
            return inner.offload(() -> blocking.inner());
        }

        @Override
        public CompletableFuture<String> name() {
            return name.offload(() -> blocking.name());
        }

        @Override
        public String toString() {
            return Bridge.describe("ServiceAsync", blocking);
        }
    }
}
