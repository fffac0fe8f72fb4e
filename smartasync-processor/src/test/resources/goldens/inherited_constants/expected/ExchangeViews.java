package goldens.inherited_constants;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.inherited_constants.Exchange")
final class ExchangeViews {
    private static final int QUOTE2 = 0;
    private static final int CLOSE = 1;

    private ExchangeViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("quote(String)").async(),
                setup.operation("close(int)").blocking()));
    }

    static ExchangeSync sync(Exchange service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.inherited_constants.ExchangeSync");
        ViewSetup setup = ViewSetup.sync(runtime, ExchangeViews.class, "Exchange", "ExchangeAsync");
        return new SyncView(service, operations(setup));
    }

    static ExchangeAsync async(Exchange service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.inherited_constants.ExchangeAsync");
        ViewSetup setup = ViewSetup.async(runtime, ExchangeViews.class, "Exchange",
                "ExchangeAsync");
        return new AsyncView(service, operations(setup));
    }

    static ExchangeSync syncFrom(ExchangeAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.inherited_constants.ExchangeSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, ExchangeViews.class, "ExchangeAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static ExchangeAsync asyncFrom(ExchangeSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.inherited_constants.ExchangeAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, ExchangeViews.class, "ExchangeSync",
                "ExchangeAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements ExchangeSync {
        private final Exchange service;

        SyncView(Exchange service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String quote(String sku) {
            ViewCalls.check(this, QUOTE2);
            return ViewCalls.await(this, QUOTE2, service.quote(sku));
        }

        @Override
        public int close(int day) {
            ViewCalls.check(this, CLOSE);
            return service.close(day);
        }
    }

    private static final class AsyncView extends ViewCalls implements ExchangeAsync {
        private final Exchange service;

        AsyncView(Exchange service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> quote(String sku) {
            try {
                return ViewCalls.adopt(this, QUOTE2, service.quote(sku));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, QUOTE2, failure);
            }
        }

        @Override
        public CompletableFuture<Integer> close(int day) {
            return ViewCalls.offload(this, CLOSE, () -> service.close(day));
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements ExchangeSync {
        private final ExchangeAsync async;

        SyncFromAsync(ExchangeAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String quote(String sku) {
            ViewCalls.check(this, QUOTE2);
            return ViewCalls.await(this, QUOTE2, async.quote(sku));
        }

        @Override
        public int close(int day) {
            ViewCalls.check(this, CLOSE);
            return ViewCalls.present(this, CLOSE, ViewCalls.await(this, CLOSE, async.close(day)));
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements ExchangeAsync {
        private final ExchangeSync blocking;

        AsyncFromSync(ExchangeSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> quote(String sku) {
            return ViewCalls.offload(this, QUOTE2, () -> blocking.quote(sku));
        }

        @Override
        public CompletableFuture<Integer> close(int day) {
            return ViewCalls.offload(this, CLOSE, () -> blocking.close(day));
        }
    }
}
