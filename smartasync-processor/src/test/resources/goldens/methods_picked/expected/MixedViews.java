package goldens.methods_picked;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.methods_picked.Mixed")
final class MixedViews {
    private static final int PICKED = 0;

    private MixedViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("picked()").async()));
    }

    static MixedSync sync(Mixed service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.methods_picked.MixedSync");
        ViewSetup setup = ViewSetup.sync(runtime, MixedViews.class, "Mixed", "MixedAsync");
        return new SyncView(service, operations(setup));
    }

    static MixedAsync async(Mixed service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.methods_picked.MixedAsync");
        ViewSetup setup = ViewSetup.async(runtime, MixedViews.class, "Mixed", "MixedAsync");
        return new AsyncView(service, operations(setup));
    }

    static MixedSync syncFrom(MixedAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.methods_picked.MixedSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, MixedViews.class, "MixedAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static MixedAsync asyncFrom(MixedSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.methods_picked.MixedAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, MixedViews.class, "MixedSync", "MixedAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements MixedSync {
        private final Mixed service;

        SyncView(Mixed service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String picked() {
            ViewCalls.check(this, PICKED);
            return ViewCalls.await(this, PICKED, service.picked());
        }
    }

    private static final class AsyncView extends ViewCalls implements MixedAsync {
        private final Mixed service;

        AsyncView(Mixed service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> picked() {
            try {
                return ViewCalls.adopt(this, PICKED, service.picked());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, PICKED, failure);
            }
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements MixedSync {
        private final MixedAsync async;

        SyncFromAsync(MixedAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String picked() {
            ViewCalls.check(this, PICKED);
            return ViewCalls.await(this, PICKED, async.picked());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements MixedAsync {
        private final MixedSync blocking;

        AsyncFromSync(MixedSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> picked() {
            return ViewCalls.offload(this, PICKED, () -> blocking.picked());
        }
    }
}
