package goldens.null_results;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.null_results.Nothing")
final class NothingViews {
    private static final int HOLDS_NULL = 0;
    private static final int IS_NULL = 1;
    private static final int BLOCKS_FOR_NULL = 2;

    private NothingViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("holdsNull()").async(),
                setup.operation("isNull()").async(),
                setup.operation("blocksForNull()").blocking()));
    }

    static NothingSync sync(Nothing service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.null_results.NothingSync");
        ViewSetup setup = ViewSetup.sync(runtime, NothingViews.class, "Nothing", "NothingAsync");
        return new SyncView(service, operations(setup));
    }

    static NothingAsync async(Nothing service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.null_results.NothingAsync");
        ViewSetup setup = ViewSetup.async(runtime, NothingViews.class, "Nothing", "NothingAsync");
        return new AsyncView(service, operations(setup));
    }

    static NothingSync syncFrom(NothingAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.null_results.NothingSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, NothingViews.class, "NothingAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static NothingAsync asyncFrom(NothingSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.null_results.NothingAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, NothingViews.class, "NothingSync",
                "NothingAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements NothingSync {
        private final Nothing service;

        SyncView(Nothing service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String holdsNull() {
            ViewCalls.check(this, HOLDS_NULL);
            return ViewCalls.await(this, HOLDS_NULL, service.holdsNull());
        }

        @Override
        public String isNull() {
            ViewCalls.check(this, IS_NULL);
            return ViewCalls.await(this, IS_NULL, service.isNull());
        }

        @Override
        public String blocksForNull() {
            ViewCalls.check(this, BLOCKS_FOR_NULL);
            return service.blocksForNull();
        }
    }

    private static final class AsyncView extends ViewCalls implements NothingAsync {
        private final Nothing service;

        AsyncView(Nothing service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> holdsNull() {
            try {
                return ViewCalls.adopt(this, HOLDS_NULL, service.holdsNull());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, HOLDS_NULL, failure);
            }
        }

        @Override
        public CompletableFuture<String> isNull() {
            try {
                return ViewCalls.adopt(this, IS_NULL, service.isNull());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, IS_NULL, failure);
            }
        }

        @Override
        public CompletableFuture<String> blocksForNull() {
            return ViewCalls.offload(this, BLOCKS_FOR_NULL, () -> service.blocksForNull());
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements NothingSync {
        private final NothingAsync async;

        SyncFromAsync(NothingAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String holdsNull() {
            ViewCalls.check(this, HOLDS_NULL);
            return ViewCalls.await(this, HOLDS_NULL, async.holdsNull());
        }

        @Override
        public String isNull() {
            ViewCalls.check(this, IS_NULL);
            return ViewCalls.await(this, IS_NULL, async.isNull());
        }

        @Override
        public String blocksForNull() {
            ViewCalls.check(this, BLOCKS_FOR_NULL);
            return ViewCalls.await(this, BLOCKS_FOR_NULL, async.blocksForNull());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements NothingAsync {
        private final NothingSync blocking;

        AsyncFromSync(NothingSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> holdsNull() {
            return ViewCalls.offload(this, HOLDS_NULL, () -> blocking.holdsNull());
        }

        @Override
        public CompletableFuture<String> isNull() {
            return ViewCalls.offload(this, IS_NULL, () -> blocking.isNull());
        }

        @Override
        public CompletableFuture<String> blocksForNull() {
            return ViewCalls.offload(this, BLOCKS_FOR_NULL, () -> blocking.blocksForNull());
        }
    }
}
