package goldens.spring_beans_reactive;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.reactor.MonoCall;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import reactor.core.publisher.Mono;

@GeneratedView("goldens.spring_beans_reactive.Shop")
final class ShopReactorViews {
    private final ViewOperation name;

    private ShopReactorViews(ViewSetup setup) {
        this.name = setup.operation("name()").async();
    }

    private static ShopReactorViews of(ViewSetup setup) {
        ShopReactorViews known = setup.known(ShopReactorViews.class);
        return known != null ? known : setup.keep(new ShopReactorViews(setup));
    }

    static ShopReactor reactor(Shop service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans_reactive.ShopReactor");
        ViewSetup setup = ViewSetup.async(runtime, ShopReactorViews.class, "Shop", "ShopAsync");
        return of(setup).new ReactorView(service);
    }

    static ShopReactor reactorFrom(ShopAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans_reactive.ShopReactor");
        ViewSetup setup = ViewSetup.asyncFromAsync(runtime, ShopReactorViews.class, "ShopAsync");
        return of(setup).new ReactorFromAsync(async);
    }

    private final class ReactorView extends SourceView implements ShopReactor {
        private final Shop service;

        ReactorView(Shop service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public Mono<String> name() {
            return MonoCall.through(name, () -> service.name());
        }

        @Override
        public String toString() {
            return Bridge.describe("ShopReactor", service);
        }
    }

    private final class ReactorFromAsync extends SourceView implements ShopReactor {
        private final ShopAsync async;

        ReactorFromAsync(ShopAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public Mono<String> name() {
            return MonoCall.of(name, () -> async.name());
        }

        @Override
        public String toString() {
            return Bridge.describe("ShopReactor", async);
        }
    }
}
