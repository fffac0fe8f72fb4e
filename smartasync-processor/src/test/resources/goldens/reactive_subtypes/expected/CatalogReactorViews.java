package goldens.reactive_subtypes;

import com.google.common.util.concurrent.ListenableFuture;
import io.github.smartasync.GeneratedView;
import io.github.smartasync.reactor.FluxCall;
import io.github.smartasync.reactor.MonoCall;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Map;
import java.util.Objects;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@GeneratedView("goldens.reactive_subtypes.Catalog")
final class CatalogReactorViews {
    private final ViewOperation pages;
    private final ViewOperation all;
    private final ViewOperation find;
    private final ViewOperation fluent;

    private CatalogReactorViews(ViewSetup setup) {
        this.pages = setup.operation("pages()").async();
        this.all = setup.operation("all()").async();
        this.find = setup.operation("find()").async();
        this.fluent = setup.operation("fluent()").async();
    }

    private static CatalogReactorViews of(ViewSetup setup) {
        CatalogReactorViews known = setup.known(CatalogReactorViews.class);
        return known != null ? known : setup.keep(new CatalogReactorViews(setup));
    }

    static CatalogReactor reactor(Catalog service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_subtypes.CatalogReactor");
        ViewSetup setup = ViewSetup.async(runtime, CatalogReactorViews.class, "Catalog",
                "CatalogAsync");
        return of(setup).new ReactorView(service);
    }

    static CatalogReactor reactorFrom(CatalogAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_subtypes.CatalogReactor");
        ViewSetup setup = ViewSetup.asyncFromAsync(runtime, CatalogReactorViews.class,
                "CatalogAsync");
        return of(setup).new ReactorFromAsync(async);
    }

    private final class ReactorView extends SourceView implements CatalogReactor {
        private final Catalog service;

        ReactorView(Catalog service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public Flux<Map.Entry<String, Integer>> pages() {
            return FluxCall.through(pages, () -> service.pages());
        }

        @Override
        public Flux<Map.Entry<String, ? extends Number>> all() {
            return FluxCall.through(all, () -> service.all());
        }

        @Override
        public Mono<String> find() {
            return MonoCall.through(find, () -> service.find());
        }

        @Override
        public Mono<String> fluent() {
            return MonoCall.of(fluent, () -> fluent.listen(service.fluent(),
                    ListenableFuture::addListener));
        }

        @Override
        public String toString() {
            return Bridge.describe("CatalogReactor", service);
        }
    }

    private final class ReactorFromAsync extends SourceView implements CatalogReactor {
        private final CatalogAsync async;

        ReactorFromAsync(CatalogAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public Flux<Map.Entry<String, Integer>> pages() {
            return FluxCall.of(pages, () -> async.pages());
        }

        @Override
        public Flux<Map.Entry<String, ? extends Number>> all() {
            return FluxCall.ofAll(all, () -> async.all());
        }

        @Override
        public Mono<String> find() {
            return MonoCall.of(find, () -> async.find());
        }

        @Override
        public Mono<String> fluent() {
            return MonoCall.of(fluent, () -> async.fluent());
        }

        @Override
        public String toString() {
            return Bridge.describe("CatalogReactor", async);
        }
    }
}
