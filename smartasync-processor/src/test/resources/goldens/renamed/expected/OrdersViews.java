package goldens.renamed;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.renamed.Orders")
final class OrdersViews {
    private final ViewOperation abort;
    private final ViewOperation byName;
    private final ViewOperation byId;
    private final ViewOperation place;

    private OrdersViews(ViewSetup setup) {
        this.abort = setup.operation("cancelAsync()", "abort()").async();
        this.byName = setup.operation("find(String)", "byName(String)").blocking();
        this.byId = setup.operation("find(long)", "byId(long)").blocking();
        this.place = setup.operation("placeNow(String)", "place(String)")
                .twins("placeLater(String)");
    }

    private static OrdersViews of(ViewSetup setup) {
        OrdersViews known = setup.known(OrdersViews.class);
        return known != null ? known : setup.keep(new OrdersViews(setup));
    }

    static OrdersSync sync(Orders service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.renamed.OrdersSync");
        ViewSetup setup = ViewSetup.sync(runtime, OrdersViews.class, "Orders", "OrdersAsync");
        return of(setup).new SyncView(service);
    }

    static OrdersAsync async(Orders service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.renamed.OrdersAsync");
        ViewSetup setup = ViewSetup.async(runtime, OrdersViews.class, "Orders", "OrdersAsync");
        return of(setup).new AsyncView(service);
    }

    static OrdersSync syncFrom(OrdersAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.renamed.OrdersSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, OrdersViews.class, "OrdersAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static OrdersAsync asyncFrom(OrdersSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.renamed.OrdersAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, OrdersViews.class, "OrdersSync",
                "OrdersAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements OrdersSync {
        private final Orders service;

        SyncView(Orders service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public void abort() {
            abort.checkCaller().await(service.cancelAsync());
        }

        @Override
        public String byName(String name) {
            byName.checkCaller();
            return service.find(name);
        }

        @Override
        public String byId(long id) {
            byId.checkCaller();
            return service.find(id);
        }

        @Override
        public String place(String order) {
            place.checkCaller();
            return service.placeNow(order);
        }

        @Override
        public String toString() {
            return Bridge.describe("OrdersSync", service);
        }
    }

    private final class AsyncView extends SourceView implements OrdersAsync {
        private final Orders service;

        AsyncView(Orders service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<Void> abort() {
            try {
                return abort.adopt(service.cancelAsync());
            } catch (Throwable failure) {
                return abort.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> byName(String name) {
            return byName.offload(() -> service.find(name));
        }

        @Override
        public CompletableFuture<String> byId(long id) {
            return byId.offload(() -> service.find(id));
        }

        @Override
        public CompletableFuture<String> place(String order) {
            try {
                return place.adopt(service.placeLater(order));
            } catch (Throwable failure) {
                return place.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("OrdersAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements OrdersSync {
        private final OrdersAsync async;

        SyncFromAsync(OrdersAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public void abort() {
            abort.checkCaller().await(async.abort());
        }

        @Override
        public String byName(String name) {
            return byName.checkCaller().await(async.byName(name));
        }

        @Override
        public String byId(long id) {
            return byId.checkCaller().await(async.byId(id));
        }

        @Override
        public String place(String order) {
            return place.checkCaller().await(async.place(order));
        }

        @Override
        public String toString() {
            return Bridge.describe("OrdersSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements OrdersAsync {
        private final OrdersSync blocking;

        AsyncFromSync(OrdersSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Void> abort() {
            return abort.offloadVoid(() -> blocking.abort());
        }

        @Override
        public CompletableFuture<String> byName(String name) {
            return byName.offload(() -> blocking.byName(name));
        }

        @Override
        public CompletableFuture<String> byId(long id) {
            return byId.offload(() -> blocking.byId(id));
        }

        @Override
        public CompletableFuture<String> place(String order) {
            return place.offload(() -> blocking.place(order));
        }

        @Override
        public String toString() {
            return Bridge.describe("OrdersAsync", blocking);
        }
    }
}
