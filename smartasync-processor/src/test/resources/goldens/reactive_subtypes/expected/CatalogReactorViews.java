package goldens.reactive_subtypes;

import com.google.common.util.concurrent.ListenableFuture;
import io.github.smartasync.GeneratedView;
import io.github.smartasync.reactor.FluxCall;
import io.github.smartasync.reactor.MonoCall;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@GeneratedView("goldens.reactive_subtypes.Catalog")
final class CatalogReactorViews {
    private static final int PAGES = 0;
    private static final int ALL = 1;
    private static final int FIND = 2;
    private static final int FLUENT = 3;

    private CatalogReactorViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("pages()").async(),
                setup.operation("all()").async(),
                setup.operation("find()").async(),
                setup.operation("fluent()").async()));
    }

    static CatalogReactor reactor(Catalog service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_subtypes.CatalogReactor");
        ViewSetup setup = ViewSetup.async(runtime, CatalogReactorViews.class, "Catalog",
                "CatalogAsync");
        return new ReactorView(service, operations(setup));
    }

    static CatalogReactor reactorFrom(CatalogAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_subtypes.CatalogReactor");
        ViewSetup setup = ViewSetup.asyncFromAsync(runtime, CatalogReactorViews.class,
                "CatalogAsync");
        return new ReactorFromAsync(async, operations(setup));
    }

    private static final class ReactorView extends ViewCalls implements CatalogReactor {
        private final Catalog service;

        ReactorView(Catalog service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public Flux<Map.Entry<String, Integer>> pages() {
            return FluxCall.through(ViewCalls.operation(this, PAGES), () -> service.pages());
        }

        @Override
        public Flux<Map.Entry<String, ? extends Number>> all() {
            return FluxCall.through(ViewCalls.operation(this, ALL), () -> service.all());
        }

        @Override
        public Mono<String> find() {
            return MonoCall.through(ViewCalls.operation(this, FIND), () -> service.find());
        }

        @Override
        public Mono<String> fluent() {
            return MonoCall.of(ViewCalls.operation(this, FLUENT),
                    () -> ViewCalls.operation(this, FLUENT).listen(service.fluent(),
                    ListenableFuture::addListener));
        }
    }

    private static final class ReactorFromAsync extends ViewCalls implements CatalogReactor {
        private final CatalogAsync async;

        ReactorFromAsync(CatalogAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public Flux<Map.Entry<String, Integer>> pages() {
            return FluxCall.of(ViewCalls.operation(this, PAGES), () -> async.pages());
        }

        @Override
        public Flux<Map.Entry<String, ? extends Number>> all() {
            return FluxCall.ofAll(ViewCalls.operation(this, ALL), () -> async.all());
        }

        @Override
        public Mono<String> find() {
            return MonoCall.of(ViewCalls.operation(this, FIND), () -> async.find());
        }

        @Override
        public Mono<String> fluent() {
            return MonoCall.of(ViewCalls.operation(this, FLUENT), () -> async.fluent());
        }
    }
}
