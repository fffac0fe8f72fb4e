package goldens.cdi_beans;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.cdi_beans.Stock")
final class StockViews {
    private static final int COUNT = 0;
    private static final int CLOSE = 1;

    private StockViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("count(String)").blocking(),
                setup.operation("close()").blocking()));
    }

    static StockSync sync(Stock service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.cdi_beans.StockSync");
        ViewSetup setup = ViewSetup.sync(runtime, StockViews.class, "Stock", "StockAsync");
        return new SyncView(service, operations(setup));
    }

    static StockAsync async(Stock service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.cdi_beans.StockAsync");
        ViewSetup setup = ViewSetup.async(runtime, StockViews.class, "Stock", "StockAsync");
        return new AsyncView(service, operations(setup));
    }

    static StockSync syncFrom(StockAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.cdi_beans.StockSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, StockViews.class, "StockAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static StockAsync asyncFrom(StockSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.cdi_beans.StockAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, StockViews.class, "StockSync", "StockAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements StockSync {
        private final Stock service;

        SyncView(Stock service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public int count(String article) {
            ViewCalls.check(this, COUNT);
            return service.count(article);
        }

        @Override
        public void close() {
            ViewCalls.check(this, CLOSE);
            service.close();
        }
    }

    private static final class AsyncView extends ViewCalls implements StockAsync {
        private final Stock service;

        AsyncView(Stock service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<Integer> count(String article) {
            return ViewCalls.offload(this, COUNT, () -> service.count(article));
        }

        @Override
        public CompletableFuture<Void> close() {
            return ViewCalls.offloadVoid(this, CLOSE, () -> service.close());
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements StockSync {
        private final StockAsync async;

        SyncFromAsync(StockAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public int count(String article) {
            ViewCalls.check(this, COUNT);
            return ViewCalls.present(this, COUNT, ViewCalls.await(this, COUNT,
                    async.count(article)));
        }

        @Override
        public void close() {
            ViewCalls.check(this, CLOSE);
            ViewCalls.await(this, CLOSE, async.close());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements StockAsync {
        private final StockSync blocking;

        AsyncFromSync(StockSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Integer> count(String article) {
            return ViewCalls.offload(this, COUNT, () -> blocking.count(article));
        }

        @Override
        public CompletableFuture<Void> close() {
            return ViewCalls.offloadVoid(this, CLOSE, () -> blocking.close());
        }
    }
}
