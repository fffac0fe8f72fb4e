package goldens.reactive_subtypes;

import com.google.common.util.concurrent.ListenableFuture;
import io.github.smartasync.GeneratedView;
import io.github.smartasync.mutiny.MultiCall;
import io.github.smartasync.mutiny.UniCall;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.Map;
import org.reactivestreams.FlowAdapters;

@GeneratedView("goldens.reactive_subtypes.Catalog")
final class CatalogMutinyViews {
    private static final int PAGES = 0;
    private static final int ALL = 1;
    private static final int FIND = 2;
    private static final int FLUENT = 3;

    private CatalogMutinyViews() {}

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

    static CatalogMutiny mutiny(Catalog service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_subtypes.CatalogMutiny");
        ViewSetup setup = ViewSetup.async(runtime, CatalogMutinyViews.class, "Catalog",
                "CatalogAsync");
        return new MutinyView(service, operations(setup));
    }

    static CatalogMutiny mutinyFrom(CatalogAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_subtypes.CatalogMutiny");
        ViewSetup setup = ViewSetup.asyncFromAsync(runtime, CatalogMutinyViews.class,
                "CatalogAsync");
        return new MutinyFromAsync(async, operations(setup));
    }

    private static final class MutinyView extends ViewCalls implements CatalogMutiny {
        private final Catalog service;

        MutinyView(Catalog service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public Multi<Map.Entry<String, Integer>> pages() {
            return MultiCall.of(ViewCalls.operation(this, PAGES),
                    () -> FlowAdapters.toFlowPublisher(ViewCalls.operation(this, PAGES).returned(service.pages(),
                    "Flux").contextCapture()));
        }

        @Override
        public Multi<Map.Entry<String, ? extends Number>> all() {
            return MultiCall.of(ViewCalls.operation(this, ALL),
                    () -> FlowAdapters.toFlowPublisher(ViewCalls.operation(this, ALL).returned(service.all(),
                    "Flux").contextCapture()));
        }

        @Override
        public Uni<String> find() {
            return UniCall.of(ViewCalls.operation(this, FIND),
                    () -> ViewCalls.operation(this, FIND).adoptOwned(ViewCalls.operation(this, FIND).returned(service.find(),
                    "Mono").contextCapture().toFuture()));
        }

        @Override
        public Uni<String> fluent() {
            return UniCall.of(ViewCalls.operation(this, FLUENT),
                    () -> ViewCalls.operation(this, FLUENT).listen(service.fluent(),
                    ListenableFuture::addListener));
        }
    }

    private static final class MutinyFromAsync extends ViewCalls implements CatalogMutiny {
        private final CatalogAsync async;

        MutinyFromAsync(CatalogAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public Multi<Map.Entry<String, Integer>> pages() {
            return MultiCall.of(ViewCalls.operation(this, PAGES), () -> async.pages());
        }

        @Override
        public Multi<Map.Entry<String, ? extends Number>> all() {
            return MultiCall.ofAll(ViewCalls.operation(this, ALL), () -> async.all());
        }

        @Override
        public Uni<String> find() {
            return UniCall.of(ViewCalls.operation(this, FIND), () -> async.find());
        }

        @Override
        public Uni<String> fluent() {
            return UniCall.of(ViewCalls.operation(this, FLUENT), () -> async.fluent());
        }
    }
}
