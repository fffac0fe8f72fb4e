package goldens.nested_names_in_supertype;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.nested_names_in_supertype.Service")
final class ServiceViews {
    private static final int PRICE = 0;
    private static final int INNER = 1;
    private static final int NAME = 2;

    private ServiceViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("price()").async(),
                setup.operation("inner()").blocking(),
                setup.operation("name()").blocking()));
    }

    static ServiceSync sync(Service service,
            io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.nested_names_in_supertype.ServiceSync");
        ViewSetup setup = ViewSetup.sync(runtime, ServiceViews.class, "Service", "ServiceAsync");
        return new SyncView(service, operations(setup));
    }

    static ServiceAsync async(Service service,
            io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.nested_names_in_supertype.ServiceAsync");
        ViewSetup setup = ViewSetup.async(runtime, ServiceViews.class, "Service", "ServiceAsync");
        return new AsyncView(service, operations(setup));
    }

    static ServiceSync syncFrom(ServiceAsync async,
            io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.nested_names_in_supertype.ServiceSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, ServiceViews.class, "ServiceAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static ServiceAsync asyncFrom(ServiceSync blocking,
            io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.nested_names_in_supertype.ServiceAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, ServiceViews.class, "ServiceSync",
                "ServiceAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements ServiceSync {
        private final Service service;

        SyncView(Service service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public goldens.nested_names_in_supertype.Price price() {
            ViewCalls.check(this, PRICE);
            return ViewCalls.await(this, PRICE, service.price());
        }

        @Override
        public Prices.Price inner() {
            ViewCalls.check(this, INNER);
            return service.inner();
        }

        @Override
        public String name() {
            ViewCalls.check(this, NAME);
            return service.name();
        }
    }

    private static final class AsyncView extends ViewCalls implements ServiceAsync {
        private final Service service;

        AsyncView(Service service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<goldens.nested_names_in_supertype.Price> price() {
            try {
                return ViewCalls.adopt(this, PRICE, service.price());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, PRICE, failure);
            }
        }

        @Override
        public CompletableFuture<Prices.Price> inner() {
            return ViewCalls.offload(this, INNER, () -> service.inner());
        }

        @Override
        public CompletableFuture<String> name() {
            return ViewCalls.offload(this, NAME, () -> service.name());
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements ServiceSync {
        private final ServiceAsync async;

        SyncFromAsync(ServiceAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public goldens.nested_names_in_supertype.Price price() {
            ViewCalls.check(this, PRICE);
            return ViewCalls.await(this, PRICE, async.price());
        }

        @Override
        public Prices.Price inner() {
            ViewCalls.check(this, INNER);
            return ViewCalls.await(this, INNER, async.inner());
        }

        @Override
        public String name() {
            ViewCalls.check(this, NAME);
            return ViewCalls.await(this, NAME, async.name());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements ServiceAsync {
        private final ServiceSync blocking;

        AsyncFromSync(ServiceSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<goldens.nested_names_in_supertype.Price> price() {
            return ViewCalls.offload(this, PRICE, () -> blocking.price());
        }

        @Override
        public CompletableFuture<Prices.Price> inner() {
            return ViewCalls.offload(this, INNER, () -> blocking.inner());
        }

        @Override
        public CompletableFuture<String> name() {
            return ViewCalls.offload(this, NAME, () -> blocking.name());
        }
    }
}
