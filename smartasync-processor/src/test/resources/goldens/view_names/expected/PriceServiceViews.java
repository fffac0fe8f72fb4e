package goldens.view_names;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.view_names.PriceService")
final class PriceServiceViews {
    private final ViewOperation price;

    private PriceServiceViews(ViewSetup setup) {
        this.price = setup.operation("price()").async();
    }

    private static PriceServiceViews of(ViewSetup setup) {
        PriceServiceViews known = setup.known(PriceServiceViews.class);
        return known != null ? known : setup.keep(new PriceServiceViews(setup));
    }

    static Prices sync(PriceService service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.view_names.Prices");
        ViewSetup setup = ViewSetup.sync(runtime, PriceServiceViews.class, "PriceService",
                "AsyncPrices");
        return of(setup).new SyncView(service);
    }

    static AsyncPrices async(PriceService service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.view_names.AsyncPrices");
        ViewSetup setup = ViewSetup.async(runtime, PriceServiceViews.class, "PriceService",
                "AsyncPrices");
        return of(setup).new AsyncView(service);
    }

    static Prices syncFrom(AsyncPrices async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.view_names.Prices");
        ViewSetup setup = ViewSetup.syncFrom(runtime, PriceServiceViews.class, "AsyncPrices");
        return of(setup).new SyncFromAsync(async);
    }

    static AsyncPrices asyncFrom(Prices blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.view_names.AsyncPrices");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, PriceServiceViews.class, "Prices",
                "AsyncPrices");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements Prices {
        private final PriceService service;

        SyncView(PriceService service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public String price() {
            return price.checkCaller().await(service.price());
        }

        @Override
        public String toString() {
            return Bridge.describe("Prices", service);
        }
    }

    private final class AsyncView extends SourceView implements AsyncPrices {
        private final PriceService service;

        AsyncView(PriceService service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<String> price() {
            try {
                return price.adopt(service.price());
            } catch (Throwable failure) {
                return price.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("AsyncPrices", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements Prices {
        private final AsyncPrices async;

        SyncFromAsync(AsyncPrices async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String price() {
            return price.checkCaller().await(async.price());
        }

        @Override
        public String toString() {
            return Bridge.describe("Prices", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements AsyncPrices {
        private final Prices blocking;

        AsyncFromSync(Prices blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> price() {
            return price.offload(() -> blocking.price());
        }

        @Override
        public String toString() {
            return Bridge.describe("AsyncPrices", blocking);
        }
    }
}
