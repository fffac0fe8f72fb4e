package goldens.spring_beans;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.spring_beans.Prices")
final class PricesViews {
    private final ViewOperation currency;

    private PricesViews(ViewSetup setup) {
        this.currency = setup.operation("currency()").blocking();
    }

    private static PricesViews of(ViewSetup setup) {
        PricesViews known = setup.known(PricesViews.class);
        return known != null ? known : setup.keep(new PricesViews(setup));
    }

    static PricesSync sync(Prices service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.PricesSync");
        ViewSetup setup = ViewSetup.sync(runtime, PricesViews.class, "Prices", "PricesAsync");
        return of(setup).new SyncView(service);
    }

    static PricesAsync async(Prices service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.PricesAsync");
        ViewSetup setup = ViewSetup.async(runtime, PricesViews.class, "Prices", "PricesAsync");
        return of(setup).new AsyncView(service);
    }

    static PricesSync syncFrom(PricesAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.PricesSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, PricesViews.class, "PricesAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static PricesAsync asyncFrom(PricesSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.PricesAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, PricesViews.class, "PricesSync",
                "PricesAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements PricesSync {
        private final Prices service;

        SyncView(Prices service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public String currency() {
            currency.checkCaller();
            return service.currency();
        }

        @Override
        public String toString() {
            return Bridge.describe("PricesSync", service);
        }
    }

    private final class AsyncView extends SourceView implements PricesAsync {
        private final Prices service;

        AsyncView(Prices service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<String> currency() {
            return currency.offload(() -> service.currency());
        }

        @Override
        public String toString() {
            return Bridge.describe("PricesAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements PricesSync {
        private final PricesAsync async;

        SyncFromAsync(PricesAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String currency() {
            return currency.checkCaller().await(async.currency());
        }

        @Override
        public String toString() {
            return Bridge.describe("PricesSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements PricesAsync {
        private final PricesSync blocking;

        AsyncFromSync(PricesSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> currency() {
            return currency.offload(() -> blocking.currency());
        }

        @Override
        public String toString() {
            return Bridge.describe("PricesAsync", blocking);
        }
    }
}
