package goldens.options;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.options.Orders")
final class OrdersViews {
    private static final int ALL = 0;
    private static final int WATCH = 1;
    private static final int QUICK = 2;
    private static final int WAIT_FOR_IT = 3;

    private OrdersViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("all()").executor("db").timeoutNanos(120_000_000_000L).abandon()
                        .blocking(),
                setup.operation("watch()").executor("db").timeoutNanos(0).async(),
                setup.operation("quick()").executor("db").timeoutNanos(90_000_000_000L).abandon()
                        .async(),
                setup.operation("waitForIt()").executor("db").timeoutNanos(120_500_000_000L)
                        .abandon().declares(IOException.class).async()));
    }

    static OrdersSync sync(Orders service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.options.OrdersSync");
        ViewSetup setup = ViewSetup.sync(runtime, OrdersViews.class, "Orders", "OrdersAsync");
        return new SyncView(service, operations(setup));
    }

    static OrdersAsync async(Orders service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.options.OrdersAsync");
        ViewSetup setup = ViewSetup.async(runtime, OrdersViews.class, "Orders", "OrdersAsync");
        return new AsyncView(service, operations(setup));
    }

    static OrdersSync syncFrom(OrdersAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.options.OrdersSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, OrdersViews.class, "OrdersAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static OrdersAsync asyncFrom(OrdersSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.options.OrdersAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, OrdersViews.class, "OrdersSync",
                "OrdersAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements OrdersSync {
        private final Orders service;

        SyncView(Orders service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public List<String> all() {
            ViewCalls.check(this, ALL);
            return service.all();
        }

        @Override
        public String watch() {
            ViewCalls.check(this, WATCH);
            return ViewCalls.await(this, WATCH, service.watch());
        }

        @Override
        public String quick() {
            ViewCalls.check(this, QUICK);
            return ViewCalls.await(this, QUICK, service.quick());
        }

        @Override
        public String waitForIt() {
            ViewCalls.check(this, WAIT_FOR_IT);
            return ViewCalls.await(this, WAIT_FOR_IT, service.waitForIt());
        }
    }

    private static final class AsyncView extends ViewCalls implements OrdersAsync {
        private final Orders service;

        AsyncView(Orders service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<List<String>> all() {
            return ViewCalls.offload(this, ALL, () -> service.all());
        }

        @Override
        public CompletableFuture<String> watch() {
            try {
                return ViewCalls.adopt(this, WATCH, service.watch());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, WATCH, failure);
            }
        }

        @Override
        public CompletableFuture<String> quick() {
            try {
                return ViewCalls.adopt(this, QUICK, service.quick());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, QUICK, failure);
            }
        }

        @Override
        public CompletableFuture<String> waitForIt() {
            try {
                return ViewCalls.adopt(this, WAIT_FOR_IT, service.waitForIt());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, WAIT_FOR_IT, failure);
            }
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements OrdersSync {
        private final OrdersAsync async;

        SyncFromAsync(OrdersAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public List<String> all() {
            ViewCalls.check(this, ALL);
            return ViewCalls.await(this, ALL, async.all());
        }

        @Override
        public String watch() {
            ViewCalls.check(this, WATCH);
            return ViewCalls.await(this, WATCH, async.watch());
        }

        @Override
        public String quick() {
            ViewCalls.check(this, QUICK);
            return ViewCalls.await(this, QUICK, async.quick());
        }

        @Override
        public String waitForIt() {
            ViewCalls.check(this, WAIT_FOR_IT);
            return ViewCalls.await(this, WAIT_FOR_IT, async.waitForIt());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements OrdersAsync {
        private final OrdersSync blocking;

        AsyncFromSync(OrdersSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<List<String>> all() {
            return ViewCalls.offload(this, ALL, () -> blocking.all());
        }

        @Override
        public CompletableFuture<String> watch() {
            return ViewCalls.offload(this, WATCH, () -> blocking.watch());
        }

        @Override
        public CompletableFuture<String> quick() {
            return ViewCalls.offload(this, QUICK, () -> blocking.quick());
        }

        @Override
        public CompletableFuture<String> waitForIt() {
            return ViewCalls.offload(this, WAIT_FOR_IT, () -> blocking.waitForIt());
        }
    }
}
