package goldens.stage_and_future;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.stage_and_future.Source")
final class SourceViews {
    private static final int BOTH = 0;

    private SourceViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("both()").async()));
    }

    static SourceSync sync(Source service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.stage_and_future.SourceSync");
        ViewSetup setup = ViewSetup.sync(runtime, SourceViews.class, "Source", "SourceAsync");
        return new SyncView(service, operations(setup));
    }

    static SourceAsync async(Source service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.stage_and_future.SourceAsync");
        ViewSetup setup = ViewSetup.async(runtime, SourceViews.class, "Source", "SourceAsync");
        return new AsyncView(service, operations(setup));
    }

    static SourceSync syncFrom(SourceAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.stage_and_future.SourceSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, SourceViews.class, "SourceAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static SourceAsync asyncFrom(SourceSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.stage_and_future.SourceAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, SourceViews.class, "SourceSync",
                "SourceAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements SourceSync {
        private final Source service;

        SyncView(Source service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String both() {
            ViewCalls.check(this, BOTH);
            return ViewCalls.awaitStage(this, BOTH, service.both());
        }
    }

    private static final class AsyncView extends ViewCalls implements SourceAsync {
        private final Source service;

        AsyncView(Source service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> both() {
            try {
                return ViewCalls.adoptStage(this, BOTH, service.both());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, BOTH, failure);
            }
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements SourceSync {
        private final SourceAsync async;

        SyncFromAsync(SourceAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String both() {
            ViewCalls.check(this, BOTH);
            return ViewCalls.await(this, BOTH, async.both());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements SourceAsync {
        private final SourceSync blocking;

        AsyncFromSync(SourceSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> both() {
            return ViewCalls.offload(this, BOTH, () -> blocking.both());
        }
    }
}
