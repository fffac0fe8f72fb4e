package goldens.deprecated_types;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.deprecated_types.Museum")
final class MuseumViews {
    private static final int FIND = 0;
    private static final int GUARD = 1;
    private static final int GUARD_LATER = 2;

    private MuseumViews() {}

    @SuppressWarnings({"all", "removal"})
    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("find(Fossil)").async(),
                setup.operation("guard()").declares(Doomed.class).blocking(),
                setup.operation("guardLater()").declares(Doomed.class).async()));
    }

    static MuseumSync sync(Museum service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.deprecated_types.MuseumSync");
        ViewSetup setup = ViewSetup.sync(runtime, MuseumViews.class, "Museum", "MuseumAsync");
        return new SyncView(service, operations(setup));
    }

    static MuseumAsync async(Museum service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.deprecated_types.MuseumAsync");
        ViewSetup setup = ViewSetup.async(runtime, MuseumViews.class, "Museum", "MuseumAsync");
        return new AsyncView(service, operations(setup));
    }

    static MuseumSync syncFrom(MuseumAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.deprecated_types.MuseumSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, MuseumViews.class, "MuseumAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static MuseumAsync asyncFrom(MuseumSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.deprecated_types.MuseumAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, MuseumViews.class, "MuseumSync",
                "MuseumAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements MuseumSync {
        private final Museum service;

        SyncView(Museum service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        @SuppressWarnings({"all", "deprecation"})
        public Fossil find(Fossil like) {
            ViewCalls.check(this, FIND);
            return ViewCalls.await(this, FIND, service.find(like));
        }

        @Override
        @SuppressWarnings({"all", "removal"})
        public void guard() throws Doomed {
            ViewCalls.check(this, GUARD);
            service.guard();
        }

        @Override
        @SuppressWarnings({"all", "removal"})
        public String guardLater() {
            ViewCalls.check(this, GUARD_LATER);
            return ViewCalls.await(this, GUARD_LATER, service.guardLater());
        }
    }

    private static final class AsyncView extends ViewCalls implements MuseumAsync {
        private final Museum service;

        AsyncView(Museum service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        @SuppressWarnings({"all", "deprecation"})
        public CompletableFuture<Fossil> find(Fossil like) {
            try {
                return ViewCalls.adopt(this, FIND, service.find(like));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, FIND, failure);
            }
        }

        @Override
        @SuppressWarnings({"all", "removal"})
        public CompletableFuture<Void> guard() {
            return ViewCalls.offloadVoid(this, GUARD, () -> service.guard());
        }

        @Override
        @SuppressWarnings({"all", "removal"})
        public CompletableFuture<String> guardLater() {
            try {
                return ViewCalls.adopt(this, GUARD_LATER, service.guardLater());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, GUARD_LATER, failure);
            }
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements MuseumSync {
        private final MuseumAsync async;

        SyncFromAsync(MuseumAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        @SuppressWarnings({"all", "deprecation"})
        public Fossil find(Fossil like) {
            ViewCalls.check(this, FIND);
            return ViewCalls.await(this, FIND, async.find(like));
        }

        @Override
        @SuppressWarnings({"all", "removal"})
        public void guard() {
            ViewCalls.check(this, GUARD);
            ViewCalls.await(this, GUARD, async.guard());
        }

        @Override
        @SuppressWarnings({"all", "removal"})
        public String guardLater() {
            ViewCalls.check(this, GUARD_LATER);
            return ViewCalls.await(this, GUARD_LATER, async.guardLater());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements MuseumAsync {
        private final MuseumSync blocking;

        AsyncFromSync(MuseumSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        @SuppressWarnings({"all", "deprecation"})
        public CompletableFuture<Fossil> find(Fossil like) {
            return ViewCalls.offload(this, FIND, () -> blocking.find(like));
        }

        @Override
        @SuppressWarnings({"all", "removal"})
        public CompletableFuture<Void> guard() {
            return ViewCalls.offloadVoid(this, GUARD, () -> blocking.guard());
        }

        @Override
        @SuppressWarnings({"all", "removal"})
        public CompletableFuture<String> guardLater() {
            return ViewCalls.offload(this, GUARD_LATER, () -> blocking.guardLater());
        }
    }
}
