package goldens.closeable_skipped;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.closeable_skipped.Shared")
final class SharedViews {
    private static final int USE = 0;

    private SharedViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("use()").blocking()));
    }

    static SharedSync sync(Shared service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.closeable_skipped.SharedSync");
        ViewSetup setup = ViewSetup.sync(runtime, SharedViews.class, "Shared", "SharedAsync");
        return new SyncView(service, operations(setup));
    }

    static SharedAsync async(Shared service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.closeable_skipped.SharedAsync");
        ViewSetup setup = ViewSetup.async(runtime, SharedViews.class, "Shared", "SharedAsync");
        return new AsyncView(service, operations(setup));
    }

    static SharedSync syncFrom(SharedAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.closeable_skipped.SharedSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, SharedViews.class, "SharedAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static SharedAsync asyncFrom(SharedSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.closeable_skipped.SharedAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, SharedViews.class, "SharedSync",
                "SharedAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements SharedSync {
        private final Shared service;

        SyncView(Shared service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String use() {
            ViewCalls.check(this, USE);
            return service.use();
        }
    }

    private static final class AsyncView extends ViewCalls implements SharedAsync {
        private final Shared service;

        AsyncView(Shared service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> use() {
            return ViewCalls.offload(this, USE, () -> service.use());
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements SharedSync {
        private final SharedAsync async;

        SyncFromAsync(SharedAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String use() {
            ViewCalls.check(this, USE);
            return ViewCalls.await(this, USE, async.use());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements SharedAsync {
        private final SharedSync blocking;

        AsyncFromSync(SharedSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> use() {
            return ViewCalls.offload(this, USE, () -> blocking.use());
        }
    }
}
