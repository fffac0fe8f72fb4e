package goldens.null_unmarked;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.null_unmarked.Legacy")
final class LegacyViews {
    private static final int NAME = 0;

    private LegacyViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("name()").blocking()));
    }

    static LegacySync sync(Legacy service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.null_unmarked.LegacySync");
        ViewSetup setup = ViewSetup.sync(runtime, LegacyViews.class, "Legacy", "LegacyAsync");
        return new SyncView(service, operations(setup));
    }

    static LegacyAsync async(Legacy service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.null_unmarked.LegacyAsync");
        ViewSetup setup = ViewSetup.async(runtime, LegacyViews.class, "Legacy", "LegacyAsync");
        return new AsyncView(service, operations(setup));
    }

    static LegacySync syncFrom(LegacyAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.null_unmarked.LegacySync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, LegacyViews.class, "LegacyAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static LegacyAsync asyncFrom(LegacySync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.null_unmarked.LegacyAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, LegacyViews.class, "LegacySync",
                "LegacyAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements LegacySync {
        private final Legacy service;

        SyncView(Legacy service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String name() {
            ViewCalls.check(this, NAME);
            return service.name();
        }
    }

    private static final class AsyncView extends ViewCalls implements LegacyAsync {
        private final Legacy service;

        AsyncView(Legacy service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> name() {
            return ViewCalls.offload(this, NAME, () -> service.name());
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements LegacySync {
        private final LegacyAsync async;

        SyncFromAsync(LegacyAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String name() {
            ViewCalls.check(this, NAME);
            return ViewCalls.await(this, NAME, async.name());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements LegacyAsync {
        private final LegacySync blocking;

        AsyncFromSync(LegacySync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> name() {
            return ViewCalls.offload(this, NAME, () -> blocking.name());
        }
    }
}
