package goldens.future_for_type_variable;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.future_for_type_variable.Prices")
final class PricesViews {
    private static final int GET = 0;

    private PricesViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("get(String)").async()));
    }

    static PricesSync sync(Prices service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.future_for_type_variable.PricesSync");
        ViewSetup setup = ViewSetup.sync(runtime, PricesViews.class, "Prices", "PricesAsync");
        return new SyncView(service, operations(setup));
    }

    static PricesAsync async(Prices service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.future_for_type_variable.PricesAsync");
        ViewSetup setup = ViewSetup.async(runtime, PricesViews.class, "Prices", "PricesAsync");
        return new AsyncView(service, operations(setup));
    }

    static PricesSync syncFrom(PricesAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.future_for_type_variable.PricesSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, PricesViews.class, "PricesAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static PricesAsync asyncFrom(PricesSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.future_for_type_variable.PricesAsync");
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
        public Integer get(String key) {
            ViewCalls.check(this, GET);
            return ViewCalls.await(this, GET, service.get(key));
        }
    }

    private static final class AsyncView extends ViewCalls implements PricesAsync {
        private final Prices service;

        AsyncView(Prices service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<Integer> get(String key) {
            try {
                return ViewCalls.adopt(this, GET, service.get(key));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, GET, failure);
            }
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements PricesSync {
        private final PricesAsync async;

        SyncFromAsync(PricesAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public Integer get(String key) {
            ViewCalls.check(this, GET);
            return ViewCalls.await(this, GET, async.get(key));
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements PricesAsync {
        private final PricesSync blocking;

        AsyncFromSync(PricesSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Integer> get(String key) {
            return ViewCalls.offload(this, GET, () -> blocking.get(key));
        }
    }
}
