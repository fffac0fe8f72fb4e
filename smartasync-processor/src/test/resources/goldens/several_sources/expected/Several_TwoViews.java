package goldens.several_sources;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.several_sources.Several.Two")
final class Several_TwoViews {
    private static final int NAME = 0;

    private Several_TwoViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("name()").blocking()));
    }

    static Several_TwoSync sync(Several.Two service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.several_sources.Several_TwoSync");
        ViewSetup setup = ViewSetup.sync(runtime, Several_TwoViews.class, "Several.Two",
                "Several_TwoAsync");
        return new SyncView(service, operations(setup));
    }

    static Several_TwoAsync async(Several.Two service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.several_sources.Several_TwoAsync");
        ViewSetup setup = ViewSetup.async(runtime, Several_TwoViews.class, "Several.Two",
                "Several_TwoAsync");
        return new AsyncView(service, operations(setup));
    }

    static Several_TwoSync syncFrom(Several_TwoAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.several_sources.Several_TwoSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, Several_TwoViews.class, "Several_TwoAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static Several_TwoAsync asyncFrom(Several_TwoSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.several_sources.Several_TwoAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, Several_TwoViews.class, "Several_TwoSync",
                "Several_TwoAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements Several_TwoSync {
        private final Several.Two service;

        SyncView(Several.Two service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String name() {
            ViewCalls.check(this, NAME);
            return service.name();
        }

        @Override
        public Several_OneSync one() {
            Several.One found = service.one();
            return found == null ? Bridge.absent() : Several_OneSync.of(found, ViewCalls.runtime(this));
        }
    }

    private static final class AsyncView extends ViewCalls implements Several_TwoAsync {
        private final Several.Two service;

        AsyncView(Several.Two service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> name() {
            return ViewCalls.offload(this, NAME, () -> service.name());
        }

        @Override
        public Several_OneAsync one() {
            Several.One found = service.one();
            return found == null ? Bridge.absent() : Several_OneAsync.of(found, ViewCalls.runtime(this));
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements Several_TwoSync {
        private final Several_TwoAsync async;

        SyncFromAsync(Several_TwoAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String name() {
            ViewCalls.check(this, NAME);
            return ViewCalls.await(this, NAME, async.name());
        }

        @Override
        public Several_OneSync one() {
            Several_OneAsync found = async.one();
            return found == null ? Bridge.absent() : Several_OneSync.from(found, ViewCalls.runtime(this));
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements Several_TwoAsync {
        private final Several_TwoSync blocking;

        AsyncFromSync(Several_TwoSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> name() {
            return ViewCalls.offload(this, NAME, () -> blocking.name());
        }

        @Override
        public Several_OneAsync one() {
            Several_OneSync found = blocking.one();
            return found == null ? Bridge.absent() : Several_OneAsync.from(found, ViewCalls.runtime(this));
        }
    }
}
