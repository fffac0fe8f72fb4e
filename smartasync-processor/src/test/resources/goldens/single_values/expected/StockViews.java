package goldens.single_values;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import io.smallrye.mutiny.Uni;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.single_values.Stock")
final class StockViews {
    private final ViewOperation left;
    private final ViewOperation reserve;
    private final ViewOperation place;
    private final ViewOperation send;
    private final ViewOperation anything;

    private StockViews(ViewSetup setup) {
        this.left = setup.operation("left(String)").async();
        this.reserve = setup.operation("reserveAsync(String)", "reserve(String)").async();
        this.place = setup.operation("place(String)").timeoutNanos(2_000_000_000L).abandon()
                .async();
        this.send = setup.operation("send(int)").twins("sendAsync(int)");
        this.anything = setup.operation("anything()").async();
    }

    private static StockViews of(ViewSetup setup) {
        return setup.known() instanceof StockViews known
                ? known
                : setup.keep(new StockViews(setup));
    }

    static StockSync sync(Stock service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.single_values.StockSync");
        ViewSetup setup = ViewSetup.sync(runtime, StockViews.class, "Stock", "StockAsync");
        return of(setup).new SyncView(service);
    }

    static StockAsync async(Stock service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.single_values.StockAsync");
        ViewSetup setup = ViewSetup.async(runtime, StockViews.class, "Stock", "StockAsync");
        return of(setup).new AsyncView(service);
    }

    static StockSync syncFrom(StockAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.single_values.StockSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, StockViews.class, "StockAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static StockAsync asyncFrom(StockSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.single_values.StockAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, StockViews.class, "StockSync", "StockAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView implements StockSync {
        private final Stock service;

        SyncView(Stock service) {
            this.service = Objects.requireNonNull(service, "service");
        }

        @Override
        public Integer left(String sku) {
            left.checkCaller();
            return left.await(left.returned(service.left(sku), "Mono").contextCapture().toFuture());
        }

        @Override
        public void reserve(String sku) {
            reserve.checkCaller();
            reserve.await(reserve.returned(service.reserveAsync(sku),
                    "Mono").contextCapture().toFuture());
        }

        @Override
        public String place(String sku) {
            place.checkCaller();
            return place.await(place.returned(service.place(sku),
                    "Uni").subscribeAsCompletionStage());
        }

        @Override
        public String send(int number) {
            send.checkCaller();
            return service.send(number);
        }

        @Override
        public Object anything() {
            anything.checkCaller();
            return anything.await(anything.returned((Uni<?>) service.anything(),
                    "Uni").subscribeAsCompletionStage());
        }

        @Override
        public String toString() {
            return Bridge.describe("StockSync", service);
        }
    }

    private final class AsyncView implements StockAsync {
        private final Stock service;

        AsyncView(Stock service) {
            this.service = Objects.requireNonNull(service, "service");
        }

        @Override
        public CompletableFuture<Integer> left(String sku) {
            try {
                return left.adoptOwned(left.returned(service.left(sku),
                        "Mono").contextCapture().toFuture());
            } catch (Throwable failure) {
                return left.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Void> reserve(String sku) {
            try {
                return reserve.adoptOwned(reserve.returned(service.reserveAsync(sku),
                        "Mono").contextCapture().toFuture());
            } catch (Throwable failure) {
                return reserve.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> place(String sku) {
            try {
                return place.adoptOwned(place.returned(service.place(sku),
                        "Uni").subscribeAsCompletionStage());
            } catch (Throwable failure) {
                return place.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> send(int number) {
            try {
                return send.adoptOwned(send.returned(service.sendAsync(number),
                        "Uni").subscribeAsCompletionStage());
            } catch (Throwable failure) {
                return send.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Object> anything() {
            try {
                return anything.adoptOwned(anything.returned((Uni<?>) service.anything(),
                        "Uni").subscribeAsCompletionStage());
            } catch (Throwable failure) {
                return anything.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("StockAsync", service);
        }
    }

    private final class SyncFromAsync implements StockSync {
        private final StockAsync async;

        SyncFromAsync(StockAsync async) {
            this.async = Objects.requireNonNull(async, "async");
        }

        @Override
        public Integer left(String sku) {
            left.checkCaller();
            return left.await(async.left(sku));
        }

        @Override
        public void reserve(String sku) {
            reserve.checkCaller();
            reserve.await(async.reserve(sku));
        }

        @Override
        public String place(String sku) {
            place.checkCaller();
            return place.await(async.place(sku));
        }

        @Override
        public String send(int number) {
            send.checkCaller();
            return send.await(async.send(number));
        }

        @Override
        public Object anything() {
            anything.checkCaller();
            return anything.await(async.anything());
        }

        @Override
        public String toString() {
            return Bridge.describe("StockSync", async);
        }
    }

    private final class AsyncFromSync implements StockAsync {
        private final StockSync blocking;

        AsyncFromSync(StockSync blocking) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
        }

        @Override
        public CompletableFuture<Integer> left(String sku) {
            return left.offload(() -> blocking.left(sku));
        }

        @Override
        public CompletableFuture<Void> reserve(String sku) {
            return reserve.offloadVoid(() -> blocking.reserve(sku));
        }

        @Override
        public CompletableFuture<String> place(String sku) {
            return place.offload(() -> blocking.place(sku));
        }

        @Override
        public CompletableFuture<String> send(int number) {
            return send.offload(() -> blocking.send(number));
        }

        @Override
        public CompletableFuture<Object> anything() {
            return anything.offload(() -> blocking.anything());
        }

        @Override
        public String toString() {
            return Bridge.describe("StockAsync", blocking);
        }
    }
}
