package goldens.reactive_subtypes;

import com.google.common.util.concurrent.ListenableFuture;
import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.reactivestreams.FlowAdapters;

@GeneratedView("goldens.reactive_subtypes.Catalog")
final class CatalogViews {
    private final ViewOperation pages;
    private final ViewOperation all;
    private final ViewOperation find;
    private final ViewOperation fluent;

    private CatalogViews(ViewSetup setup) {
        this.pages = setup.operation("pages()").async();
        this.all = setup.operation("all()").async();
        this.find = setup.operation("find()").async();
        this.fluent = setup.operation("fluent()").async();
    }

    private static CatalogViews of(ViewSetup setup) {
        CatalogViews known = setup.known(CatalogViews.class);
        return known != null ? known : setup.keep(new CatalogViews(setup));
    }

    static CatalogSync sync(Catalog service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_subtypes.CatalogSync");
        ViewSetup setup = ViewSetup.sync(runtime, CatalogViews.class, "Catalog", "CatalogAsync");
        return of(setup).new SyncView(service);
    }

    static CatalogAsync async(Catalog service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_subtypes.CatalogAsync");
        ViewSetup setup = ViewSetup.async(runtime, CatalogViews.class, "Catalog", "CatalogAsync");
        return of(setup).new AsyncView(service);
    }

    static CatalogSync syncFrom(CatalogAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_subtypes.CatalogSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, CatalogViews.class, "CatalogAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static CatalogAsync asyncFrom(CatalogSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_subtypes.CatalogAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, CatalogViews.class, "CatalogSync",
                "CatalogAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements CatalogSync {
        private final Catalog service;

        SyncView(Catalog service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public Stream<Map.Entry<String, Integer>> pages() {
            return pages.checkCaller()
                    .stream(FlowAdapters.toFlowPublisher(pages.returned(service.pages(),
                    "Flux").contextCapture()));
        }

        @Override
        public List<Map.Entry<String, ? extends Number>> all() {
            return all.checkCaller()
                    .awaitAll(FlowAdapters.toFlowPublisher(all.returned(service.all(),
                    "Flux").contextCapture()));
        }

        @Override
        public String find() {
            return find.checkCaller().await(find.returned(service.find(),
                    "Mono").contextCapture().toFuture());
        }

        @Override
        public String fluent() {
            return fluent.checkCaller().awaitFuture(service.fluent());
        }

        @Override
        public String toString() {
            return Bridge.describe("CatalogSync", service);
        }
    }

    private final class AsyncView extends SourceView implements CatalogAsync {
        private final Catalog service;

        AsyncView(Catalog service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public Flow.Publisher<Map.Entry<String, Integer>> pages() {
            try {
                return pages.publisher(FlowAdapters.toFlowPublisher(pages.returned(service.pages(),
                        "Flux").contextCapture()));
            } catch (Throwable failure) {
                return pages.failedPublisher(failure);
            }
        }

        @Override
        public CompletableFuture<List<Map.Entry<String, ? extends Number>>> all() {
            try {
                return all.adoptAll(FlowAdapters.toFlowPublisher(all.returned(service.all(),
                        "Flux").contextCapture()));
            } catch (Throwable failure) {
                return all.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> find() {
            try {
                return find.adoptOwned(find.returned(service.find(),
                        "Mono").contextCapture().toFuture());
            } catch (Throwable failure) {
                return find.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> fluent() {
            try {
                return fluent.listen(service.fluent(), ListenableFuture::addListener);
            } catch (Throwable failure) {
                return fluent.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("CatalogAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements CatalogSync {
        private final CatalogAsync async;

        SyncFromAsync(CatalogAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public Stream<Map.Entry<String, Integer>> pages() {
            return pages.checkCaller().stream(async.pages());
        }

        @Override
        public List<Map.Entry<String, ? extends Number>> all() {
            return all.checkCaller().await(async.all());
        }

        @Override
        public String find() {
            return find.checkCaller().await(async.find());
        }

        @Override
        public String fluent() {
            return fluent.checkCaller().await(async.fluent());
        }

        @Override
        public String toString() {
            return Bridge.describe("CatalogSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements CatalogAsync {
        private final CatalogSync blocking;

        AsyncFromSync(CatalogSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public Flow.Publisher<Map.Entry<String, Integer>> pages() {
            return pages.offloadStream(() -> blocking.pages());
        }

        @Override
        public CompletableFuture<List<Map.Entry<String, ? extends Number>>> all() {
            return all.offload(() -> blocking.all());
        }

        @Override
        public CompletableFuture<String> find() {
            return find.offload(() -> blocking.find());
        }

        @Override
        public CompletableFuture<String> fluent() {
            return fluent.offload(() -> blocking.fluent());
        }

        @Override
        public String toString() {
            return Bridge.describe("CatalogAsync", blocking);
        }
    }
}
