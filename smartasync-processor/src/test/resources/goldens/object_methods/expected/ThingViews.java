package goldens.object_methods;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.object_methods.Thing")
final class ThingViews {
    private static final int EQUALS = 0;

    private ThingViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("equals(String, int)").blocking()));
    }

    static ThingSync sync(Thing service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.object_methods.ThingSync");
        ViewSetup setup = ViewSetup.sync(runtime, ThingViews.class, "Thing", "ThingAsync");
        return new SyncView(service, operations(setup));
    }

    static ThingAsync async(Thing service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.object_methods.ThingAsync");
        ViewSetup setup = ViewSetup.async(runtime, ThingViews.class, "Thing", "ThingAsync");
        return new AsyncView(service, operations(setup));
    }

    static ThingSync syncFrom(ThingAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.object_methods.ThingSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, ThingViews.class, "ThingAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static ThingAsync asyncFrom(ThingSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.object_methods.ThingAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, ThingViews.class, "ThingSync", "ThingAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements ThingSync {
        private final Thing service;

        SyncView(Thing service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public boolean equals(String text, int depth) {
            ViewCalls.check(this, EQUALS);
            return service.equals(text, depth);
        }
    }

    private static final class AsyncView extends ViewCalls implements ThingAsync {
        private final Thing service;

        AsyncView(Thing service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<Boolean> equals(String text, int depth) {
            return ViewCalls.offload(this, EQUALS, () -> service.equals(text, depth));
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements ThingSync {
        private final ThingAsync async;

        SyncFromAsync(ThingAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public boolean equals(String text, int depth) {
            ViewCalls.check(this, EQUALS);
            return ViewCalls.present(this, EQUALS, ViewCalls.await(this, EQUALS, async.equals(text,
                    depth)));
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements ThingAsync {
        private final ThingSync blocking;

        AsyncFromSync(ThingSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Boolean> equals(String text, int depth) {
            return ViewCalls.offload(this, EQUALS, () -> blocking.equals(text, depth));
        }
    }
}
