package goldens.reactive_values;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import reactor.core.publisher.Mono;

@GeneratedView("goldens.reactive_values.Prices")
final class PricesViews {
    private static final int PRICE = 0;
    private static final int FAILING = 1;
    private static final int REFRESH = 2;
    private static final int BOUNDED = 3;
    private static final int RAW = 4;
    private static final int GENERIC = 5;
    private static final int BY_KEY = 6;
    private static final int NESTED = 7;
    private static final int UNI = 8;
    private static final int UNI_OF_NOTHING = 9;
    private static final int SINGLE = 10;
    private static final int PRESENT = 11;
    private static final int MISSING = 12;
    private static final int COMPLETE = 13;
    private static final int VERTX = 14;
    private static final int NOTHING = 15;
    private static final int THROWING = 16;

    private PricesViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("price(String)").async(),
                setup.operation("failing()").timeoutNanos(2_000_000_000L)
                        .declares(IOException.class).async(),
                setup.operation("refreshAsync()", "refresh()").async(),
                setup.operation("bounded()").async(),
                setup.operation("raw()").async(),
                setup.operation("generic(List)").async(),
                setup.operation("byKey(Function)").async(),
                setup.operation("nested()").async(),
                setup.operation("uni()").async(),
                setup.operation("uniOfNothing()").async(),
                setup.operation("single()").async(),
                setup.operation("present()").async(),
                setup.operation("missing()").async(),
                setup.operation("complete()").abandon().async(),
                setup.operation("vertx()").async(),
                setup.operation("nothing()").async(),
                setup.operation("throwing()").async()));
    }

    static PricesSync sync(Prices service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_values.PricesSync");
        ViewSetup setup = ViewSetup.sync(runtime, PricesViews.class, "Prices", "PricesAsync");
        return new SyncView(service, operations(setup));
    }

    static PricesAsync async(Prices service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_values.PricesAsync");
        ViewSetup setup = ViewSetup.async(runtime, PricesViews.class, "Prices", "PricesAsync");
        return new AsyncView(service, operations(setup));
    }

    static PricesSync syncFrom(PricesAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_values.PricesSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, PricesViews.class, "PricesAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static PricesAsync asyncFrom(PricesSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_values.PricesAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, PricesViews.class, "PricesSync",
                "PricesAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements PricesSync {
        private final Prices service;

        SyncView(Prices service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public Integer price(String sku) {
            ViewCalls.check(this, PRICE);
            return ViewCalls.awaitStage(this, PRICE,
                    ViewCalls.operation(this, PRICE).returned(service.price(sku),
                    "Mono").contextCapture().toFuture());
        }

        @Override
        public String failing() {
            ViewCalls.check(this, FAILING);
            return ViewCalls.awaitStage(this, FAILING,
                    ViewCalls.operation(this, FAILING).returned(service.failing(),
                    "Mono").contextCapture().toFuture());
        }

        @Override
        public void refresh() {
            ViewCalls.check(this, REFRESH);
            ViewCalls.awaitStage(this, REFRESH,
                    ViewCalls.operation(this, REFRESH).returned(service.refreshAsync(),
                    "Mono").contextCapture().toFuture());
        }

        @Override
        public List<? extends Number> bounded() {
            ViewCalls.check(this, BOUNDED);
            return ViewCalls.awaitStage(this, BOUNDED,
                    ViewCalls.operation(this, BOUNDED).returned(service.bounded(),
                    "Mono").contextCapture().toFuture());
        }

        @Override
        public Object raw() {
            ViewCalls.check(this, RAW);
            return ViewCalls.awaitStage(this, RAW,
                    ViewCalls.operation(this, RAW).returned((Mono<?>) service.raw(),
                    "Mono").contextCapture().toFuture());
        }

        @Override
        public <T> List<T> generic(List<T> all) {
            ViewCalls.check(this, GENERIC);
            return ViewCalls.awaitStage(this, GENERIC,
                    ViewCalls.operation(this, GENERIC).returned(service.generic(all),
                    "Mono").contextCapture().toFuture());
        }

        @Override
        public <K> Map<K, String> byKey(Function<? super String, ? extends K> key) {
            ViewCalls.check(this, BY_KEY);
            return ViewCalls.awaitStage(this, BY_KEY,
                    ViewCalls.operation(this, BY_KEY).returned(service.<K>byKey(key),
                    "Mono").contextCapture().toFuture());
        }

        @Override
        public Mono<String> nested() {
            ViewCalls.check(this, NESTED);
            return ViewCalls.awaitStage(this, NESTED,
                    ViewCalls.operation(this, NESTED).returned(service.nested(),
                    "Mono").contextCapture().toFuture());
        }

        @Override
        public Integer uni() {
            ViewCalls.check(this, UNI);
            return ViewCalls.awaitStage(this, UNI,
                    ViewCalls.operation(this, UNI).returned(service.uni(),
                    "Uni").subscribeAsCompletionStage());
        }

        @Override
        public void uniOfNothing() {
            ViewCalls.check(this, UNI_OF_NOTHING);
            ViewCalls.awaitStage(this, UNI_OF_NOTHING,
                    ViewCalls.operation(this, UNI_OF_NOTHING).returned(service.uniOfNothing(),
                    "Uni").subscribeAsCompletionStage());
        }

        @Override
        public String single() {
            ViewCalls.check(this, SINGLE);
            return ViewCalls.awaitStage(this, SINGLE,
                    ViewCalls.operation(this, SINGLE).returned(service.single(),
                    "Single").toCompletionStage());
        }

        @Override
        public String present() {
            ViewCalls.check(this, PRESENT);
            return ViewCalls.awaitStage(this, PRESENT,
                    ViewCalls.operation(this, PRESENT).returned(service.present(),
                    "Maybe").toCompletionStage(null));
        }

        @Override
        public String missing() {
            ViewCalls.check(this, MISSING);
            return ViewCalls.awaitStage(this, MISSING,
                    ViewCalls.operation(this, MISSING).returned(service.missing(),
                    "Maybe").toCompletionStage(null));
        }

        @Override
        public void complete() {
            ViewCalls.check(this, COMPLETE);
            ViewCalls.awaitStage(this, COMPLETE,
                    ViewCalls.operation(this, COMPLETE).returned(service.complete(),
                    "Completable").toCompletionStage(null));
        }

        @Override
        public String vertx() {
            ViewCalls.check(this, VERTX);
            return ViewCalls.awaitStage(this, VERTX,
                    ViewCalls.operation(this, VERTX).returned(service.vertx(),
                    "Future").toCompletionStage());
        }

        @Override
        public String nothing() {
            ViewCalls.check(this, NOTHING);
            return ViewCalls.awaitStage(this, NOTHING,
                    ViewCalls.operation(this, NOTHING).returned(service.nothing(),
                    "Mono").contextCapture().toFuture());
        }

        @Override
        public String throwing() {
            ViewCalls.check(this, THROWING);
            return ViewCalls.awaitStage(this, THROWING,
                    ViewCalls.operation(this, THROWING).returned(service.throwing(),
                    "Mono").contextCapture().toFuture());
        }
    }

    private static final class AsyncView extends ViewCalls implements PricesAsync {
        private final Prices service;

        AsyncView(Prices service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<Integer> price(String sku) {
            try {
                return ViewCalls.operation(this, PRICE).adoptOwned(ViewCalls.operation(this, PRICE).returned(service.price(sku),
                        "Mono").contextCapture().toFuture());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, PRICE, failure);
            }
        }

        @Override
        public CompletableFuture<String> failing() {
            try {
                return ViewCalls.operation(this, FAILING).adoptOwned(ViewCalls.operation(this, FAILING).returned(service.failing(),
                        "Mono").contextCapture().toFuture());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, FAILING, failure);
            }
        }

        @Override
        public CompletableFuture<Void> refresh() {
            try {
                return ViewCalls.operation(this, REFRESH).adoptOwned(ViewCalls.operation(this, REFRESH).returned(service.refreshAsync(),
                        "Mono").contextCapture().toFuture());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, REFRESH, failure);
            }
        }

        @Override
        public CompletableFuture<List<? extends Number>> bounded() {
            try {
                return ViewCalls.operation(this, BOUNDED).adoptOwned(ViewCalls.operation(this, BOUNDED).returned(service.bounded(),
                        "Mono").contextCapture().toFuture());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, BOUNDED, failure);
            }
        }

        @Override
        public CompletableFuture<Object> raw() {
            try {
                return ViewCalls.operation(this, RAW).adoptOwned(ViewCalls.operation(this, RAW).returned((Mono<?>) service.raw(),
                        "Mono").contextCapture().toFuture());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, RAW, failure);
            }
        }

        @Override
        public <T> CompletableFuture<List<T>> generic(List<T> all) {
            try {
                return ViewCalls.operation(this, GENERIC).adoptOwned(ViewCalls.operation(this, GENERIC).returned(service.generic(all),
                        "Mono").contextCapture().toFuture());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, GENERIC, failure);
            }
        }

        @Override
        public <K> CompletableFuture<Map<K, String>> byKey(
                Function<? super String, ? extends K> key) {
            try {
                return ViewCalls.operation(this, BY_KEY).adoptOwned(ViewCalls.operation(this, BY_KEY).returned(service.<K>byKey(key),
                        "Mono").contextCapture().toFuture());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, BY_KEY, failure);
            }
        }

        @Override
        public CompletableFuture<Mono<String>> nested() {
            try {
                return ViewCalls.operation(this, NESTED).adoptOwned(ViewCalls.operation(this, NESTED).returned(service.nested(),
                        "Mono").contextCapture().toFuture());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, NESTED, failure);
            }
        }

        @Override
        public CompletableFuture<Integer> uni() {
            try {
                return ViewCalls.operation(this, UNI).adoptOwned(ViewCalls.operation(this, UNI).returned(service.uni(),
                        "Uni").subscribeAsCompletionStage());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, UNI, failure);
            }
        }

        @Override
        public CompletableFuture<Void> uniOfNothing() {
            try {
                return ViewCalls.operation(this, UNI_OF_NOTHING).adoptOwned(ViewCalls.operation(this, UNI_OF_NOTHING).returned(service.uniOfNothing(),
                        "Uni").subscribeAsCompletionStage());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, UNI_OF_NOTHING, failure);
            }
        }

        @Override
        public CompletableFuture<String> single() {
            try {
                return ViewCalls.operation(this, SINGLE).adoptOwned(ViewCalls.operation(this, SINGLE).returned(service.single(),
                        "Single").toCompletionStage());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, SINGLE, failure);
            }
        }

        @Override
        public CompletableFuture<String> present() {
            try {
                return ViewCalls.operation(this, PRESENT).adoptOwned(ViewCalls.operation(this, PRESENT).returned(service.present(),
                        "Maybe").toCompletionStage(null));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, PRESENT, failure);
            }
        }

        @Override
        public CompletableFuture<String> missing() {
            try {
                return ViewCalls.operation(this, MISSING).adoptOwned(ViewCalls.operation(this, MISSING).returned(service.missing(),
                        "Maybe").toCompletionStage(null));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, MISSING, failure);
            }
        }

        @Override
        public CompletableFuture<Void> complete() {
            try {
                return ViewCalls.operation(this, COMPLETE).adoptOwned(ViewCalls.operation(this, COMPLETE).returned(service.complete(),
                        "Completable").toCompletionStage(null));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, COMPLETE, failure);
            }
        }

        @Override
        public CompletableFuture<String> vertx() {
            try {
                return ViewCalls.operation(this, VERTX).adoptOwned(ViewCalls.operation(this, VERTX).returned(service.vertx(),
                        "Future").toCompletionStage());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, VERTX, failure);
            }
        }

        @Override
        public CompletableFuture<String> nothing() {
            try {
                return ViewCalls.operation(this, NOTHING).adoptOwned(ViewCalls.operation(this, NOTHING).returned(service.nothing(),
                        "Mono").contextCapture().toFuture());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, NOTHING, failure);
            }
        }

        @Override
        public CompletableFuture<String> throwing() {
            try {
                return ViewCalls.operation(this, THROWING).adoptOwned(ViewCalls.operation(this, THROWING).returned(service.throwing(),
                        "Mono").contextCapture().toFuture());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, THROWING, failure);
            }
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements PricesSync {
        private final PricesAsync async;

        SyncFromAsync(PricesAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public Integer price(String sku) {
            ViewCalls.check(this, PRICE);
            return ViewCalls.await(this, PRICE, async.price(sku));
        }

        @Override
        public String failing() {
            ViewCalls.check(this, FAILING);
            return ViewCalls.await(this, FAILING, async.failing());
        }

        @Override
        public void refresh() {
            ViewCalls.check(this, REFRESH);
            ViewCalls.await(this, REFRESH, async.refresh());
        }

        @Override
        public List<? extends Number> bounded() {
            ViewCalls.check(this, BOUNDED);
            return ViewCalls.await(this, BOUNDED, async.bounded());
        }

        @Override
        public Object raw() {
            ViewCalls.check(this, RAW);
            return ViewCalls.await(this, RAW, async.raw());
        }

        @Override
        public <T> List<T> generic(List<T> all) {
            ViewCalls.check(this, GENERIC);
            return ViewCalls.await(this, GENERIC, async.generic(all));
        }

        @Override
        public <K> Map<K, String> byKey(Function<? super String, ? extends K> key) {
            ViewCalls.check(this, BY_KEY);
            return ViewCalls.await(this, BY_KEY, async.<K>byKey(key));
        }

        @Override
        public Mono<String> nested() {
            ViewCalls.check(this, NESTED);
            return ViewCalls.await(this, NESTED, async.nested());
        }

        @Override
        public Integer uni() {
            ViewCalls.check(this, UNI);
            return ViewCalls.await(this, UNI, async.uni());
        }

        @Override
        public void uniOfNothing() {
            ViewCalls.check(this, UNI_OF_NOTHING);
            ViewCalls.await(this, UNI_OF_NOTHING, async.uniOfNothing());
        }

        @Override
        public String single() {
            ViewCalls.check(this, SINGLE);
            return ViewCalls.await(this, SINGLE, async.single());
        }

        @Override
        public String present() {
            ViewCalls.check(this, PRESENT);
            return ViewCalls.await(this, PRESENT, async.present());
        }

        @Override
        public String missing() {
            ViewCalls.check(this, MISSING);
            return ViewCalls.await(this, MISSING, async.missing());
        }

        @Override
        public void complete() {
            ViewCalls.check(this, COMPLETE);
            ViewCalls.await(this, COMPLETE, async.complete());
        }

        @Override
        public String vertx() {
            ViewCalls.check(this, VERTX);
            return ViewCalls.await(this, VERTX, async.vertx());
        }

        @Override
        public String nothing() {
            ViewCalls.check(this, NOTHING);
            return ViewCalls.await(this, NOTHING, async.nothing());
        }

        @Override
        public String throwing() {
            ViewCalls.check(this, THROWING);
            return ViewCalls.await(this, THROWING, async.throwing());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements PricesAsync {
        private final PricesSync blocking;

        AsyncFromSync(PricesSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Integer> price(String sku) {
            return ViewCalls.offload(this, PRICE, () -> blocking.price(sku));
        }

        @Override
        public CompletableFuture<String> failing() {
            return ViewCalls.offload(this, FAILING, () -> blocking.failing());
        }

        @Override
        public CompletableFuture<Void> refresh() {
            return ViewCalls.offloadVoid(this, REFRESH, () -> blocking.refresh());
        }

        @Override
        public CompletableFuture<List<? extends Number>> bounded() {
            return ViewCalls.offload(this, BOUNDED, () -> blocking.bounded());
        }

        @Override
        public CompletableFuture<Object> raw() {
            return ViewCalls.offload(this, RAW, () -> blocking.raw());
        }

        @Override
        public <T> CompletableFuture<List<T>> generic(List<T> all) {
            return ViewCalls.offload(this, GENERIC, () -> blocking.generic(all));
        }

        @Override
        public <K> CompletableFuture<Map<K, String>> byKey(
                Function<? super String, ? extends K> key) {
            return ViewCalls.offload(this, BY_KEY, () -> blocking.<K>byKey(key));
        }

        @Override
        public CompletableFuture<Mono<String>> nested() {
            return ViewCalls.offload(this, NESTED, () -> blocking.nested());
        }

        @Override
        public CompletableFuture<Integer> uni() {
            return ViewCalls.offload(this, UNI, () -> blocking.uni());
        }

        @Override
        public CompletableFuture<Void> uniOfNothing() {
            return ViewCalls.offloadVoid(this, UNI_OF_NOTHING, () -> blocking.uniOfNothing());
        }

        @Override
        public CompletableFuture<String> single() {
            return ViewCalls.offload(this, SINGLE, () -> blocking.single());
        }

        @Override
        public CompletableFuture<String> present() {
            return ViewCalls.offload(this, PRESENT, () -> blocking.present());
        }

        @Override
        public CompletableFuture<String> missing() {
            return ViewCalls.offload(this, MISSING, () -> blocking.missing());
        }

        @Override
        public CompletableFuture<Void> complete() {
            return ViewCalls.offloadVoid(this, COMPLETE, () -> blocking.complete());
        }

        @Override
        public CompletableFuture<String> vertx() {
            return ViewCalls.offload(this, VERTX, () -> blocking.vertx());
        }

        @Override
        public CompletableFuture<String> nothing() {
            return ViewCalls.offload(this, NOTHING, () -> blocking.nothing());
        }

        @Override
        public CompletableFuture<String> throwing() {
            return ViewCalls.offload(this, THROWING, () -> blocking.throwing());
        }
    }
}
