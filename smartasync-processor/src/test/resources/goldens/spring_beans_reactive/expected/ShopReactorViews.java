package goldens.spring_beans_reactive;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.reactor.MonoCall;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import reactor.core.publisher.Mono;

@GeneratedView("goldens.spring_beans_reactive.Shop")
final class ShopReactorViews {
    private static final int NAME = 0;

    private ShopReactorViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("name()").async()));
    }

    static ShopReactor reactor(Shop service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans_reactive.ShopReactor");
        ViewSetup setup = ViewSetup.async(runtime, ShopReactorViews.class, "Shop", "ShopAsync");
        return new ReactorView(service, operations(setup));
    }

    static ShopReactor reactorFrom(ShopAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans_reactive.ShopReactor");
        ViewSetup setup = ViewSetup.asyncFromAsync(runtime, ShopReactorViews.class, "ShopAsync");
        return new ReactorFromAsync(async, operations(setup));
    }

    private static final class ReactorView extends ViewCalls implements ShopReactor {
        private final Shop service;

        ReactorView(Shop service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public Mono<String> name() {
            return MonoCall.through(ViewCalls.operation(this, NAME), () -> service.name());
        }
    }

    private static final class ReactorFromAsync extends ViewCalls implements ShopReactor {
        private final ShopAsync async;

        ReactorFromAsync(ShopAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public Mono<String> name() {
            return MonoCall.of(ViewCalls.operation(this, NAME), () -> async.name());
        }
    }
}
