package goldens.translated;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.reactor.FluxCall;
import io.github.smartasync.reactor.MonoCall;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@GeneratedView("goldens.translated.Orders")
final class OrdersReactorViews {
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

    private OrdersReactorViews() {}

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

    static OrdersReactor reactor(Orders service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.translated.OrdersReactor");
        ViewSetup setup = ViewSetup.async(runtime, OrdersReactorViews.class, "Orders",
                "OrdersAsync");
        return new ReactorView(service, operations(setup));
    }

    static OrdersReactor reactorFrom(OrdersAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.translated.OrdersReactor");
        ViewSetup setup = ViewSetup.asyncFromAsync(runtime, OrdersReactorViews.class,
                "OrdersAsync");
        return new ReactorFromAsync(async, operations(setup));
    }

    private static final class ReactorView extends ViewCalls implements OrdersReactor {
        private final Orders service;

        ReactorView(Orders service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public Mono<String> find(String failure) {
            return MonoCall.of(ViewCalls.operation(this, FIND), () -> ViewCalls.adopt(this, FIND,
                    service.find(failure)));
        }

        @Override
        public Mono<Void> send(String order) {
            return MonoCall.of(ViewCalls.operation(this, SEND), () -> ViewCalls.adopt(this, SEND,
                    service.sendAsync(order)));
        }

        @Override
        public Mono<List<String>> all() {
            return MonoCall.of(ViewCalls.operation(this, ALL), () -> ViewCalls.offload(this, ALL,
                    () -> service.all()));
        }

        @Override
        public Mono<Void> clear() {
            return MonoCall.of(ViewCalls.operation(this, CLEAR),
                    () -> ViewCalls.offloadVoid(this, CLEAR, () -> service.clear()));
        }

        @Override
        public Flux<String> stream() {
            return FluxCall.through(ViewCalls.operation(this, STREAM), () -> service.stream());
        }

        @Override
        public Mono<String> mono() {
            return MonoCall.through(ViewCalls.operation(this, MONO), () -> service.mono());
        }

        @Override
        public Flux<String> collected() {
            return FluxCall.through(ViewCalls.operation(this, COLLECTED),
                    () -> service.collected());
        }

        @Override
        public Mono<String> plain() {
            return MonoCall.of(ViewCalls.operation(this, PLAIN), () -> ViewCalls.adopt(this, PLAIN,
                    service.plain()));
        }

        @Override
        public Mono<String> generic() {
            return MonoCall.of(ViewCalls.operation(this, GENERIC),
                    () -> ViewCalls.adopt(this, GENERIC, service.generic()));
        }

        @Override
        public Mono<String> inherited() {
            return MonoCall.of(ViewCalls.operation(this, INHERITED),
                    () -> ViewCalls.adopt(this, INHERITED, service.inherited()));
        }

        @Override
        public String name() {
            return service.name();
        }

        @Override
        public Mono<Void> close() {
            return MonoCall.of(ViewCalls.operation(this, CLOSE),
                    () -> ViewCalls.offloadVoid(this, CLOSE, () -> service.close()));
        }
    }

    private static final class ReactorFromAsync extends ViewCalls implements OrdersReactor {
        private final OrdersAsync async;

        ReactorFromAsync(OrdersAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public Mono<String> find(String failure) {
            return MonoCall.of(ViewCalls.operation(this, FIND), () -> async.find(failure));
        }

        @Override
        public Mono<Void> send(String order) {
            return MonoCall.of(ViewCalls.operation(this, SEND), () -> async.send(order));
        }

        @Override
        public Mono<List<String>> all() {
            return MonoCall.of(ViewCalls.operation(this, ALL), () -> async.all());
        }

        @Override
        public Mono<Void> clear() {
            return MonoCall.of(ViewCalls.operation(this, CLEAR), () -> async.clear());
        }

        @Override
        public Flux<String> stream() {
            return FluxCall.of(ViewCalls.operation(this, STREAM), () -> async.stream());
        }

        @Override
        public Mono<String> mono() {
            return MonoCall.of(ViewCalls.operation(this, MONO), () -> async.mono());
        }

        @Override
        public Flux<String> collected() {
            return FluxCall.ofAll(ViewCalls.operation(this, COLLECTED), () -> async.collected());
        }

        @Override
        public Mono<String> plain() {
            return MonoCall.of(ViewCalls.operation(this, PLAIN), () -> async.plain());
        }

        @Override
        public Mono<String> generic() {
            return MonoCall.of(ViewCalls.operation(this, GENERIC), () -> async.generic());
        }

        @Override
        public Mono<String> inherited() {
            return MonoCall.of(ViewCalls.operation(this, INHERITED), () -> async.inherited());
        }

        @Override
        public String name() {
            return async.name();
        }

        @Override
        public Mono<Void> close() {
            return MonoCall.of(ViewCalls.operation(this, CLOSE), () -> async.close());
        }
    }

    static final class ReactorStatics {
        private static final ViewOperation parse;

        static {
            Bridge.requireLevel(1, "goldens.translated.OrdersReactor");
            ViewSetup setup = ViewSetup.async(SmartAsyncRuntime.shared(), OrdersReactorViews.class,
                    "Orders", "OrdersAsync");
            parse = setup.operation("parse(String)").translate(new OrderFailures()).async().make();
        }

        private ReactorStatics() {}

        static Mono<String> parse(String text) {
            return MonoCall.of(parse, () -> parse.adopt(Orders.parse(text)));
        }
    }
}
