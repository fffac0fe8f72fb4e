package goldens.translated;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.reactivestreams.FlowAdapters;

@GeneratedView("goldens.translated.Orders")
final class OrdersViews {
    private static final int FIND = 0;
    private static final int SEND = 1;
    private static final int ALL = 2;
    private static final int CLEAR = 3;
    private static final int STREAM = 4;
    private static final int MONO = 5;
    private static final int COLLECTED = 6;
    private static final int PLAIN = 7;
    private static final int GENERIC = 8;
    private static final int INHERITED = 9;
    private static final int CLOSE = 10;

    private OrdersViews() {}

    @SuppressWarnings({"all", "deprecation"})
    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("find(String)").translate(new OrderFailures())
                        .declares(OrderException.class).async(),
                setup.operation("sendAsync(String)", "send(String)").timeoutNanos(2_000_000_000L)
                        .translate(new OrderFailures()).declares(OrderException.class).async(),
                setup.operation("all()").translate(new OrderFailures()).declares(IOException.class)
                        .blocking(),
                setup.operation("clear()").translate(new OrderFailures()).blocking(),
                setup.operation("stream()").translate(new OrderFailures())
                        .declares(OrderException.class).async(),
                setup.operation("mono()").translate(new OrderFailures())
                        .declares(OrderException.class).async(),
                setup.operation("collected()").translate(new OrderFailures())
                        .declares(OrderException.class).async(),
                setup.operation("plain()").declares(OrderException.class).async(),
                setup.operation("generic()").translate(new Others.Generic<>())
                        .declares(OrderException.class).async(),
                setup.operation("inherited()").translate(new Others.Old())
                        .declares(OrderException.class).async(),
                setup.operation("close()").translate(new OrderFailures())
                        .declares(OrderException.class).blocking()));
    }

    static OrdersSync sync(Orders service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.translated.OrdersSync");
        ViewSetup setup = ViewSetup.sync(runtime, OrdersViews.class, "Orders", "OrdersAsync");
        return new SyncView(service, operations(setup));
    }

    static OrdersAsync async(Orders service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.translated.OrdersAsync");
        ViewSetup setup = ViewSetup.async(runtime, OrdersViews.class, "Orders", "OrdersAsync");
        return new AsyncView(service, operations(setup));
    }

    static OrdersSync syncFrom(OrdersAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.translated.OrdersSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, OrdersViews.class, "OrdersAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static OrdersAsync asyncFrom(OrdersSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.translated.OrdersAsync");
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
        public String find(String failure) {
            try {
                ViewCalls.check(this, FIND);
                return ViewCalls.await(this, FIND, service.find(failure));
            } catch (Throwable failure2) {
                throw ViewCalls.operation(this, FIND).thrown(failure2);
            }
        }

        @Override
        public void send(String order) {
            try {
                ViewCalls.check(this, SEND);
                ViewCalls.await(this, SEND, service.sendAsync(order));
            } catch (Throwable failure) {
                throw ViewCalls.operation(this, SEND).thrown(failure);
            }
        }

        @Override
        public List<String> all() throws IOException {
            try {
                ViewCalls.check(this, ALL);
                return service.all();
            } catch (Throwable failure) {
                throw ViewCalls.operation(this, ALL).thrown(failure);
            }
        }

        @Override
        public void clear() {
            try {
                ViewCalls.check(this, CLEAR);
                service.clear();
            } catch (Throwable failure) {
                throw ViewCalls.operation(this, CLEAR).thrown(failure);
            }
        }

        @Override
        public Stream<String> stream() {
            try {
                ViewCalls.check(this, STREAM);
                return ViewCalls.operation(this, STREAM).stream(FlowAdapters.toFlowPublisher(ViewCalls.operation(this, STREAM).returned(service.stream(),
                        "Flux").contextCapture()));
            } catch (Throwable failure) {
                throw ViewCalls.operation(this, STREAM).thrown(failure);
            }
        }

        @Override
        public String mono() {
            try {
                ViewCalls.check(this, MONO);
                return ViewCalls.awaitStage(this, MONO,
                        ViewCalls.operation(this, MONO).returned(service.mono(),
                        "Mono").contextCapture().toFuture());
            } catch (Throwable failure) {
                throw ViewCalls.operation(this, MONO).thrown(failure);
            }
        }

        @Override
        public List<String> collected() {
            try {
                ViewCalls.check(this, COLLECTED);
                return ViewCalls.operation(this, COLLECTED).awaitAll(FlowAdapters.toFlowPublisher(ViewCalls.operation(this, COLLECTED).returned(service.collected(),
                        "Flux").contextCapture()));
            } catch (Throwable failure) {
                throw ViewCalls.operation(this, COLLECTED).thrown(failure);
            }
        }

        @Override
        public String plain() {
            ViewCalls.check(this, PLAIN);
            return ViewCalls.await(this, PLAIN, service.plain());
        }

        @Override
        public String generic() {
            try {
                ViewCalls.check(this, GENERIC);
                return ViewCalls.await(this, GENERIC, service.generic());
            } catch (Throwable failure) {
                throw ViewCalls.operation(this, GENERIC).thrown(failure);
            }
        }

        @Override
        public String inherited() {
            try {
                ViewCalls.check(this, INHERITED);
                return ViewCalls.await(this, INHERITED, service.inherited());
            } catch (Throwable failure) {
                throw ViewCalls.operation(this, INHERITED).thrown(failure);
            }
        }

        @Override
        public String name() {
            return service.name();
        }

        @Override
        public void close() throws OrderException {
            try {
                ViewCalls.check(this, CLOSE);
                service.close();
            } catch (Throwable failure) {
                throw ViewCalls.operation(this, CLOSE).thrown(failure);
            }
        }
    }

    private static final class AsyncView extends ViewCalls implements OrdersAsync {
        private final Orders service;

        AsyncView(Orders service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> find(String failure) {
            try {
                return ViewCalls.adopt(this, FIND, service.find(failure));
            } catch (Throwable failure2) {
                return ViewCalls.failed(this, FIND, failure2);
            }
        }

        @Override
        public CompletableFuture<Void> send(String order) {
            try {
                return ViewCalls.adopt(this, SEND, service.sendAsync(order));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, SEND, failure);
            }
        }

        @Override
        public CompletableFuture<List<String>> all() {
            return ViewCalls.offload(this, ALL, () -> service.all());
        }

        @Override
        public CompletableFuture<Void> clear() {
            return ViewCalls.offloadVoid(this, CLEAR, () -> service.clear());
        }

        @Override
        public Flow.Publisher<String> stream() {
            try {
                return ViewCalls.operation(this, STREAM).publisher(FlowAdapters.toFlowPublisher(ViewCalls.operation(this, STREAM).returned(service.stream(),
                        "Flux").contextCapture()));
            } catch (Throwable failure) {
                return ViewCalls.operation(this, STREAM).failedPublisher(failure);
            }
        }

        @Override
        public CompletableFuture<String> mono() {
            try {
                return ViewCalls.operation(this, MONO).adoptOwned(ViewCalls.operation(this, MONO).returned(service.mono(),
                        "Mono").contextCapture().toFuture());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, MONO, failure);
            }
        }

        @Override
        public CompletableFuture<List<String>> collected() {
            try {
                return ViewCalls.operation(this, COLLECTED).adoptAll(FlowAdapters.toFlowPublisher(ViewCalls.operation(this, COLLECTED).returned(service.collected(),
                        "Flux").contextCapture()));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, COLLECTED, failure);
            }
        }

        @Override
        public CompletableFuture<String> plain() {
            try {
                return ViewCalls.adopt(this, PLAIN, service.plain());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, PLAIN, failure);
            }
        }

        @Override
        public CompletableFuture<String> generic() {
            try {
                return ViewCalls.adopt(this, GENERIC, service.generic());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, GENERIC, failure);
            }
        }

        @Override
        public CompletableFuture<String> inherited() {
            try {
                return ViewCalls.adopt(this, INHERITED, service.inherited());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, INHERITED, failure);
            }
        }

        @Override
        public String name() {
            return service.name();
        }

        @Override
        public CompletableFuture<Void> close() {
            return ViewCalls.offloadVoid(this, CLOSE, () -> service.close());
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements OrdersSync {
        private final OrdersAsync async;

        SyncFromAsync(OrdersAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String find(String failure) {
            try {
                ViewCalls.check(this, FIND);
                return ViewCalls.await(this, FIND, async.find(failure));
            } catch (Throwable failure2) {
                throw ViewCalls.operation(this, FIND).thrown(failure2);
            }
        }

        @Override
        public void send(String order) {
            try {
                ViewCalls.check(this, SEND);
                ViewCalls.await(this, SEND, async.send(order));
            } catch (Throwable failure) {
                throw ViewCalls.operation(this, SEND).thrown(failure);
            }
        }

        @Override
        public List<String> all() {
            try {
                ViewCalls.check(this, ALL);
                return ViewCalls.await(this, ALL, async.all());
            } catch (Throwable failure) {
                throw ViewCalls.operation(this, ALL).thrown(failure);
            }
        }

        @Override
        public void clear() {
            try {
                ViewCalls.check(this, CLEAR);
                ViewCalls.await(this, CLEAR, async.clear());
            } catch (Throwable failure) {
                throw ViewCalls.operation(this, CLEAR).thrown(failure);
            }
        }

        @Override
        public Stream<String> stream() {
            try {
                ViewCalls.check(this, STREAM);
                return ViewCalls.operation(this, STREAM).stream(async.stream());
            } catch (Throwable failure) {
                throw ViewCalls.operation(this, STREAM).thrown(failure);
            }
        }

        @Override
        public String mono() {
            try {
                ViewCalls.check(this, MONO);
                return ViewCalls.await(this, MONO, async.mono());
            } catch (Throwable failure) {
                throw ViewCalls.operation(this, MONO).thrown(failure);
            }
        }

        @Override
        public List<String> collected() {
            try {
                ViewCalls.check(this, COLLECTED);
                return ViewCalls.await(this, COLLECTED, async.collected());
            } catch (Throwable failure) {
                throw ViewCalls.operation(this, COLLECTED).thrown(failure);
            }
        }

        @Override
        public String plain() {
            ViewCalls.check(this, PLAIN);
            return ViewCalls.await(this, PLAIN, async.plain());
        }

        @Override
        public String generic() {
            try {
                ViewCalls.check(this, GENERIC);
                return ViewCalls.await(this, GENERIC, async.generic());
            } catch (Throwable failure) {
                throw ViewCalls.operation(this, GENERIC).thrown(failure);
            }
        }

        @Override
        public String inherited() {
            try {
                ViewCalls.check(this, INHERITED);
                return ViewCalls.await(this, INHERITED, async.inherited());
            } catch (Throwable failure) {
                throw ViewCalls.operation(this, INHERITED).thrown(failure);
            }
        }

        @Override
        public String name() {
            return async.name();
        }

        @Override
        public void close() {
            try {
                ViewCalls.check(this, CLOSE);
                ViewCalls.await(this, CLOSE, async.close());
            } catch (Throwable failure) {
                throw ViewCalls.operation(this, CLOSE).thrown(failure);
            }
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements OrdersAsync {
        private final OrdersSync blocking;

        AsyncFromSync(OrdersSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> find(String failure) {
            return ViewCalls.offload(this, FIND, () -> blocking.find(failure));
        }

        @Override
        public CompletableFuture<Void> send(String order) {
            return ViewCalls.offloadVoid(this, SEND, () -> blocking.send(order));
        }

        @Override
        public CompletableFuture<List<String>> all() {
            return ViewCalls.offload(this, ALL, () -> blocking.all());
        }

        @Override
        public CompletableFuture<Void> clear() {
            return ViewCalls.offloadVoid(this, CLEAR, () -> blocking.clear());
        }

        @Override
        public Flow.Publisher<String> stream() {
            return ViewCalls.operation(this, STREAM).offloadStream(() -> blocking.stream());
        }

        @Override
        public CompletableFuture<String> mono() {
            return ViewCalls.offload(this, MONO, () -> blocking.mono());
        }

        @Override
        public CompletableFuture<List<String>> collected() {
            return ViewCalls.offload(this, COLLECTED, () -> blocking.collected());
        }

        @Override
        public CompletableFuture<String> plain() {
            return ViewCalls.offload(this, PLAIN, () -> blocking.plain());
        }

        @Override
        public CompletableFuture<String> generic() {
            return ViewCalls.offload(this, GENERIC, () -> blocking.generic());
        }

        @Override
        public CompletableFuture<String> inherited() {
            return ViewCalls.offload(this, INHERITED, () -> blocking.inherited());
        }

        @Override
        public String name() {
            return blocking.name();
        }

        @Override
        public CompletableFuture<Void> close() {
            return ViewCalls.offloadVoid(this, CLOSE, () -> blocking.close());
        }
    }

    static final class SyncStatics {
        private static final ViewOperation parse;

        static {
            Bridge.requireLevel(1, "goldens.translated.OrdersSync");
            ViewSetup setup = ViewSetup.sync(SmartAsyncRuntime.shared(), OrdersViews.class,
                    "Orders", "OrdersAsync");
            parse = setup.operation("parse(String)").translate(new OrderFailures())
                    .declares(OrderException.class).async().make();
        }

        private SyncStatics() {}

        static String parse(String text) {
            try {
                parse.checkCaller();
                return parse.await(Orders.parse(text));
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
            parse = setup.operation("parse(String)").translate(new OrderFailures()).async().make();
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
