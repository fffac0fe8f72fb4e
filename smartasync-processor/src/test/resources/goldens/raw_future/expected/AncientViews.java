package goldens.raw_future;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

@GeneratedView("goldens.raw_future.Ancient")
final class AncientViews {
    private static final int ANYTHING = 0;
    private static final int PLAIN = 1;

    private AncientViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("anything()").async(),
                setup.operation("plain()").async()));
    }

    static AncientSync sync(Ancient service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.raw_future.AncientSync");
        ViewSetup setup = ViewSetup.sync(runtime, AncientViews.class, "Ancient", "AncientAsync");
        return new SyncView(service, operations(setup));
    }

    static AncientAsync async(Ancient service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.raw_future.AncientAsync");
        ViewSetup setup = ViewSetup.async(runtime, AncientViews.class, "Ancient", "AncientAsync");
        return new AsyncView(service, operations(setup));
    }

    static AncientSync syncFrom(AncientAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.raw_future.AncientSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, AncientViews.class, "AncientAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static AncientAsync asyncFrom(AncientSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.raw_future.AncientAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, AncientViews.class, "AncientSync",
                "AncientAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements AncientSync {
        private final Ancient service;

        SyncView(Ancient service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public Object anything() {
            ViewCalls.check(this, ANYTHING);
            return ViewCalls.await(this, ANYTHING, (CompletableFuture<?>) service.anything());
        }

        @Override
        public Object plain() {
            ViewCalls.check(this, PLAIN);
            return ViewCalls.operation(this, PLAIN).awaitFuture((Future<?>) service.plain());
        }
    }

    private static final class AsyncView extends ViewCalls implements AncientAsync {
        private final Ancient service;

        AsyncView(Ancient service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<Object> anything() {
            try {
                return ViewCalls.adopt(this, ANYTHING, (CompletableFuture<?>) service.anything());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, ANYTHING, failure);
            }
        }

        @Override
        public CompletableFuture<Object> plain() {
            try {
                return ViewCalls.operation(this, PLAIN).adoptFuture((Future<?>) service.plain());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, PLAIN, failure);
            }
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements AncientSync {
        private final AncientAsync async;

        SyncFromAsync(AncientAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public Object anything() {
            ViewCalls.check(this, ANYTHING);
            return ViewCalls.await(this, ANYTHING, async.anything());
        }

        @Override
        public Object plain() {
            ViewCalls.check(this, PLAIN);
            return ViewCalls.await(this, PLAIN, async.plain());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements AncientAsync {
        private final AncientSync blocking;

        AsyncFromSync(AncientSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Object> anything() {
            return ViewCalls.offload(this, ANYTHING, () -> blocking.anything());
        }

        @Override
        public CompletableFuture<Object> plain() {
            return ViewCalls.offload(this, PLAIN, () -> blocking.plain());
        }
    }
}
