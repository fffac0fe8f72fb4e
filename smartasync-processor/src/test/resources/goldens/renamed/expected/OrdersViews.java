package goldens.renamed;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.renamed.Orders")
final class OrdersViews {
    private static final int ABORT = 0;
    private static final int BY_NAME = 1;
    private static final int BY_ID = 2;
    private static final int PLACE = 3;

    private OrdersViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("cancelAsync()", "abort()").async(),
                setup.operation("find(String)", "byName(String)").blocking(),
                setup.operation("find(long)", "byId(long)").blocking(),
                setup.operation("placeNow(String)", "place(String)").twins("placeLater(String)")));
    }

    static OrdersSync sync(Orders service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.renamed.OrdersSync");
        ViewSetup setup = ViewSetup.sync(runtime, OrdersViews.class, "Orders", "OrdersAsync");
        return new SyncView(service, operations(setup));
    }

    static OrdersAsync async(Orders service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.renamed.OrdersAsync");
        ViewSetup setup = ViewSetup.async(runtime, OrdersViews.class, "Orders", "OrdersAsync");
        return new AsyncView(service, operations(setup));
    }

    static OrdersSync syncFrom(OrdersAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.renamed.OrdersSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, OrdersViews.class, "OrdersAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static OrdersAsync asyncFrom(OrdersSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.renamed.OrdersAsync");
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
        public void abort() {
            ViewCalls.check(this, ABORT);
            ViewCalls.await(this, ABORT, service.cancelAsync());
        }

        @Override
        public String byName(String name) {
            ViewCalls.check(this, BY_NAME);
            return service.find(name);
        }

        @Override
        public String byId(long id) {
            ViewCalls.check(this, BY_ID);
            return service.find(id);
        }

        @Override
        public String place(String order) {
            ViewCalls.check(this, PLACE);
            return service.placeNow(order);
        }
    }

    private static final class AsyncView extends ViewCalls implements OrdersAsync {
        private final Orders service;

        AsyncView(Orders service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<Void> abort() {
            try {
                return ViewCalls.adopt(this, ABORT, service.cancelAsync());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, ABORT, failure);
            }
        }

        @Override
        public CompletableFuture<String> byName(String name) {
            return ViewCalls.offload(this, BY_NAME, () -> service.find(name));
        }

        @Override
        public CompletableFuture<String> byId(long id) {
            return ViewCalls.offload(this, BY_ID, () -> service.find(id));
        }

        @Override
        public CompletableFuture<String> place(String order) {
            try {
                return ViewCalls.adopt(this, PLACE, service.placeLater(order));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, PLACE, failure);
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
        public void abort() {
            ViewCalls.check(this, ABORT);
            ViewCalls.await(this, ABORT, async.abort());
        }

        @Override
        public String byName(String name) {
            ViewCalls.check(this, BY_NAME);
            return ViewCalls.await(this, BY_NAME, async.byName(name));
        }

        @Override
        public String byId(long id) {
            ViewCalls.check(this, BY_ID);
            return ViewCalls.await(this, BY_ID, async.byId(id));
        }

        @Override
        public String place(String order) {
            ViewCalls.check(this, PLACE);
            return ViewCalls.await(this, PLACE, async.place(order));
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements OrdersAsync {
        private final OrdersSync blocking;

        AsyncFromSync(OrdersSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Void> abort() {
            return ViewCalls.offloadVoid(this, ABORT, () -> blocking.abort());
        }

        @Override
        public CompletableFuture<String> byName(String name) {
            return ViewCalls.offload(this, BY_NAME, () -> blocking.byName(name));
        }

        @Override
        public CompletableFuture<String> byId(long id) {
            return ViewCalls.offload(this, BY_ID, () -> blocking.byId(id));
        }

        @Override
        public CompletableFuture<String> place(String order) {
            return ViewCalls.offload(this, PLACE, () -> blocking.place(order));
        }
    }
}
