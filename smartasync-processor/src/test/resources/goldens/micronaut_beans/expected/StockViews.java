package goldens.micronaut_beans;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.micronaut_beans.Stock")
final class StockViews {
    private final ViewOperation count;
    private final ViewOperation close;

    private StockViews(ViewSetup setup) {
        this.count = setup.operation("count(String)").blocking();
        this.close = setup.operation("close()").blocking();
    }

    private static StockViews of(ViewSetup setup) {
        StockViews known = setup.known(StockViews.class);
        return known != null ? known : setup.keep(new StockViews(setup));
    }

    static StockSync sync(Stock service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.micronaut_beans.StockSync");
        ViewSetup setup = ViewSetup.sync(runtime, StockViews.class, "Stock", "StockAsync");
        return of(setup).new SyncView(service);
    }

    static StockAsync async(Stock service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.micronaut_beans.StockAsync");
        ViewSetup setup = ViewSetup.async(runtime, StockViews.class, "Stock", "StockAsync");
        return of(setup).new AsyncView(service);
    }

    static StockSync syncFrom(StockAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.micronaut_beans.StockSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, StockViews.class, "StockAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static StockAsync asyncFrom(StockSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.micronaut_beans.StockAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, StockViews.class, "StockSync", "StockAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements StockSync {
        private final Stock service;

        SyncView(Stock service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public int count(String article) {
            count.checkCaller();
            return service.count(article);
        }

        @Override
        public void close() {
            close.checkCaller();
            service.close();
        }

        @Override
        public String toString() {
            return Bridge.describe("StockSync", service);
        }
    }

    private final class AsyncView extends SourceView implements StockAsync {
        private final Stock service;

        AsyncView(Stock service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<Integer> count(String article) {
            return count.offload(() -> service.count(article));
        }

        @Override
        public CompletableFuture<Void> close() {
            return close.offloadVoid(() -> service.close());
        }

        @Override
        public String toString() {
            return Bridge.describe("StockAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements StockSync {
        private final StockAsync async;

        SyncFromAsync(StockAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public int count(String article) {
            return count.present(count.checkCaller().await(async.count(article)));
        }

        @Override
        public void close() {
            close.checkCaller().await(async.close());
        }

        @Override
        public String toString() {
            return Bridge.describe("StockSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements StockAsync {
        private final StockSync blocking;

        AsyncFromSync(StockSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Integer> count(String article) {
            return count.offload(() -> blocking.count(article));
        }

        @Override
        public CompletableFuture<Void> close() {
            return close.offloadVoid(() -> blocking.close());
        }

        @Override
        public String toString() {
            return Bridge.describe("StockAsync", blocking);
        }
    }
}
