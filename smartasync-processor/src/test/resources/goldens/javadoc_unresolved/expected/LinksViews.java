package goldens.javadoc_unresolved;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.javadoc_unresolved.Links")
final class LinksViews {
    private static final int ALL = 0;
    private static final int BLOCK = 1;

    private LinksViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("all(String)").async(),
                setup.operation("block()").blocking()));
    }

    static LinksSync sync(Links service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.javadoc_unresolved.LinksSync");
        ViewSetup setup = ViewSetup.sync(runtime, LinksViews.class, "Links", "LinksAsync");
        return new SyncView(service, operations(setup));
    }

    static LinksAsync async(Links service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.javadoc_unresolved.LinksAsync");
        ViewSetup setup = ViewSetup.async(runtime, LinksViews.class, "Links", "LinksAsync");
        return new AsyncView(service, operations(setup));
    }

    static LinksSync syncFrom(LinksAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.javadoc_unresolved.LinksSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, LinksViews.class, "LinksAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static LinksAsync asyncFrom(LinksSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.javadoc_unresolved.LinksAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, LinksViews.class, "LinksSync", "LinksAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements LinksSync {
        private final Links service;

        SyncView(Links service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String all(String some) {
            ViewCalls.check(this, ALL);
            return ViewCalls.await(this, ALL, service.all(some));
        }

        @Override
        public void block() {
            ViewCalls.check(this, BLOCK);
            service.block();
        }
    }

    private static final class AsyncView extends ViewCalls implements LinksAsync {
        private final Links service;

        AsyncView(Links service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> all(String some) {
            try {
                return ViewCalls.adopt(this, ALL, service.all(some));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, ALL, failure);
            }
        }

        @Override
        public CompletableFuture<Void> block() {
            return ViewCalls.offloadVoid(this, BLOCK, () -> service.block());
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements LinksSync {
        private final LinksAsync async;

        SyncFromAsync(LinksAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String all(String some) {
            ViewCalls.check(this, ALL);
            return ViewCalls.await(this, ALL, async.all(some));
        }

        @Override
        public void block() {
            ViewCalls.check(this, BLOCK);
            ViewCalls.await(this, BLOCK, async.block());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements LinksAsync {
        private final LinksSync blocking;

        AsyncFromSync(LinksSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> all(String some) {
            return ViewCalls.offload(this, ALL, () -> blocking.all(some));
        }

        @Override
        public CompletableFuture<Void> block() {
            return ViewCalls.offloadVoid(this, BLOCK, () -> blocking.block());
        }
    }
}
