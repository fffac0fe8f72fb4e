package goldens.reactive_subtypes;

import com.google.common.util.concurrent.ListenableFuture;
import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.reactivestreams.FlowAdapters;

@GeneratedView("goldens.reactive_subtypes.Catalog")
final class CatalogViews {
    private static final int PAGES = 0;
    private static final int ALL = 1;
    private static final int FIND = 2;
    private static final int FLUENT = 3;

    private CatalogViews() {}

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

    static CatalogSync sync(Catalog service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_subtypes.CatalogSync");
        ViewSetup setup = ViewSetup.sync(runtime, CatalogViews.class, "Catalog", "CatalogAsync");
        return new SyncView(service, operations(setup));
    }

    static CatalogAsync async(Catalog service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_subtypes.CatalogAsync");
        ViewSetup setup = ViewSetup.async(runtime, CatalogViews.class, "Catalog", "CatalogAsync");
        return new AsyncView(service, operations(setup));
    }

    static CatalogSync syncFrom(CatalogAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_subtypes.CatalogSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, CatalogViews.class, "CatalogAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static CatalogAsync asyncFrom(CatalogSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_subtypes.CatalogAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, CatalogViews.class, "CatalogSync",
                "CatalogAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements CatalogSync {
        private final Catalog service;

        SyncView(Catalog service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public Stream<Map.Entry<String, Integer>> pages() {
            ViewCalls.check(this, PAGES);
            return ViewCalls.operation(this, PAGES).stream(FlowAdapters.toFlowPublisher(ViewCalls.operation(this, PAGES).returned(service.pages(),
                    "Flux").contextCapture()));
        }

        @Override
        public List<Map.Entry<String, ? extends Number>> all() {
            ViewCalls.check(this, ALL);
            return ViewCalls.operation(this, ALL).awaitAll(FlowAdapters.toFlowPublisher(ViewCalls.operation(this, ALL).returned(service.all(),
                    "Flux").contextCapture()));
        }

        @Override
        public String find() {
            ViewCalls.check(this, FIND);
            return ViewCalls.awaitStage(this, FIND,
                    ViewCalls.operation(this, FIND).returned(service.find(),
                    "Mono").contextCapture().toFuture());
        }

        @Override
        public String fluent() {
            ViewCalls.check(this, FLUENT);
            return ViewCalls.operation(this, FLUENT).awaitFuture(service.fluent());
        }
    }

    private static final class AsyncView extends ViewCalls implements CatalogAsync {
        private final Catalog service;

        AsyncView(Catalog service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public Flow.Publisher<Map.Entry<String, Integer>> pages() {
            try {
                return ViewCalls.operation(this, PAGES).publisher(FlowAdapters.toFlowPublisher(ViewCalls.operation(this, PAGES).returned(service.pages(),
                        "Flux").contextCapture()));
            } catch (Throwable failure) {
                return ViewCalls.operation(this, PAGES).failedPublisher(failure);
            }
        }

        @Override
        public CompletableFuture<List<Map.Entry<String, ? extends Number>>> all() {
            try {
                return ViewCalls.operation(this, ALL).adoptAll(FlowAdapters.toFlowPublisher(ViewCalls.operation(this, ALL).returned(service.all(),
                        "Flux").contextCapture()));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, ALL, failure);
            }
        }

        @Override
        public CompletableFuture<String> find() {
            try {
                return ViewCalls.operation(this, FIND).adoptOwned(ViewCalls.operation(this, FIND).returned(service.find(),
                        "Mono").contextCapture().toFuture());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, FIND, failure);
            }
        }

        @Override
        public CompletableFuture<String> fluent() {
            try {
                return ViewCalls.operation(this, FLUENT).listen(service.fluent(),
                        ListenableFuture::addListener);
            } catch (Throwable failure) {
                return ViewCalls.failed(this, FLUENT, failure);
            }
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements CatalogSync {
        private final CatalogAsync async;

        SyncFromAsync(CatalogAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public Stream<Map.Entry<String, Integer>> pages() {
            ViewCalls.check(this, PAGES);
            return ViewCalls.operation(this, PAGES).stream(async.pages());
        }

        @Override
        public List<Map.Entry<String, ? extends Number>> all() {
            ViewCalls.check(this, ALL);
            return ViewCalls.await(this, ALL, async.all());
        }

        @Override
        public String find() {
            ViewCalls.check(this, FIND);
            return ViewCalls.await(this, FIND, async.find());
        }

        @Override
        public String fluent() {
            ViewCalls.check(this, FLUENT);
            return ViewCalls.await(this, FLUENT, async.fluent());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements CatalogAsync {
        private final CatalogSync blocking;

        AsyncFromSync(CatalogSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public Flow.Publisher<Map.Entry<String, Integer>> pages() {
            return ViewCalls.operation(this, PAGES).offloadStream(() -> blocking.pages());
        }

        @Override
        public CompletableFuture<List<Map.Entry<String, ? extends Number>>> all() {
            return ViewCalls.offload(this, ALL, () -> blocking.all());
        }

        @Override
        public CompletableFuture<String> find() {
            return ViewCalls.offload(this, FIND, () -> blocking.find());
        }

        @Override
        public CompletableFuture<String> fluent() {
            return ViewCalls.offload(this, FLUENT, () -> blocking.fluent());
        }
    }
}
