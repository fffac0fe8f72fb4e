package goldens.reactive_subtypes;

import com.google.common.util.concurrent.ListenableFuture;
import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import io.github.smartasync.rxjava3.FlowableCall;
import io.github.smartasync.rxjava3.MaybeCall;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Maybe;
import java.util.Map;
import org.reactivestreams.FlowAdapters;

@GeneratedView("goldens.reactive_subtypes.Catalog")
final class CatalogRxViews {
    private static final int PAGES = 0;
    private static final int ALL = 1;
    private static final int FIND = 2;
    private static final int FLUENT = 3;

    private CatalogRxViews() {}

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

    static CatalogRx rx(Catalog service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_subtypes.CatalogRx");
        ViewSetup setup = ViewSetup.async(runtime, CatalogRxViews.class, "Catalog", "CatalogAsync");
        return new RxView(service, operations(setup));
    }

    static CatalogRx rxFrom(CatalogAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_subtypes.CatalogRx");
        ViewSetup setup = ViewSetup.asyncFromAsync(runtime, CatalogRxViews.class, "CatalogAsync");
        return new RxFromAsync(async, operations(setup));
    }

    private static final class RxView extends ViewCalls implements CatalogRx {
        private final Catalog service;

        RxView(Catalog service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public Flowable<Map.Entry<String, Integer>> pages() {
            return FlowableCall.of(ViewCalls.operation(this, PAGES),
                    () -> FlowAdapters.toFlowPublisher(ViewCalls.operation(this, PAGES).returned(service.pages(),
                    "Flux").contextCapture()));
        }

        @Override
        public Flowable<Map.Entry<String, ? extends Number>> all() {
            return FlowableCall.of(ViewCalls.operation(this, ALL),
                    () -> FlowAdapters.toFlowPublisher(ViewCalls.operation(this, ALL).returned(service.all(),
                    "Flux").contextCapture()));
        }

        @Override
        public Maybe<String> find() {
            return MaybeCall.of(ViewCalls.operation(this, FIND),
                    () -> ViewCalls.operation(this, FIND).adoptOwned(ViewCalls.operation(this, FIND).returned(service.find(),
                    "Mono").contextCapture().toFuture()));
        }

        @Override
        public Maybe<String> fluent() {
            return MaybeCall.of(ViewCalls.operation(this, FLUENT),
                    () -> ViewCalls.operation(this, FLUENT).listen(service.fluent(),
                    ListenableFuture::addListener));
        }
    }

    private static final class RxFromAsync extends ViewCalls implements CatalogRx {
        private final CatalogAsync async;

        RxFromAsync(CatalogAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public Flowable<Map.Entry<String, Integer>> pages() {
            return FlowableCall.of(ViewCalls.operation(this, PAGES), () -> async.pages());
        }

        @Override
        public Flowable<Map.Entry<String, ? extends Number>> all() {
            return FlowableCall.ofAll(ViewCalls.operation(this, ALL), () -> async.all());
        }

        @Override
        public Maybe<String> find() {
            return MaybeCall.of(ViewCalls.operation(this, FIND), () -> async.find());
        }

        @Override
        public Maybe<String> fluent() {
            return MaybeCall.of(ViewCalls.operation(this, FLUENT), () -> async.fluent());
        }
    }
}
