package goldens.deprecated_outer;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@SuppressWarnings({"all", "deprecation"})
@GeneratedView("goldens.deprecated_outer.Outer.Nested")
final class Outer_NestedViews {
    private static final int FIND = 0;

    private Outer_NestedViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("find(String)").async()));
    }

    static Outer_NestedSync sync(Outer.Nested service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.deprecated_outer.Outer_NestedSync");
        ViewSetup setup = ViewSetup.sync(runtime, Outer_NestedViews.class, "Outer.Nested",
                "Outer_NestedAsync");
        return new SyncView(service, operations(setup));
    }

    static Outer_NestedAsync async(Outer.Nested service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.deprecated_outer.Outer_NestedAsync");
        ViewSetup setup = ViewSetup.async(runtime, Outer_NestedViews.class, "Outer.Nested",
                "Outer_NestedAsync");
        return new AsyncView(service, operations(setup));
    }

    static Outer_NestedSync syncFrom(Outer_NestedAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.deprecated_outer.Outer_NestedSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, Outer_NestedViews.class, "Outer_NestedAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static Outer_NestedAsync asyncFrom(Outer_NestedSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.deprecated_outer.Outer_NestedAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, Outer_NestedViews.class, "Outer_NestedSync",
                "Outer_NestedAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements Outer_NestedSync {
        private final Outer.Nested service;

        SyncView(Outer.Nested service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String find(String key) {
            ViewCalls.check(this, FIND);
            return ViewCalls.await(this, FIND, service.find(key));
        }
    }

    private static final class AsyncView extends ViewCalls implements Outer_NestedAsync {
        private final Outer.Nested service;

        AsyncView(Outer.Nested service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> find(String key) {
            try {
                return ViewCalls.adopt(this, FIND, service.find(key));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, FIND, failure);
            }
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements Outer_NestedSync {
        private final Outer_NestedAsync async;

        SyncFromAsync(Outer_NestedAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String find(String key) {
            ViewCalls.check(this, FIND);
            return ViewCalls.await(this, FIND, async.find(key));
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements Outer_NestedAsync {
        private final Outer_NestedSync blocking;

        AsyncFromSync(Outer_NestedSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> find(String key) {
            return ViewCalls.offload(this, FIND, () -> blocking.find(key));
        }
    }
}
