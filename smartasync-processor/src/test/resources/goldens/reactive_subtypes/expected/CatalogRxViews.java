package goldens.reactive_subtypes;

import com.google.common.util.concurrent.ListenableFuture;
import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import io.github.smartasync.rxjava3.FlowableCall;
import io.github.smartasync.rxjava3.MaybeCall;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Maybe;
import java.util.Map;
import java.util.Objects;
import org.reactivestreams.FlowAdapters;

@GeneratedView("goldens.reactive_subtypes.Catalog")
final class CatalogRxViews {
    private final ViewOperation pages;
    private final ViewOperation all;
    private final ViewOperation find;
    private final ViewOperation fluent;

    private CatalogRxViews(ViewSetup setup) {
        this.pages = setup.operation("pages()").async();
        this.all = setup.operation("all()").async();
        this.find = setup.operation("find()").async();
        this.fluent = setup.operation("fluent()").async();
    }

    private static CatalogRxViews of(ViewSetup setup) {
        CatalogRxViews known = setup.known(CatalogRxViews.class);
        return known != null ? known : setup.keep(new CatalogRxViews(setup));
    }

    static CatalogRx rx(Catalog service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_subtypes.CatalogRx");
        ViewSetup setup = ViewSetup.async(runtime, CatalogRxViews.class, "Catalog", "CatalogAsync");
        return of(setup).new RxView(service);
    }

    static CatalogRx rxFrom(CatalogAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_subtypes.CatalogRx");
        ViewSetup setup = ViewSetup.asyncFromAsync(runtime, CatalogRxViews.class, "CatalogAsync");
        return of(setup).new RxFromAsync(async);
    }

    private final class RxView extends SourceView implements CatalogRx {
        private final Catalog service;

        RxView(Catalog service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public Flowable<Map.Entry<String, Integer>> pages() {
            return FlowableCall.of(pages,
                    () -> FlowAdapters.toFlowPublisher(pages.returned(service.pages(),
                    "Flux").contextCapture()));
        }

        @Override
        public Flowable<Map.Entry<String, ? extends Number>> all() {
            return FlowableCall.of(all,
                    () -> FlowAdapters.toFlowPublisher(all.returned(service.all(),
                    "Flux").contextCapture()));
        }

        @Override
        public Maybe<String> find() {
            return MaybeCall.of(find, () -> find.adoptOwned(find.returned(service.find(),
                    "Mono").contextCapture().toFuture()));
        }

        @Override
        public Maybe<String> fluent() {
            return MaybeCall.of(fluent, () -> fluent.listen(service.fluent(),
                    ListenableFuture::addListener));
        }

        @Override
        public String toString() {
            return Bridge.describe("CatalogRx", service);
        }
    }

    private final class RxFromAsync extends SourceView implements CatalogRx {
        private final CatalogAsync async;

        RxFromAsync(CatalogAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public Flowable<Map.Entry<String, Integer>> pages() {
            return FlowableCall.of(pages, () -> async.pages());
        }

        @Override
        public Flowable<Map.Entry<String, ? extends Number>> all() {
            return FlowableCall.ofAll(all, () -> async.all());
        }

        @Override
        public Maybe<String> find() {
            return MaybeCall.of(find, () -> async.find());
        }

        @Override
        public Maybe<String> fluent() {
            return MaybeCall.of(fluent, () -> async.fluent());
        }

        @Override
        public String toString() {
            return Bridge.describe("CatalogRx", async);
        }
    }
}
