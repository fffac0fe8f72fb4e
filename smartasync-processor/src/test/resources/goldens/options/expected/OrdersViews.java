package goldens.options;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.options.Orders")
final class OrdersViews {
    private final ViewOperation all;
    private final ViewOperation watch;
    private final ViewOperation quick;
    private final ViewOperation waitForIt;

    private OrdersViews(ViewSetup setup) {
        this.all = setup.operation("all()").executor("db").timeoutNanos(120_000_000_000L).abandon()
                .blocking();
        this.watch = setup.operation("watch()").executor("db").timeoutNanos(0).async();
        this.quick = setup.operation("quick()").executor("db").timeoutNanos(90_000_000_000L)
                .abandon().async();
        this.waitForIt = setup.operation("waitForIt()").executor("db")
                .timeoutNanos(120_500_000_000L).abandon().declares(IOException.class).async();
    }

    private static OrdersViews of(ViewSetup setup) {
        OrdersViews known = setup.known(OrdersViews.class);
        return known != null ? known : setup.keep(new OrdersViews(setup));
    }

    static OrdersSync sync(Orders service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.options.OrdersSync");
        ViewSetup setup = ViewSetup.sync(runtime, OrdersViews.class, "Orders", "OrdersAsync");
        return of(setup).new SyncView(service);
    }

    static OrdersAsync async(Orders service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.options.OrdersAsync");
        ViewSetup setup = ViewSetup.async(runtime, OrdersViews.class, "Orders", "OrdersAsync");
        return of(setup).new AsyncView(service);
    }

    static OrdersSync syncFrom(OrdersAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.options.OrdersSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, OrdersViews.class, "OrdersAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static OrdersAsync asyncFrom(OrdersSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.options.OrdersAsync");
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
        public List<String> all() {
            all.checkCaller();
            return service.all();
        }

        @Override
        public String watch() {
            return watch.checkCaller().await(service.watch());
        }

        @Override
        public String quick() {
            return quick.checkCaller().await(service.quick());
        }

        @Override
        public String waitForIt() {
            return waitForIt.checkCaller().await(service.waitForIt());
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
        public CompletableFuture<List<String>> all() {
            return all.offload(() -> service.all());
        }

        @Override
        public CompletableFuture<String> watch() {
            try {
                return watch.adopt(service.watch());
            } catch (Throwable failure) {
                return watch.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> quick() {
            try {
                return quick.adopt(service.quick());
            } catch (Throwable failure) {
                return quick.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> waitForIt() {
            try {
                return waitForIt.adopt(service.waitForIt());
            } catch (Throwable failure) {
                return waitForIt.failed(failure);
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
        public List<String> all() {
            return all.checkCaller().await(async.all());
        }

        @Override
        public String watch() {
            return watch.checkCaller().await(async.watch());
        }

        @Override
        public String quick() {
            return quick.checkCaller().await(async.quick());
        }

        @Override
        public String waitForIt() {
            return waitForIt.checkCaller().await(async.waitForIt());
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
        public CompletableFuture<List<String>> all() {
            return all.offload(() -> blocking.all());
        }

        @Override
        public CompletableFuture<String> watch() {
            return watch.offload(() -> blocking.watch());
        }

        @Override
        public CompletableFuture<String> quick() {
            return quick.offload(() -> blocking.quick());
        }

        @Override
        public CompletableFuture<String> waitForIt() {
            return waitForIt.offload(() -> blocking.waitForIt());
        }

        @Override
        public String toString() {
            return Bridge.describe("OrdersAsync", blocking);
        }
    }
}
