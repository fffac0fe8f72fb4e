package goldens.raw_future;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;

@GeneratedView("goldens.raw_future.Ancient")
final class AncientViews {
    private final ViewOperation anything;
    private final ViewOperation plain;

    private AncientViews(ViewSetup setup) {
        this.anything = setup.operation("anything()").async();
        this.plain = setup.operation("plain()").async();
    }

    private static AncientViews of(ViewSetup setup) {
        AncientViews known = setup.known(AncientViews.class);
        return known != null ? known : setup.keep(new AncientViews(setup));
    }

    static AncientSync sync(Ancient service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.raw_future.AncientSync");
        ViewSetup setup = ViewSetup.sync(runtime, AncientViews.class, "Ancient", "AncientAsync");
        return of(setup).new SyncView(service);
    }

    static AncientAsync async(Ancient service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.raw_future.AncientAsync");
        ViewSetup setup = ViewSetup.async(runtime, AncientViews.class, "Ancient", "AncientAsync");
        return of(setup).new AsyncView(service);
    }

    static AncientSync syncFrom(AncientAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.raw_future.AncientSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, AncientViews.class, "AncientAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static AncientAsync asyncFrom(AncientSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.raw_future.AncientAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, AncientViews.class, "AncientSync",
                "AncientAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements AncientSync {
        private final Ancient service;

        SyncView(Ancient service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public Object anything() {
            return anything.checkCaller().await((CompletionStage<?>) service.anything());
        }

        @Override
        public Object plain() {
            return plain.checkCaller().awaitFuture((Future<?>) service.plain());
        }

        @Override
        public String toString() {
            return Bridge.describe("AncientSync", service);
        }
    }

    private final class AsyncView extends SourceView implements AncientAsync {
        private final Ancient service;

        AsyncView(Ancient service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<Object> anything() {
            try {
                return anything.adopt((CompletionStage<?>) service.anything());
            } catch (Throwable failure) {
                return anything.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Object> plain() {
            try {
                return plain.adoptFuture((Future<?>) service.plain());
            } catch (Throwable failure) {
                return plain.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("AncientAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements AncientSync {
        private final AncientAsync async;

        SyncFromAsync(AncientAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public Object anything() {
            return anything.checkCaller().await(async.anything());
        }

        @Override
        public Object plain() {
            return plain.checkCaller().await(async.plain());
        }

        @Override
        public String toString() {
            return Bridge.describe("AncientSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements AncientAsync {
        private final AncientSync blocking;

        AsyncFromSync(AncientSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Object> anything() {
            return anything.offload(() -> blocking.anything());
        }

        @Override
        public CompletableFuture<Object> plain() {
            return plain.offload(() -> blocking.plain());
        }

        @Override
        public String toString() {
            return Bridge.describe("AncientAsync", blocking);
        }
    }
}
