package goldens.spring_beans;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.spring_beans.Prices")
final class PricesViews {
    private static final int CURRENCY = 0;

    private PricesViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("currency()").blocking()));
    }

    static PricesSync sync(Prices service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.PricesSync");
        ViewSetup setup = ViewSetup.sync(runtime, PricesViews.class, "Prices", "PricesAsync");
        return new SyncView(service, operations(setup));
    }

    static PricesAsync async(Prices service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.PricesAsync");
        ViewSetup setup = ViewSetup.async(runtime, PricesViews.class, "Prices", "PricesAsync");
        return new AsyncView(service, operations(setup));
    }

    static PricesSync syncFrom(PricesAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.PricesSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, PricesViews.class, "PricesAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static PricesAsync asyncFrom(PricesSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.PricesAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, PricesViews.class, "PricesSync",
                "PricesAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements PricesSync {
        private final Prices service;

        SyncView(Prices service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String currency() {
            ViewCalls.check(this, CURRENCY);
            return service.currency();
        }
    }

    private static final class AsyncView extends ViewCalls implements PricesAsync {
        private final Prices service;

        AsyncView(Prices service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> currency() {
            return ViewCalls.offload(this, CURRENCY, () -> service.currency());
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements PricesSync {
        private final PricesAsync async;

        SyncFromAsync(PricesAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String currency() {
            ViewCalls.check(this, CURRENCY);
            return ViewCalls.await(this, CURRENCY, async.currency());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements PricesAsync {
        private final PricesSync blocking;

        AsyncFromSync(PricesSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> currency() {
            return ViewCalls.offload(this, CURRENCY, () -> blocking.currency());
        }
    }
}
