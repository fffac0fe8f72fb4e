package goldens.reactive_subtypes;

import com.google.common.util.concurrent.ListenableFuture;
import io.github.smartasync.GeneratedView;
import io.github.smartasync.mutiny.MultiCall;
import io.github.smartasync.mutiny.UniCall;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.Objects;
import org.reactivestreams.FlowAdapters;

@GeneratedView("goldens.reactive_subtypes.Catalog")
final class CatalogMutinyViews {
    private final ViewOperation pages;
    private final ViewOperation all;
    private final ViewOperation find;
    private final ViewOperation fluent;

    private CatalogMutinyViews(ViewSetup setup) {
        this.pages = setup.operation("pages()").async();
        this.all = setup.operation("all()").async();
        this.find = setup.operation("find()").async();
        this.fluent = setup.operation("fluent()").async();
    }

    private static CatalogMutinyViews of(ViewSetup setup) {
        CatalogMutinyViews known = setup.known(CatalogMutinyViews.class);
        return known != null ? known : setup.keep(new CatalogMutinyViews(setup));
    }

    static CatalogMutiny mutiny(Catalog service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_subtypes.CatalogMutiny");
        ViewSetup setup = ViewSetup.async(runtime, CatalogMutinyViews.class, "Catalog",
                "CatalogAsync");
        return of(setup).new MutinyView(service);
    }

    static CatalogMutiny mutinyFrom(CatalogAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_subtypes.CatalogMutiny");
        ViewSetup setup = ViewSetup.asyncFromAsync(runtime, CatalogMutinyViews.class,
                "CatalogAsync");
        return of(setup).new MutinyFromAsync(async);
    }

    private final class MutinyView extends SourceView implements CatalogMutiny {
        private final Catalog service;

        MutinyView(Catalog service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public Multi<Map.Entry<String, Integer>> pages() {
            return MultiCall.of(pages,
                    () -> FlowAdapters.toFlowPublisher(pages.returned(service.pages(),
                    "Flux").contextCapture()));
        }

        @Override
        public Multi<Map.Entry<String, ? extends Number>> all() {
            return MultiCall.of(all, () -> FlowAdapters.toFlowPublisher(all.returned(service.all(),
                    "Flux").contextCapture()));
        }

        @Override
        public Uni<String> find() {
            return UniCall.of(find, () -> find.adoptOwned(find.returned(service.find(),
                    "Mono").contextCapture().toFuture()));
        }

        @Override
        public Uni<String> fluent() {
            return UniCall.of(fluent, () -> fluent.listen(service.fluent(),
                    ListenableFuture::addListener));
        }

        @Override
        public String toString() {
            return Bridge.describe("CatalogMutiny", service);
        }
    }

    private final class MutinyFromAsync extends SourceView implements CatalogMutiny {
        private final CatalogAsync async;

        MutinyFromAsync(CatalogAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public Multi<Map.Entry<String, Integer>> pages() {
            return MultiCall.of(pages, () -> async.pages());
        }

        @Override
        public Multi<Map.Entry<String, ? extends Number>> all() {
            return MultiCall.ofAll(all, () -> async.all());
        }

        @Override
        public Uni<String> find() {
            return UniCall.of(find, () -> async.find());
        }

        @Override
        public Uni<String> fluent() {
            return UniCall.of(fluent, () -> async.fluent());
        }

        @Override
        public String toString() {
            return Bridge.describe("CatalogMutiny", async);
        }
    }
}
