package goldens.removed_source;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@SuppressWarnings({"all", "removal"})
@GeneratedView("goldens.removed_source.Goner")
final class GonerViews {
    private static final int LAST = 0;

    private GonerViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("last()").async()));
    }

    static GonerSync sync(Goner service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.removed_source.GonerSync");
        ViewSetup setup = ViewSetup.sync(runtime, GonerViews.class, "Goner", "GonerAsync");
        return new SyncView(service, operations(setup));
    }

    static GonerAsync async(Goner service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.removed_source.GonerAsync");
        ViewSetup setup = ViewSetup.async(runtime, GonerViews.class, "Goner", "GonerAsync");
        return new AsyncView(service, operations(setup));
    }

    static GonerSync syncFrom(GonerAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.removed_source.GonerSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, GonerViews.class, "GonerAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static GonerAsync asyncFrom(GonerSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.removed_source.GonerAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, GonerViews.class, "GonerSync", "GonerAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements GonerSync {
        private final Goner service;

        SyncView(Goner service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String last() {
            ViewCalls.check(this, LAST);
            return ViewCalls.await(this, LAST, service.last());
        }
    }

    private static final class AsyncView extends ViewCalls implements GonerAsync {
        private final Goner service;

        AsyncView(Goner service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> last() {
            try {
                return ViewCalls.adopt(this, LAST, service.last());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, LAST, failure);
            }
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements GonerSync {
        private final GonerAsync async;

        SyncFromAsync(GonerAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String last() {
            ViewCalls.check(this, LAST);
            return ViewCalls.await(this, LAST, async.last());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements GonerAsync {
        private final GonerSync blocking;

        AsyncFromSync(GonerSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> last() {
            return ViewCalls.offload(this, LAST, () -> blocking.last());
        }
    }

    static final class SyncStatics {
        private static final ViewOperation count;

        static {
            Bridge.requireLevel(1, "goldens.removed_source.GonerSync");
            ViewSetup setup = ViewSetup.sync(SmartAsyncRuntime.shared(), GonerViews.class, "Goner",
                    "GonerAsync");
            count = setup.operation("count()").blocking().make();
        }

        private SyncStatics() {}

        static int count() {
            count.checkCaller();
            return Goner.count();
        }
    }

    static final class AsyncStatics {
        private static final ViewOperation count;

        static {
            Bridge.requireLevel(1, "goldens.removed_source.GonerAsync");
            ViewSetup setup = ViewSetup.async(SmartAsyncRuntime.shared(), GonerViews.class, "Goner",
                    "GonerAsync");
            count = setup.operation("count()").blocking().make();
        }

        private AsyncStatics() {}

        static CompletableFuture<Integer> count() {
            return count.offload(() -> Goner.count());
        }
    }
}
