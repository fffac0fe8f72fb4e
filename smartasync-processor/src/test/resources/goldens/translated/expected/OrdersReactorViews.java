package goldens.translated;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.reactor.FluxCall;
import io.github.smartasync.reactor.MonoCall;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@GeneratedView("goldens.translated.Orders")
final class OrdersReactorViews {
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
    private OrdersReactorViews(ViewSetup setup) {
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

    private static OrdersReactorViews of(ViewSetup setup) {
        OrdersReactorViews known = setup.known(OrdersReactorViews.class);
        return known != null ? known : setup.keep(new OrdersReactorViews(setup));
    }

    static OrdersReactor reactor(Orders service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.translated.OrdersReactor");
        ViewSetup setup = ViewSetup.async(runtime, OrdersReactorViews.class, "Orders",
                "OrdersAsync");
        return of(setup).new ReactorView(service);
    }

    static OrdersReactor reactorFrom(OrdersAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.translated.OrdersReactor");
        ViewSetup setup = ViewSetup.asyncFromAsync(runtime, OrdersReactorViews.class,
                "OrdersAsync");
        return of(setup).new ReactorFromAsync(async);
    }

    private final class ReactorView extends SourceView implements OrdersReactor {
        private final Orders service;

        ReactorView(Orders service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public Mono<String> find(String failure) {
            return MonoCall.of(find, () -> find.adopt(service.find(failure)));
        }

        @Override
        public Mono<Void> send(String order) {
            return MonoCall.of(send, () -> send.adopt(service.sendAsync(order)));
        }

        @Override
        public Mono<List<String>> all() {
            return MonoCall.of(all, () -> all.offload(() -> service.all()));
        }

        @Override
        public Mono<Void> clear() {
            return MonoCall.of(clear, () -> clear.offloadVoid(() -> service.clear()));
        }

        @Override
        public Flux<String> stream() {
            return FluxCall.through(stream, () -> service.stream());
        }

        @Override
        public Mono<String> mono() {
            return MonoCall.through(mono, () -> service.mono());
        }

        @Override
        public Flux<String> collected() {
            return FluxCall.through(collected, () -> service.collected());
        }

        @Override
        public Mono<String> plain() {
            return MonoCall.of(plain, () -> plain.adopt(service.plain()));
        }

        @Override
        public Mono<String> generic() {
            return MonoCall.of(generic, () -> generic.adopt(service.generic()));
        }

        @Override
        public Mono<String> inherited() {
            return MonoCall.of(inherited, () -> inherited.adopt(service.inherited()));
        }

        @Override
        public String name() {
            return service.name();
        }

        @Override
        public Mono<Void> close() {
            return MonoCall.of(close, () -> close.offloadVoid(() -> service.close()));
        }

        @Override
        public String toString() {
            return Bridge.describe("OrdersReactor", service);
        }
    }

    private final class ReactorFromAsync extends SourceView implements OrdersReactor {
        private final OrdersAsync async;

        ReactorFromAsync(OrdersAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public Mono<String> find(String failure) {
            return MonoCall.of(find, () -> async.find(failure));
        }

        @Override
        public Mono<Void> send(String order) {
            return MonoCall.of(send, () -> async.send(order));
        }

        @Override
        public Mono<List<String>> all() {
            return MonoCall.of(all, () -> async.all());
        }

        @Override
        public Mono<Void> clear() {
            return MonoCall.of(clear, () -> async.clear());
        }

        @Override
        public Flux<String> stream() {
            return FluxCall.of(stream, () -> async.stream());
        }

        @Override
        public Mono<String> mono() {
            return MonoCall.of(mono, () -> async.mono());
        }

        @Override
        public Flux<String> collected() {
            return FluxCall.ofAll(collected, () -> async.collected());
        }

        @Override
        public Mono<String> plain() {
            return MonoCall.of(plain, () -> async.plain());
        }

        @Override
        public Mono<String> generic() {
            return MonoCall.of(generic, () -> async.generic());
        }

        @Override
        public Mono<String> inherited() {
            return MonoCall.of(inherited, () -> async.inherited());
        }

        @Override
        public String name() {
            return async.name();
        }

        @Override
        public Mono<Void> close() {
            return MonoCall.of(close, () -> async.close());
        }

        @Override
        public String toString() {
            return Bridge.describe("OrdersReactor", async);
        }
    }

    static final class ReactorStatics {
        private static final ViewOperation parse;

        static {
            Bridge.requireLevel(1, "goldens.translated.OrdersReactor");
            ViewSetup setup = ViewSetup.async(SmartAsyncRuntime.shared(), OrdersReactorViews.class,
                    "Orders", "OrdersAsync");
            parse = setup.operation("parse(String)").translate(new OrderFailures()).async();
        }

        private ReactorStatics() {}

        static Mono<String> parse(String text) {
            return MonoCall.of(parse, () -> parse.adopt(Orders.parse(text)));
        }
    }
}
