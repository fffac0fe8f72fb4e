package goldens.translated;

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
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.reactivestreams.FlowAdapters;

@GeneratedView("goldens.translated.Orders")
final class OrdersViews {
    private final ViewOperation find;
    private final ViewOperation send;
    private final ViewOperation all;
    private final ViewOperation clear;
    private final ViewOperation stream;
    private final ViewOperation mono;
    private final ViewOperation collected;
    private final ViewOperation plain;
    private final ViewOperation generic;
    private final ViewOperation inherited;
    private final ViewOperation close;

    @SuppressWarnings({"all", "deprecation"})
    private OrdersViews(ViewSetup setup) {
        this.find = setup.operation("find(String)").translate(new OrderFailures())
                .declares(OrderException.class).async();
        this.send = setup.operation("sendAsync(String)", "send(String)")
                .timeoutNanos(2_000_000_000L).translate(new OrderFailures())
                .declares(OrderException.class).async();
        this.all = setup.operation("all()").translate(new OrderFailures())
                .declares(IOException.class).blocking();
        this.clear = setup.operation("clear()").translate(new OrderFailures()).blocking();
        this.stream = setup.operation("stream()").translate(new OrderFailures())
                .declares(OrderException.class).async();
        this.mono = setup.operation("mono()").translate(new OrderFailures())
                .declares(OrderException.class).async();
        this.collected = setup.operation("collected()").translate(new OrderFailures())
                .declares(OrderException.class).async();
        this.plain = setup.operation("plain()").declares(OrderException.class).async();
        this.generic = setup.operation("generic()").translate(new Others.Generic<>())
                .declares(OrderException.class).async();
        this.inherited = setup.operation("inherited()").translate(new Others.Old())
                .declares(OrderException.class).async();
        this.close = setup.operation("close()").translate(new OrderFailures())
                .declares(OrderException.class).blocking();
    }

    private static OrdersViews of(ViewSetup setup) {
        OrdersViews known = setup.known(OrdersViews.class);
        return known != null ? known : setup.keep(new OrdersViews(setup));
    }

    static OrdersSync sync(Orders service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.translated.OrdersSync");
        ViewSetup setup = ViewSetup.sync(runtime, OrdersViews.class, "Orders", "OrdersAsync");
        return of(setup).new SyncView(service);
    }

    static OrdersAsync async(Orders service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.translated.OrdersAsync");
        ViewSetup setup = ViewSetup.async(runtime, OrdersViews.class, "Orders", "OrdersAsync");
        return of(setup).new AsyncView(service);
    }

    static OrdersSync syncFrom(OrdersAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.translated.OrdersSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, OrdersViews.class, "OrdersAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static OrdersAsync asyncFrom(OrdersSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.translated.OrdersAsync");
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
        public String find(String failure) {
            try {
                return find.checkCaller().await(service.find(failure));
            } catch (Throwable failure2) {
                throw find.thrown(failure2);
            }
        }

        @Override
        public void send(String order) {
            try {
                send.checkCaller().await(service.sendAsync(order));
            } catch (Throwable failure) {
                throw send.thrown(failure);
            }
        }

        @Override
        public List<String> all() throws IOException {
            try {
                all.checkCaller();
                return service.all();
            } catch (Throwable failure) {
                throw all.thrown(failure);
            }
        }

        @Override
        public void clear() {
            try {
                clear.checkCaller();
                service.clear();
            } catch (Throwable failure) {
                throw clear.thrown(failure);
            }
        }

        @Override
        public Stream<String> stream() {
            try {
                return stream.checkCaller()
                        .stream(FlowAdapters.toFlowPublisher(stream.returned(service.stream(),
                        "Flux").contextCapture()));
            } catch (Throwable failure) {
                throw stream.thrown(failure);
            }
        }

        @Override
        public String mono() {
            try {
                return mono.checkCaller().await(mono.returned(service.mono(),
                        "Mono").contextCapture().toFuture());
            } catch (Throwable failure) {
                throw mono.thrown(failure);
            }
        }

        @Override
        public List<String> collected() {
            try {
                return collected.checkCaller()
                        .awaitAll(FlowAdapters.toFlowPublisher(collected.returned(service.collected(),
                        "Flux").contextCapture()));
            } catch (Throwable failure) {
                throw collected.thrown(failure);
            }
        }

        @Override
        public String plain() {
            return plain.checkCaller().await(service.plain());
        }

        @Override
        public String generic() {
            try {
                return generic.checkCaller().await(service.generic());
            } catch (Throwable failure) {
                throw generic.thrown(failure);
            }
        }

        @Override
        public String inherited() {
            try {
                return inherited.checkCaller().await(service.inherited());
            } catch (Throwable failure) {
                throw inherited.thrown(failure);
            }
        }

        @Override
        public String name() {
            return service.name();
        }

        @Override
        public void close() throws OrderException {
            try {
                close.checkCaller();
                service.close();
            } catch (Throwable failure) {
                throw close.thrown(failure);
            }
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
        public CompletableFuture<String> find(String failure) {
            try {
                return find.adopt(service.find(failure));
            } catch (Throwable failure2) {
                return find.failed(failure2);
            }
        }

        @Override
        public CompletableFuture<Void> send(String order) {
            try {
                return send.adopt(service.sendAsync(order));
            } catch (Throwable failure) {
                return send.failed(failure);
            }
        }

        @Override
        public CompletableFuture<List<String>> all() {
            return all.offload(() -> service.all());
        }

        @Override
        public CompletableFuture<Void> clear() {
            return clear.offloadVoid(() -> service.clear());
        }

        @Override
        public Flow.Publisher<String> stream() {
            try {
                return stream.publisher(FlowAdapters.toFlowPublisher(stream.returned(service.stream(),
                        "Flux").contextCapture()));
            } catch (Throwable failure) {
                return stream.failedPublisher(failure);
            }
        }

        @Override
        public CompletableFuture<String> mono() {
            try {
                return mono.adoptOwned(mono.returned(service.mono(),
                        "Mono").contextCapture().toFuture());
            } catch (Throwable failure) {
                return mono.failed(failure);
            }
        }

        @Override
        public CompletableFuture<List<String>> collected() {
            try {
                return collected.adoptAll(FlowAdapters.toFlowPublisher(collected.returned(service.collected(),
                        "Flux").contextCapture()));
            } catch (Throwable failure) {
                return collected.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> plain() {
            try {
                return plain.adopt(service.plain());
            } catch (Throwable failure) {
                return plain.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> generic() {
            try {
                return generic.adopt(service.generic());
            } catch (Throwable failure) {
                return generic.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> inherited() {
            try {
                return inherited.adopt(service.inherited());
            } catch (Throwable failure) {
                return inherited.failed(failure);
            }
        }

        @Override
        public String name() {
            return service.name();
        }

        @Override
        public CompletableFuture<Void> close() {
            return close.offloadVoid(() -> service.close());
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
        public String find(String failure) {
            try {
                return find.checkCaller().await(async.find(failure));
            } catch (Throwable failure2) {
                throw find.thrown(failure2);
            }
        }

        @Override
        public void send(String order) {
            try {
                send.checkCaller().await(async.send(order));
            } catch (Throwable failure) {
                throw send.thrown(failure);
            }
        }

        @Override
        public List<String> all() {
            try {
                return all.checkCaller().await(async.all());
            } catch (Throwable failure) {
                throw all.thrown(failure);
            }
        }

        @Override
        public void clear() {
            try {
                clear.checkCaller().await(async.clear());
            } catch (Throwable failure) {
                throw clear.thrown(failure);
            }
        }

        @Override
        public Stream<String> stream() {
            try {
                return stream.checkCaller().stream(async.stream());
            } catch (Throwable failure) {
                throw stream.thrown(failure);
            }
        }

        @Override
        public String mono() {
            try {
                return mono.checkCaller().await(async.mono());
            } catch (Throwable failure) {
                throw mono.thrown(failure);
            }
        }

        @Override
        public List<String> collected() {
            try {
                return collected.checkCaller().await(async.collected());
            } catch (Throwable failure) {
                throw collected.thrown(failure);
            }
        }

        @Override
        public String plain() {
            return plain.checkCaller().await(async.plain());
        }

        @Override
        public String generic() {
            try {
                return generic.checkCaller().await(async.generic());
            } catch (Throwable failure) {
                throw generic.thrown(failure);
            }
        }

        @Override
        public String inherited() {
            try {
                return inherited.checkCaller().await(async.inherited());
            } catch (Throwable failure) {
                throw inherited.thrown(failure);
            }
        }

        @Override
        public String name() {
            return async.name();
        }

        @Override
        public void close() {
            try {
                close.checkCaller().await(async.close());
            } catch (Throwable failure) {
                throw close.thrown(failure);
            }
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
        public CompletableFuture<String> find(String failure) {
            return find.offload(() -> blocking.find(failure));
        }

        @Override
        public CompletableFuture<Void> send(String order) {
            return send.offloadVoid(() -> blocking.send(order));
        }

        @Override
        public CompletableFuture<List<String>> all() {
            return all.offload(() -> blocking.all());
        }

        @Override
        public CompletableFuture<Void> clear() {
            return clear.offloadVoid(() -> blocking.clear());
        }

        @Override
        public Flow.Publisher<String> stream() {
            return stream.offloadStream(() -> blocking.stream());
        }

        @Override
        public CompletableFuture<String> mono() {
            return mono.offload(() -> blocking.mono());
        }

        @Override
        public CompletableFuture<List<String>> collected() {
            return collected.offload(() -> blocking.collected());
        }

        @Override
        public CompletableFuture<String> plain() {
            return plain.offload(() -> blocking.plain());
        }

        @Override
        public CompletableFuture<String> generic() {
            return generic.offload(() -> blocking.generic());
        }

        @Override
        public CompletableFuture<String> inherited() {
            return inherited.offload(() -> blocking.inherited());
        }

        @Override
        public String name() {
            return blocking.name();
        }

        @Override
        public CompletableFuture<Void> close() {
            return close.offloadVoid(() -> blocking.close());
        }

        @Override
        public String toString() {
            return Bridge.describe("OrdersAsync", blocking);
        }
    }

    static final class SyncStatics {
        private static final ViewOperation parse;

        static {
            Bridge.requireLevel(1, "goldens.translated.OrdersSync");
            ViewSetup setup = ViewSetup.sync(SmartAsyncRuntime.shared(), OrdersViews.class,
                    "Orders", "OrdersAsync");
            parse = setup.operation("parse(String)").translate(new OrderFailures())
                    .declares(OrderException.class).async();
        }

        private SyncStatics() {}

        static String parse(String text) {
            try {
                return parse.checkCaller().await(Orders.parse(text));
            } catch (Throwable failure) {
                throw parse.thrown(failure);
            }
        }
    }

    static final class AsyncStatics {
        private static final ViewOperation parse;

        static {
            Bridge.requireLevel(1, "goldens.translated.OrdersAsync");
            ViewSetup setup = ViewSetup.async(SmartAsyncRuntime.shared(), OrdersViews.class,
                    "Orders", "OrdersAsync");
            parse = setup.operation("parse(String)").translate(new OrderFailures()).async();
        }

        private AsyncStatics() {}

        static CompletableFuture<String> parse(String text) {
            try {
                return parse.adopt(Orders.parse(text));
            } catch (Throwable failure) {
                return parse.failed(failure);
            }
        }
    }
}
