package goldens.clashing_supertype;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.clashing_supertype.Leaf")
final class LeafViews {
    private static final int LOAD = 0;

    private LeafViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("load()").async()));
    }

    static LeafSync sync(Leaf service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.clashing_supertype.LeafSync");
        ViewSetup setup = ViewSetup.sync(runtime, LeafViews.class, "Leaf", "LeafAsync");
        return new SyncView(service, operations(setup));
    }

    static LeafAsync async(Leaf service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.clashing_supertype.LeafAsync");
        ViewSetup setup = ViewSetup.async(runtime, LeafViews.class, "Leaf", "LeafAsync");
        return new AsyncView(service, operations(setup));
    }

    static LeafSync syncFrom(LeafAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.clashing_supertype.LeafSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, LeafViews.class, "LeafAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static LeafAsync asyncFrom(LeafSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.clashing_supertype.LeafAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, LeafViews.class, "LeafSync", "LeafAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements LeafSync {
        private final Leaf service;

        SyncView(Leaf service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String load() {
            ViewCalls.check(this, LOAD);
            return ViewCalls.await(this, LOAD, service.load());
        }
    }

    private static final class AsyncView extends ViewCalls implements LeafAsync {
        private final Leaf service;

        AsyncView(Leaf service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> load() {
            try {
                return ViewCalls.adopt(this, LOAD, service.load());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, LOAD, failure);
            }
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements LeafSync {
        private final LeafAsync async;

        SyncFromAsync(LeafAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String load() {
            ViewCalls.check(this, LOAD);
            return ViewCalls.await(this, LOAD, async.load());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements LeafAsync {
        private final LeafSync blocking;

        AsyncFromSync(LeafSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> load() {
            return ViewCalls.offload(this, LOAD, () -> blocking.load());
        }
    }
}
