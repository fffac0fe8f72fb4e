package goldens.inherited_constants;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.inherited_constants.Exchange")
final class ExchangeViews {
    private final ViewOperation quote2;
    private final ViewOperation close;

    private ExchangeViews(ViewSetup setup) {
        this.quote2 = setup.operation("quote(String)").async();
        this.close = setup.operation("close(int)").blocking();
    }

    private static ExchangeViews of(ViewSetup setup) {
        ExchangeViews known = setup.known(ExchangeViews.class);
        return known != null ? known : setup.keep(new ExchangeViews(setup));
    }

    static ExchangeSync sync(Exchange service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.inherited_constants.ExchangeSync");
        ViewSetup setup = ViewSetup.sync(runtime, ExchangeViews.class, "Exchange", "ExchangeAsync");
        return of(setup).new SyncView(service);
    }

    static ExchangeAsync async(Exchange service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.inherited_constants.ExchangeAsync");
        ViewSetup setup = ViewSetup.async(runtime, ExchangeViews.class, "Exchange",
                "ExchangeAsync");
        return of(setup).new AsyncView(service);
    }

    static ExchangeSync syncFrom(ExchangeAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.inherited_constants.ExchangeSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, ExchangeViews.class, "ExchangeAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static ExchangeAsync asyncFrom(ExchangeSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.inherited_constants.ExchangeAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, ExchangeViews.class, "ExchangeSync",
                "ExchangeAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements ExchangeSync {
        private final Exchange service;

        SyncView(Exchange service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public String quote(String sku) {
            return quote2.checkCaller().await(service.quote(sku));
        }

        @Override
        public int close(int day) {
            close.checkCaller();
            return service.close(day);
        }

        @Override
        public String toString() {
            return Bridge.describe("ExchangeSync", service);
        }
    }

    private final class AsyncView extends SourceView implements ExchangeAsync {
        private final Exchange service;

        AsyncView(Exchange service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<String> quote(String sku) {
            try {
                return quote2.adopt(service.quote(sku));
            } catch (Throwable failure) {
                return quote2.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Integer> close(int day) {
            return close.offload(() -> service.close(day));
        }

        @Override
        public String toString() {
            return Bridge.describe("ExchangeAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements ExchangeSync {
        private final ExchangeAsync async;

        SyncFromAsync(ExchangeAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String quote(String sku) {
            return quote2.checkCaller().await(async.quote(sku));
        }

        @Override
        public int close(int day) {
            return close.present(close.checkCaller().await(async.close(day)));
        }

        @Override
        public String toString() {
            return Bridge.describe("ExchangeSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements ExchangeAsync {
        private final ExchangeSync blocking;

        AsyncFromSync(ExchangeSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> quote(String sku) {
            return quote2.offload(() -> blocking.quote(sku));
        }

        @Override
        public CompletableFuture<Integer> close(int day) {
            return close.offload(() -> blocking.close(day));
        }

        @Override
        public String toString() {
            return Bridge.describe("ExchangeAsync", blocking);
        }
    }
}
