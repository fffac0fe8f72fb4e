package goldens.clashing_supertype;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.clashing_supertype.Root")
final class RootViews {
    private static final int LOAD = 0;

    private RootViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("load()").async()));
    }

    static RootSync sync(Root service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.clashing_supertype.RootSync");
        ViewSetup setup = ViewSetup.sync(runtime, RootViews.class, "Root", "RootAsync");
        return new SyncView(service, operations(setup));
    }

    static RootAsync async(Root service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.clashing_supertype.RootAsync");
        ViewSetup setup = ViewSetup.async(runtime, RootViews.class, "Root", "RootAsync");
        return new AsyncView(service, operations(setup));
    }

    static RootSync syncFrom(RootAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.clashing_supertype.RootSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, RootViews.class, "RootAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static RootAsync asyncFrom(RootSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.clashing_supertype.RootAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, RootViews.class, "RootSync", "RootAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements RootSync {
        private final Root service;

        SyncView(Root service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public Object load() {
            ViewCalls.check(this, LOAD);
            return ViewCalls.awaitStage(this, LOAD, service.load());
        }
    }

    private static final class AsyncView extends ViewCalls implements RootAsync {
        private final Root service;

        AsyncView(Root service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<Object> load() {
            try {
                return ViewCalls.adoptStage(this, LOAD, service.load());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, LOAD, failure);
            }
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements RootSync {
        private final RootAsync async;

        SyncFromAsync(RootAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public Object load() {
            ViewCalls.check(this, LOAD);
            return ViewCalls.await(this, LOAD, async.load());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements RootAsync {
        private final RootSync blocking;

        AsyncFromSync(RootSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Object> load() {
            return ViewCalls.offload(this, LOAD, () -> blocking.load());
        }
    }
}
