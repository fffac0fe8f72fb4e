package goldens.reactive_values;

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
import reactor.core.publisher.Mono;

@GeneratedView("goldens.reactive_values.Prices")
final class PricesViews {
    private final ViewOperation price;
    private final ViewOperation failing;
    private final ViewOperation refresh;
    private final ViewOperation bounded;
    private final ViewOperation raw;
    private final ViewOperation generic;
    private final ViewOperation nested;
    private final ViewOperation uni;
    private final ViewOperation uniOfNothing;
    private final ViewOperation single;
    private final ViewOperation present;
    private final ViewOperation missing;
    private final ViewOperation complete;
    private final ViewOperation vertx;
    private final ViewOperation nothing;
    private final ViewOperation throwing;

    private PricesViews(ViewSetup setup) {
        this.price = setup.operation("price(String)").async();
        this.failing = setup.operation("failing()").timeoutNanos(2_000_000_000L)
                .declares(IOException.class).async();
        this.refresh = setup.operation("refreshAsync()", "refresh()").async();
        this.bounded = setup.operation("bounded()").async();
        this.raw = setup.operation("raw()").async();
        this.generic = setup.operation("generic(List)").async();
        this.nested = setup.operation("nested()").async();
        this.uni = setup.operation("uni()").async();
        this.uniOfNothing = setup.operation("uniOfNothing()").async();
        this.single = setup.operation("single()").async();
        this.present = setup.operation("present()").async();
        this.missing = setup.operation("missing()").async();
        this.complete = setup.operation("complete()").abandon().async();
        this.vertx = setup.operation("vertx()").async();
        this.nothing = setup.operation("nothing()").async();
        this.throwing = setup.operation("throwing()").async();
    }

    private static PricesViews of(ViewSetup setup) {
        PricesViews known = setup.known(PricesViews.class);
        return known != null ? known : setup.keep(new PricesViews(setup));
    }

    static PricesSync sync(Prices service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_values.PricesSync");
        ViewSetup setup = ViewSetup.sync(runtime, PricesViews.class, "Prices", "PricesAsync");
        return of(setup).new SyncView(service);
    }

    static PricesAsync async(Prices service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_values.PricesAsync");
        ViewSetup setup = ViewSetup.async(runtime, PricesViews.class, "Prices", "PricesAsync");
        return of(setup).new AsyncView(service);
    }

    static PricesSync syncFrom(PricesAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_values.PricesSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, PricesViews.class, "PricesAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static PricesAsync asyncFrom(PricesSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_values.PricesAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, PricesViews.class, "PricesSync",
                "PricesAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements PricesSync {
        private final Prices service;

        SyncView(Prices service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public Integer price(String sku) {
            return price.checkCaller().await(price.returned(service.price(sku),
                    "Mono").contextCapture().toFuture());
        }

        @Override
        public String failing() {
            return failing.checkCaller().await(failing.returned(service.failing(),
                    "Mono").contextCapture().toFuture());
        }

        @Override
        public void refresh() {
            refresh.checkCaller().await(refresh.returned(service.refreshAsync(),
                    "Mono").contextCapture().toFuture());
        }

        @Override
        public List<? extends Number> bounded() {
            return bounded.checkCaller().await(bounded.returned(service.bounded(),
                    "Mono").contextCapture().toFuture());
        }

        @Override
        public Object raw() {
            return raw.checkCaller().await(raw.returned((Mono<?>) service.raw(),
                    "Mono").contextCapture().toFuture());
        }

        @Override
        public <T> List<T> generic(List<T> all) {
            return generic.checkCaller().await(generic.returned(service.generic(all),
                    "Mono").contextCapture().toFuture());
        }

        @Override
        public Mono<String> nested() {
            return nested.checkCaller().await(nested.returned(service.nested(),
                    "Mono").contextCapture().toFuture());
        }

        @Override
        public Integer uni() {
            return uni.checkCaller().await(uni.returned(service.uni(),
                    "Uni").subscribeAsCompletionStage());
        }

        @Override
        public void uniOfNothing() {
            uniOfNothing.checkCaller().await(uniOfNothing.returned(service.uniOfNothing(),
                    "Uni").subscribeAsCompletionStage());
        }

        @Override
        public String single() {
            return single.checkCaller().await(single.returned(service.single(),
                    "Single").toCompletionStage());
        }

        @Override
        public String present() {
            return present.checkCaller().await(present.returned(service.present(),
                    "Maybe").toCompletionStage(null));
        }

        @Override
        public String missing() {
            return missing.checkCaller().await(missing.returned(service.missing(),
                    "Maybe").toCompletionStage(null));
        }

        @Override
        public void complete() {
            complete.checkCaller().await(complete.returned(service.complete(),
                    "Completable").toCompletionStage(null));
        }

        @Override
        public String vertx() {
            return vertx.checkCaller().await(vertx.returned(service.vertx(),
                    "Future").toCompletionStage());
        }

        @Override
        public String nothing() {
            return nothing.checkCaller().await(nothing.returned(service.nothing(),
                    "Mono").contextCapture().toFuture());
        }

        @Override
        public String throwing() {
            return throwing.checkCaller().await(throwing.returned(service.throwing(),
                    "Mono").contextCapture().toFuture());
        }

        @Override
        public String toString() {
            return Bridge.describe("PricesSync", service);
        }
    }

    private final class AsyncView extends SourceView implements PricesAsync {
        private final Prices service;

        AsyncView(Prices service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<Integer> price(String sku) {
            try {
                return price.adoptOwned(price.returned(service.price(sku),
                        "Mono").contextCapture().toFuture());
            } catch (Throwable failure) {
                return price.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> failing() {
            try {
                return failing.adoptOwned(failing.returned(service.failing(),
                        "Mono").contextCapture().toFuture());
            } catch (Throwable failure) {
                return failing.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Void> refresh() {
            try {
                return refresh.adoptOwned(refresh.returned(service.refreshAsync(),
                        "Mono").contextCapture().toFuture());
            } catch (Throwable failure) {
                return refresh.failed(failure);
            }
        }

        @Override
        public CompletableFuture<List<? extends Number>> bounded() {
            try {
                return bounded.adoptOwned(bounded.returned(service.bounded(),
                        "Mono").contextCapture().toFuture());
            } catch (Throwable failure) {
                return bounded.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Object> raw() {
            try {
                return raw.adoptOwned(raw.returned((Mono<?>) service.raw(),
                        "Mono").contextCapture().toFuture());
            } catch (Throwable failure) {
                return raw.failed(failure);
            }
        }

        @Override
        public <T> CompletableFuture<List<T>> generic(List<T> all) {
            try {
                return generic.adoptOwned(generic.returned(service.generic(all),
                        "Mono").contextCapture().toFuture());
            } catch (Throwable failure) {
                return generic.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Mono<String>> nested() {
            try {
                return nested.adoptOwned(nested.returned(service.nested(),
                        "Mono").contextCapture().toFuture());
            } catch (Throwable failure) {
                return nested.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Integer> uni() {
            try {
                return uni.adoptOwned(uni.returned(service.uni(),
                        "Uni").subscribeAsCompletionStage());
            } catch (Throwable failure) {
                return uni.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Void> uniOfNothing() {
            try {
                return uniOfNothing.adoptOwned(uniOfNothing.returned(service.uniOfNothing(),
                        "Uni").subscribeAsCompletionStage());
            } catch (Throwable failure) {
                return uniOfNothing.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> single() {
            try {
                return single.adoptOwned(single.returned(service.single(),
                        "Single").toCompletionStage());
            } catch (Throwable failure) {
                return single.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> present() {
            try {
                return present.adoptOwned(present.returned(service.present(),
                        "Maybe").toCompletionStage(null));
            } catch (Throwable failure) {
                return present.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> missing() {
            try {
                return missing.adoptOwned(missing.returned(service.missing(),
                        "Maybe").toCompletionStage(null));
            } catch (Throwable failure) {
                return missing.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Void> complete() {
            try {
                return complete.adoptOwned(complete.returned(service.complete(),
                        "Completable").toCompletionStage(null));
            } catch (Throwable failure) {
                return complete.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> vertx() {
            try {
                return vertx.adoptOwned(vertx.returned(service.vertx(),
                        "Future").toCompletionStage());
            } catch (Throwable failure) {
                return vertx.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> nothing() {
            try {
                return nothing.adoptOwned(nothing.returned(service.nothing(),
                        "Mono").contextCapture().toFuture());
            } catch (Throwable failure) {
                return nothing.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> throwing() {
            try {
                return throwing.adoptOwned(throwing.returned(service.throwing(),
                        "Mono").contextCapture().toFuture());
            } catch (Throwable failure) {
                return throwing.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("PricesAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements PricesSync {
        private final PricesAsync async;

        SyncFromAsync(PricesAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public Integer price(String sku) {
            return price.checkCaller().await(async.price(sku));
        }

        @Override
        public String failing() {
            return failing.checkCaller().await(async.failing());
        }

        @Override
        public void refresh() {
            refresh.checkCaller().await(async.refresh());
        }

        @Override
        public List<? extends Number> bounded() {
            return bounded.checkCaller().await(async.bounded());
        }

        @Override
        public Object raw() {
            return raw.checkCaller().await(async.raw());
        }

        @Override
        public <T> List<T> generic(List<T> all) {
            return generic.checkCaller().await(async.generic(all));
        }

        @Override
        public Mono<String> nested() {
            return nested.checkCaller().await(async.nested());
        }

        @Override
        public Integer uni() {
            return uni.checkCaller().await(async.uni());
        }

        @Override
        public void uniOfNothing() {
            uniOfNothing.checkCaller().await(async.uniOfNothing());
        }

        @Override
        public String single() {
            return single.checkCaller().await(async.single());
        }

        @Override
        public String present() {
            return present.checkCaller().await(async.present());
        }

        @Override
        public String missing() {
            return missing.checkCaller().await(async.missing());
        }

        @Override
        public void complete() {
            complete.checkCaller().await(async.complete());
        }

        @Override
        public String vertx() {
            return vertx.checkCaller().await(async.vertx());
        }

        @Override
        public String nothing() {
            return nothing.checkCaller().await(async.nothing());
        }

        @Override
        public String throwing() {
            return throwing.checkCaller().await(async.throwing());
        }

        @Override
        public String toString() {
            return Bridge.describe("PricesSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements PricesAsync {
        private final PricesSync blocking;

        AsyncFromSync(PricesSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Integer> price(String sku) {
            return price.offload(() -> blocking.price(sku));
        }

        @Override
        public CompletableFuture<String> failing() {
            return failing.offload(() -> blocking.failing());
        }

        @Override
        public CompletableFuture<Void> refresh() {
            return refresh.offloadVoid(() -> blocking.refresh());
        }

        @Override
        public CompletableFuture<List<? extends Number>> bounded() {
            return bounded.offload(() -> blocking.bounded());
        }

        @Override
        public CompletableFuture<Object> raw() {
            return raw.offload(() -> blocking.raw());
        }

        @Override
        public <T> CompletableFuture<List<T>> generic(List<T> all) {
            return generic.offload(() -> blocking.generic(all));
        }

        @Override
        public CompletableFuture<Mono<String>> nested() {
            return nested.offload(() -> blocking.nested());
        }

        @Override
        public CompletableFuture<Integer> uni() {
            return uni.offload(() -> blocking.uni());
        }

        @Override
        public CompletableFuture<Void> uniOfNothing() {
            return uniOfNothing.offloadVoid(() -> blocking.uniOfNothing());
        }

        @Override
        public CompletableFuture<String> single() {
            return single.offload(() -> blocking.single());
        }

        @Override
        public CompletableFuture<String> present() {
            return present.offload(() -> blocking.present());
        }

        @Override
        public CompletableFuture<String> missing() {
            return missing.offload(() -> blocking.missing());
        }

        @Override
        public CompletableFuture<Void> complete() {
            return complete.offloadVoid(() -> blocking.complete());
        }

        @Override
        public CompletableFuture<String> vertx() {
            return vertx.offload(() -> blocking.vertx());
        }

        @Override
        public CompletableFuture<String> nothing() {
            return nothing.offload(() -> blocking.nothing());
        }

        @Override
        public CompletableFuture<String> throwing() {
            return throwing.offload(() -> blocking.throwing());
        }

        @Override
        public String toString() {
            return Bridge.describe("PricesAsync", blocking);
        }
    }
}
