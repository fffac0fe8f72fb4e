package goldens.several_sources;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.several_sources.Several.One")
final class Several_OneViews {
    private static final int TWO = 0;

    private Several_OneViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("two()").async()));
    }

    static Several_OneSync sync(Several.One service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.several_sources.Several_OneSync");
        ViewSetup setup = ViewSetup.sync(runtime, Several_OneViews.class, "Several.One",
                "Several_OneAsync");
        return new SyncView(service, operations(setup));
    }

    static Several_OneAsync async(Several.One service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.several_sources.Several_OneAsync");
        ViewSetup setup = ViewSetup.async(runtime, Several_OneViews.class, "Several.One",
                "Several_OneAsync");
        return new AsyncView(service, operations(setup));
    }

    static Several_OneSync syncFrom(Several_OneAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.several_sources.Several_OneSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, Several_OneViews.class, "Several_OneAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static Several_OneAsync asyncFrom(Several_OneSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.several_sources.Several_OneAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, Several_OneViews.class, "Several_OneSync",
                "Several_OneAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements Several_OneSync {
        private final Several.One service;

        SyncView(Several.One service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public Several_TwoSync two() {
            ViewCalls.check(this, TWO);
            Several.Two found = ViewCalls.await(this, TWO, service.two());
            return found == null ? Bridge.absent() : Several_TwoSync.of(found, ViewCalls.runtime(this));
        }
    }

    private static final class AsyncView extends ViewCalls implements Several_OneAsync {
        private final Several.One service;

        AsyncView(Several.One service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<Several_TwoAsync> two() {
            try {
                return ViewCalls.operation(this, TWO).viewed(ViewCalls.adopt(this, TWO,
                        service.two()),
                        found -> Several_TwoAsync.of(found, ViewCalls.runtime(this)));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, TWO, failure);
            }
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements Several_OneSync {
        private final Several_OneAsync async;

        SyncFromAsync(Several_OneAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public Several_TwoSync two() {
            ViewCalls.check(this, TWO);
            Several_TwoAsync found = ViewCalls.await(this, TWO, async.two());
            return found == null ? Bridge.absent() : Several_TwoSync.from(found, ViewCalls.runtime(this));
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements Several_OneAsync {
        private final Several_OneSync blocking;

        AsyncFromSync(Several_OneSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Several_TwoAsync> two() {
            return ViewCalls.operation(this, TWO).viewed(
                    ViewCalls.<Several_TwoSync>offload(this, TWO, () -> blocking.two()),
                    found -> Several_TwoAsync.from(found, ViewCalls.runtime(this)));
        }
    }
}
