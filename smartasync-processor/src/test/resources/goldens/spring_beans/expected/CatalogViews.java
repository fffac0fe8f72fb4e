package goldens.spring_beans;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.spring_beans.Catalog")
final class CatalogViews {
    private final ViewOperation sorted;

    private CatalogViews(ViewSetup setup) {
        this.sorted = setup.operation("sorted(List)").blocking();
    }

    private static CatalogViews of(ViewSetup setup) {
        CatalogViews known = setup.known(CatalogViews.class);
        return known != null ? known : setup.keep(new CatalogViews(setup));
    }

    static <T extends Comparable<T>> CatalogSync<T> sync(Catalog<T> service,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.CatalogSync");
        ViewSetup setup = ViewSetup.sync(runtime, CatalogViews.class, "Catalog", "CatalogAsync");
        return of(setup).new SyncView<>(service);
    }

    static <T extends Comparable<T>> CatalogAsync<T> async(Catalog<T> service,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.CatalogAsync");
        ViewSetup setup = ViewSetup.async(runtime, CatalogViews.class, "Catalog", "CatalogAsync");
        return of(setup).new AsyncView<>(service);
    }

    static <T extends Comparable<T>> CatalogSync<T> syncFrom(CatalogAsync<T> async,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.CatalogSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, CatalogViews.class, "CatalogAsync");
        return of(setup).new SyncFromAsync<>(async);
    }

    static <T extends Comparable<T>> CatalogAsync<T> asyncFrom(CatalogSync<T> blocking,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.CatalogAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, CatalogViews.class, "CatalogSync",
                "CatalogAsync");
        return of(setup).new AsyncFromSync<>(blocking);
    }

    private final class SyncView<T extends Comparable<T>> extends SourceView implements CatalogSync<T> {
        private final Catalog<T> service;

        SyncView(Catalog<T> service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public List<T> sorted(List<T> items) {
            sorted.checkCaller();
            return service.sorted(items);
        }

        @Override
        public String toString() {
            return Bridge.describe("CatalogSync", service);
        }
    }

    private final class AsyncView<T extends Comparable<T>> extends SourceView implements CatalogAsync<T> {
        private final Catalog<T> service;

        AsyncView(Catalog<T> service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<List<T>> sorted(List<T> items) {
            return sorted.offload(() -> service.sorted(items));
        }

        @Override
        public String toString() {
            return Bridge.describe("CatalogAsync", service);
        }
    }

    private final class SyncFromAsync<T extends Comparable<T>> extends SourceView implements CatalogSync<T> {
        private final CatalogAsync<T> async;

        SyncFromAsync(CatalogAsync<T> async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public List<T> sorted(List<T> items) {
            return sorted.checkCaller().await(async.sorted(items));
        }

        @Override
        public String toString() {
            return Bridge.describe("CatalogSync", async);
        }
    }

    private final class AsyncFromSync<T extends Comparable<T>> extends SourceView implements CatalogAsync<T> {
        private final CatalogSync<T> blocking;

        AsyncFromSync(CatalogSync<T> blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<List<T>> sorted(List<T> items) {
            return sorted.offload(() -> blocking.sorted(items));
        }

        @Override
        public String toString() {
            return Bridge.describe("CatalogAsync", blocking);
        }
    }
}
