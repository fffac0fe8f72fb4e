package goldens.javadoc_broken;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.javadoc_broken.Broken")
final class BrokenViews {
    private static final int FIRST = 0;
    private static final int SECOND = 1;
    private static final int THIRD = 2;

    private BrokenViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("first(String)").blocking(),
                setup.operation("second()").blocking(),
                setup.operation("third()").async()));
    }

    static BrokenSync sync(Broken service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.javadoc_broken.BrokenSync");
        ViewSetup setup = ViewSetup.sync(runtime, BrokenViews.class, "Broken", "BrokenAsync");
        return new SyncView(service, operations(setup));
    }

    static BrokenAsync async(Broken service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.javadoc_broken.BrokenAsync");
        ViewSetup setup = ViewSetup.async(runtime, BrokenViews.class, "Broken", "BrokenAsync");
        return new AsyncView(service, operations(setup));
    }

    static BrokenSync syncFrom(BrokenAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.javadoc_broken.BrokenSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, BrokenViews.class, "BrokenAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static BrokenAsync asyncFrom(BrokenSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.javadoc_broken.BrokenAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, BrokenViews.class, "BrokenSync",
                "BrokenAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements BrokenSync {
        private final Broken service;

        SyncView(Broken service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String first(String a) {
            ViewCalls.check(this, FIRST);
            return service.first(a);
        }

        @Override
        public String second() {
            ViewCalls.check(this, SECOND);
            return service.second();
        }

        @Override
        public String third() {
            ViewCalls.check(this, THIRD);
            return ViewCalls.await(this, THIRD, service.third());
        }
    }

    private static final class AsyncView extends ViewCalls implements BrokenAsync {
        private final Broken service;

        AsyncView(Broken service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> first(String a) {
            return ViewCalls.offload(this, FIRST, () -> service.first(a));
        }

        @Override
        public CompletableFuture<String> second() {
            return ViewCalls.offload(this, SECOND, () -> service.second());
        }

        @Override
        public CompletableFuture<String> third() {
            try {
                return ViewCalls.adopt(this, THIRD, service.third());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, THIRD, failure);
            }
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements BrokenSync {
        private final BrokenAsync async;

        SyncFromAsync(BrokenAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String first(String a) {
            ViewCalls.check(this, FIRST);
            return ViewCalls.await(this, FIRST, async.first(a));
        }

        @Override
        public String second() {
            ViewCalls.check(this, SECOND);
            return ViewCalls.await(this, SECOND, async.second());
        }

        @Override
        public String third() {
            ViewCalls.check(this, THIRD);
            return ViewCalls.await(this, THIRD, async.third());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements BrokenAsync {
        private final BrokenSync blocking;

        AsyncFromSync(BrokenSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> first(String a) {
            return ViewCalls.offload(this, FIRST, () -> blocking.first(a));
        }

        @Override
        public CompletableFuture<String> second() {
            return ViewCalls.offload(this, SECOND, () -> blocking.second());
        }

        @Override
        public CompletableFuture<String> third() {
            return ViewCalls.offload(this, THIRD, () -> blocking.third());
        }
    }
}
