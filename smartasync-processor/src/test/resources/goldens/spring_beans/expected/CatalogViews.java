package goldens.spring_beans;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.spring_beans.Catalog")
final class CatalogViews {
    private static final int SORTED = 0;

    private CatalogViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("sorted(List)").blocking()));
    }

    static <T extends Comparable<T>> CatalogSync<T> sync(Catalog<T> service,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.CatalogSync");
        ViewSetup setup = ViewSetup.sync(runtime, CatalogViews.class, "Catalog", "CatalogAsync");
        return new SyncView<>(service, operations(setup));
    }

    static <T extends Comparable<T>> CatalogAsync<T> async(Catalog<T> service,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.CatalogAsync");
        ViewSetup setup = ViewSetup.async(runtime, CatalogViews.class, "Catalog", "CatalogAsync");
        return new AsyncView<>(service, operations(setup));
    }

    static <T extends Comparable<T>> CatalogSync<T> syncFrom(CatalogAsync<T> async,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.CatalogSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, CatalogViews.class, "CatalogAsync");
        return new SyncFromAsync<>(async, operations(setup));
    }

    static <T extends Comparable<T>> CatalogAsync<T> asyncFrom(CatalogSync<T> blocking,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.CatalogAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, CatalogViews.class, "CatalogSync",
                "CatalogAsync");
        return new AsyncFromSync<>(blocking, operations(setup));
    }

    private static final class SyncView<T extends Comparable<T>> extends ViewCalls implements CatalogSync<T> {
        private final Catalog<T> service;

        SyncView(Catalog<T> service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public List<T> sorted(List<T> items) {
            ViewCalls.check(this, SORTED);
            return service.sorted(items);
        }
    }

    private static final class AsyncView<T extends Comparable<T>> extends ViewCalls implements CatalogAsync<T> {
        private final Catalog<T> service;

        AsyncView(Catalog<T> service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<List<T>> sorted(List<T> items) {
            return ViewCalls.offload(this, SORTED, () -> service.sorted(items));
        }
    }

    private static final class SyncFromAsync<T extends Comparable<T>> extends ViewCalls implements CatalogSync<T> {
        private final CatalogAsync<T> async;

        SyncFromAsync(CatalogAsync<T> async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public List<T> sorted(List<T> items) {
            ViewCalls.check(this, SORTED);
            return ViewCalls.await(this, SORTED, async.sorted(items));
        }
    }

    private static final class AsyncFromSync<T extends Comparable<T>> extends ViewCalls implements CatalogAsync<T> {
        private final CatalogSync<T> blocking;

        AsyncFromSync(CatalogSync<T> blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<List<T>> sorted(List<T> items) {
            return ViewCalls.offload(this, SORTED, () -> blocking.sorted(items));
        }
    }
}
