package goldens.options;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.options.Orders")
final class OrdersViews {
    private OrdersViews() {}

    static OrdersSync sync(Orders service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.options.OrdersSync");
        return new SyncView(service, runtime);
    }

    static OrdersAsync async(Orders service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.options.OrdersAsync");
        return new AsyncView(service, runtime);
    }

    static OrdersSync syncFrom(OrdersAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.options.OrdersSync");
        return new SyncFromAsync(async, runtime);
    }

    static OrdersAsync asyncFrom(OrdersSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.options.OrdersAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements OrdersSync {
        private final Orders service;
        private final SyncOperation all;
        private final SyncOperation watch;
        private final SyncOperation quick;
        private final SyncOperation waitForIt;

        SyncView(Orders service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Orders", "OrdersAsync");
            this.all = setup.operation("all()").calling();
            this.watch = setup.operation("watch()").timeoutNanos(0).awaiting();
            this.quick = setup.operation("quick()").timeoutNanos(90_000_000_000L).abandon()
                    .awaiting();
            this.waitForIt = setup.operation("waitForIt()").timeoutNanos(120_500_000_000L).abandon()
                    .declares(IOException.class).awaiting();
        }

        @Override
        public List<String> all() {
            all.checkCaller();
            return service.all();
        }

        @Override
        public String watch() {
            watch.checkCaller();
            return watch.await(service.watch());
        }

        @Override
        public String quick() {
            quick.checkCaller();
            return quick.await(service.quick());
        }

        @Override
        public String waitForIt() {
            waitForIt.checkCaller();
            return waitForIt.await(service.waitForIt());
        }

        @Override
        public String toString() {
            return Bridge.describe("OrdersSync", service);
        }
    }

    private static final class AsyncView implements OrdersAsync {
        private final Orders service;
        private final AsyncOperation all;
        private final AsyncOperation watch;
        private final AsyncOperation quick;
        private final AsyncOperation waitForIt;

        AsyncView(Orders service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Orders", "OrdersAsync");
            this.all = setup.operation("all()").executor("db").timeoutNanos(120_000_000_000L)
                    .abandon().offloading();
            this.watch = setup.operation("watch()").timeoutNanos(0).adopting();
            this.quick = setup.operation("quick()").timeoutNanos(90_000_000_000L).abandon()
                    .adopting();
            this.waitForIt = setup.operation("waitForIt()").timeoutNanos(120_500_000_000L).abandon()
                    .adopting();
        }

        @Override
        public CompletableFuture<List<String>> all() {
            return new OffloadedCall<List<String>>(all) {
                @Override
                protected List<String> call() {
                    return service.all();
                }
            }.submit();
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

    private static final class SyncFromAsync implements OrdersSync {
        private final OrdersAsync async;
        private final SyncOperation all;
        private final SyncOperation watch;
        private final SyncOperation quick;
        private final SyncOperation waitForIt;

        SyncFromAsync(OrdersAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "OrdersAsync", "OrdersAsync");
            this.all = setup.operation("all()").timeoutNanos(120_000_000_000L).abandon().awaiting();
            this.watch = setup.operation("watch()").timeoutNanos(0).awaiting();
            this.quick = setup.operation("quick()").timeoutNanos(90_000_000_000L).abandon()
                    .awaiting();
            this.waitForIt = setup.operation("waitForIt()").timeoutNanos(120_500_000_000L).abandon()
                    .declares(IOException.class).awaiting();
        }

        @Override
        public List<String> all() {
            all.checkCaller();
            return all.await(async.all());
        }

        @Override
        public String watch() {
            watch.checkCaller();
            return watch.await(async.watch());
        }

        @Override
        public String quick() {
            quick.checkCaller();
            return quick.await(async.quick());
        }

        @Override
        public String waitForIt() {
            waitForIt.checkCaller();
            return waitForIt.await(async.waitForIt());
        }

        @Override
        public String toString() {
            return Bridge.describe("OrdersSync", async);
        }
    }

    private static final class AsyncFromSync implements OrdersAsync {
        private final OrdersSync blocking;
        private final AsyncOperation all;
        private final AsyncOperation watch;
        private final AsyncOperation quick;
        private final AsyncOperation waitForIt;

        AsyncFromSync(OrdersSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "OrdersSync", "OrdersAsync");
            this.all = setup.operation("all()").executor("db").timeoutNanos(120_000_000_000L)
                    .abandon().offloading();
            this.watch = setup.operation("watch()").executor("db").timeoutNanos(0).offloading();
            this.quick = setup.operation("quick()").executor("db").timeoutNanos(90_000_000_000L)
                    .abandon().offloading();
            this.waitForIt = setup.operation("waitForIt()").executor("db")
                    .timeoutNanos(120_500_000_000L).abandon().offloading();
        }

        @Override
        public CompletableFuture<List<String>> all() {
            return new OffloadedCall<List<String>>(all) {
                @Override
                protected List<String> call() {
                    return blocking.all();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> watch() {
            return new OffloadedCall<String>(watch) {
                @Override
                protected String call() {
                    return blocking.watch();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> quick() {
            return new OffloadedCall<String>(quick) {
                @Override
                protected String call() {
                    return blocking.quick();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> waitForIt() {
            return new OffloadedCall<String>(waitForIt) {
                @Override
                protected String call() throws IOException {
                    return blocking.waitForIt();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("OrdersAsync", blocking);
        }
    }
}
