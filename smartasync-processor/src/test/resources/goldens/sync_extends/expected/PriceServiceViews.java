package goldens.sync_extends;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.sync_extends.PriceService")
final class PriceServiceViews {
    private final ViewOperation price;

    private PriceServiceViews(ViewSetup setup) {
        this.price = setup.operation("price(String)").declares(IOException.class).async();
    }

    private static PriceServiceViews of(ViewSetup setup) {
        PriceServiceViews known = setup.known(PriceServiceViews.class);
        return known != null ? known : setup.keep(new PriceServiceViews(setup));
    }

    static BlockingPrices sync(PriceService service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sync_extends.BlockingPrices");
        ViewSetup setup = ViewSetup.sync(runtime, PriceServiceViews.class, "PriceService",
                "PriceServiceAsync");
        return of(setup).new SyncView(service);
    }

    static PriceServiceAsync async(PriceService service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sync_extends.PriceServiceAsync");
        ViewSetup setup = ViewSetup.async(runtime, PriceServiceViews.class, "PriceService",
                "PriceServiceAsync");
        return of(setup).new AsyncView(service);
    }

    static BlockingPrices syncFrom(PriceServiceAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sync_extends.BlockingPrices");
        ViewSetup setup = ViewSetup.syncFrom(runtime, PriceServiceViews.class, "PriceServiceAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static PriceServiceAsync asyncFrom(BlockingPrices blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sync_extends.PriceServiceAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, PriceServiceViews.class, "BlockingPrices",
                "PriceServiceAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements BlockingPrices {
        private final PriceService service;

        SyncView(PriceService service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public Integer price(String sku) {
            return price.checkCaller().await(service.price(sku));
        }

        @Override
        public String toString() {
            return Bridge.describe("BlockingPrices", service);
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
        public String toString() {
            return Bridge.describe("PriceServiceAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements BlockingPrices {
        private final PriceServiceAsync async;

        SyncFromAsync(PriceServiceAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public Integer price(String sku) {
            return price.checkCaller().await(async.price(sku));
        }

        @Override
        public String toString() {
            return Bridge.describe("BlockingPrices", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements PriceServiceAsync {
        private final BlockingPrices blocking;

        AsyncFromSync(BlockingPrices blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Integer> price(String sku) {
            return price.offload(() -> blocking.price(sku));
        }

        @Override
        public String toString() {
            return Bridge.describe("PriceServiceAsync", blocking);
        }
    }
}
