package goldens.replaced_comments;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.replaced_comments.PriceService")
final class PriceServiceViews {
    private final ViewOperation price;
    private final ViewOperation prices;
    private final ViewOperation refresh;

    private PriceServiceViews(ViewSetup setup) {
        this.price = setup.operation("price(String)").declares(IOException.class).async();
        this.prices = setup.operation("prices(List)").async();
        this.refresh = setup.operation("refreshAsync()", "refresh()").async();
    }

    private static PriceServiceViews of(ViewSetup setup) {
        PriceServiceViews known = setup.known(PriceServiceViews.class);
        return known != null ? known : setup.keep(new PriceServiceViews(setup));
    }

    static PriceServiceSync sync(PriceService service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.replaced_comments.PriceServiceSync");
        ViewSetup setup = ViewSetup.sync(runtime, PriceServiceViews.class, "PriceService",
                "PriceServiceAsync");
        return of(setup).new SyncView(service);
    }

    static PriceServiceAsync async(PriceService service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.replaced_comments.PriceServiceAsync");
        ViewSetup setup = ViewSetup.async(runtime, PriceServiceViews.class, "PriceService",
                "PriceServiceAsync");
        return of(setup).new AsyncView(service);
    }

    static PriceServiceSync syncFrom(PriceServiceAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.replaced_comments.PriceServiceSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, PriceServiceViews.class, "PriceServiceAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static PriceServiceAsync asyncFrom(PriceServiceSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.replaced_comments.PriceServiceAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, PriceServiceViews.class, "PriceServiceSync",
                "PriceServiceAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements PriceServiceSync {
        private final PriceService service;

        SyncView(PriceService service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public int price(String sku) {
            return price.present(price.checkCaller().await(service.price(sku)));
        }

        @Override
        public <T extends CharSequence> List<Integer> prices(List<T> skus) {
            return prices.checkCaller().await(service.prices(skus));
        }

        @Override
        public void refresh() {
            refresh.checkCaller().await(service.refreshAsync());
        }

        @Override
        public String toString() {
            return Bridge.describe("PriceServiceSync", service);
        }
    }

    private final class AsyncView extends SourceView implements PriceServiceAsync {
        private final PriceService service;

        AsyncView(PriceService service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<Integer> price(String sku) {
            try {
                return price.adopt(service.price(sku));
            } catch (Throwable failure) {
                return price.failed(failure);
            }
        }

        @Override
        public <T extends CharSequence> CompletableFuture<List<Integer>> prices(List<T> skus) {
            try {
                return prices.adopt(service.prices(skus));
            } catch (Throwable failure) {
                return prices.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Void> refresh() {
            try {
                return refresh.adopt(service.refreshAsync());
            } catch (Throwable failure) {
                return refresh.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("PriceServiceAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements PriceServiceSync {
        private final PriceServiceAsync async;

        SyncFromAsync(PriceServiceAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public int price(String sku) {
            return price.present(price.checkCaller().await(async.price(sku)));
        }

        @Override
        public <T extends CharSequence> List<Integer> prices(List<T> skus) {
            return prices.checkCaller().await(async.prices(skus));
        }

        @Override
        public void refresh() {
            refresh.checkCaller().await(async.refresh());
        }

        @Override
        public String toString() {
            return Bridge.describe("PriceServiceSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements PriceServiceAsync {
        private final PriceServiceSync blocking;

        AsyncFromSync(PriceServiceSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Integer> price(String sku) {
            return price.offload(() -> blocking.price(sku));
        }

        @Override
        public <T extends CharSequence> CompletableFuture<List<Integer>> prices(List<T> skus) {
            return prices.offload(() -> blocking.prices(skus));
        }

        @Override
        public CompletableFuture<Void> refresh() {
            return refresh.offloadVoid(() -> blocking.refresh());
        }

        @Override
        public String toString() {
            return Bridge.describe("PriceServiceAsync", blocking);
        }
    }
}
