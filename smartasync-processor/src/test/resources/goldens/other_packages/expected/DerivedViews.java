package goldens.other_packages;

import goldens.other_packages.base.Base;
import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.other_packages.Derived")
final class DerivedViews {
    private static final int INHERITED = 0;

    private DerivedViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("inherited(Kind)").async()));
    }

    static DerivedSync sync(Derived service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.other_packages.DerivedSync");
        ViewSetup setup = ViewSetup.sync(runtime, DerivedViews.class, "Derived", "DerivedAsync");
        return new SyncView(service, operations(setup));
    }

    static DerivedAsync async(Derived service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.other_packages.DerivedAsync");
        ViewSetup setup = ViewSetup.async(runtime, DerivedViews.class, "Derived", "DerivedAsync");
        return new AsyncView(service, operations(setup));
    }

    static DerivedSync syncFrom(DerivedAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.other_packages.DerivedSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, DerivedViews.class, "DerivedAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static DerivedAsync asyncFrom(DerivedSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.other_packages.DerivedAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, DerivedViews.class, "DerivedSync",
                "DerivedAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements DerivedSync {
        private final Derived service;

        SyncView(Derived service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String inherited(Base.Kind kind) {
            ViewCalls.check(this, INHERITED);
            return ViewCalls.await(this, INHERITED, service.inherited(kind));
        }
    }

    private static final class AsyncView extends ViewCalls implements DerivedAsync {
        private final Derived service;

        AsyncView(Derived service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> inherited(Base.Kind kind) {
            try {
                return ViewCalls.adopt(this, INHERITED, service.inherited(kind));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, INHERITED, failure);
            }
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements DerivedSync {
        private final DerivedAsync async;

        SyncFromAsync(DerivedAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String inherited(Base.Kind kind) {
            ViewCalls.check(this, INHERITED);
            return ViewCalls.await(this, INHERITED, async.inherited(kind));
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements DerivedAsync {
        private final DerivedSync blocking;

        AsyncFromSync(DerivedSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> inherited(Base.Kind kind) {
            return ViewCalls.offload(this, INHERITED, () -> blocking.inherited(kind));
        }
    }
}
