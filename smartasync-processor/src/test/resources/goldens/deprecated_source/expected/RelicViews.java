package goldens.deprecated_source;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@Deprecated
@GeneratedView("goldens.deprecated_source.Relic")
final class RelicViews {
    private static final int SELF = 0;
    private static final int NAME = 1;

    private RelicViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("self()").async(),
                setup.operation("name()").blocking()));
    }

    static RelicSync sync(Relic service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.deprecated_source.RelicSync");
        ViewSetup setup = ViewSetup.sync(runtime, RelicViews.class, "Relic", "RelicAsync");
        return new SyncView(service, operations(setup));
    }

    static RelicAsync async(Relic service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.deprecated_source.RelicAsync");
        ViewSetup setup = ViewSetup.async(runtime, RelicViews.class, "Relic", "RelicAsync");
        return new AsyncView(service, operations(setup));
    }

    static RelicSync syncFrom(RelicAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.deprecated_source.RelicSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, RelicViews.class, "RelicAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static RelicAsync asyncFrom(RelicSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.deprecated_source.RelicAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, RelicViews.class, "RelicSync", "RelicAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements RelicSync {
        private final Relic service;

        SyncView(Relic service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        @SuppressWarnings({"all", "deprecation"})
        public RelicSync self() {
            ViewCalls.check(this, SELF);
            Relic found = ViewCalls.await(this, SELF, service.self());
            return found == null ? Bridge.absent() : RelicSync.of(found, ViewCalls.runtime(this));
        }

        @Override
        public String name() {
            ViewCalls.check(this, NAME);
            return service.name();
        }
    }

    private static final class AsyncView extends ViewCalls implements RelicAsync {
        private final Relic service;

        AsyncView(Relic service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        @SuppressWarnings({"all", "deprecation"})
        public CompletableFuture<RelicAsync> self() {
            try {
                return ViewCalls.operation(this, SELF).viewed(ViewCalls.adopt(this, SELF,
                        service.self()), found -> RelicAsync.of(found, ViewCalls.runtime(this)));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, SELF, failure);
            }
        }

        @Override
        public CompletableFuture<String> name() {
            return ViewCalls.offload(this, NAME, () -> service.name());
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements RelicSync {
        private final RelicAsync async;

        SyncFromAsync(RelicAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        @SuppressWarnings({"all", "deprecation"})
        public RelicSync self() {
            ViewCalls.check(this, SELF);
            RelicAsync found = ViewCalls.await(this, SELF, async.self());
            return found == null ? Bridge.absent() : RelicSync.from(found, ViewCalls.runtime(this));
        }

        @Override
        public String name() {
            ViewCalls.check(this, NAME);
            return ViewCalls.await(this, NAME, async.name());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements RelicAsync {
        private final RelicSync blocking;

        AsyncFromSync(RelicSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        @SuppressWarnings({"all", "deprecation"})
        public CompletableFuture<RelicAsync> self() {
            return ViewCalls.operation(this, SELF).viewed(ViewCalls.<RelicSync>offload(this, SELF,
                    () -> blocking.self()),
                    found -> RelicAsync.from(found, ViewCalls.runtime(this)));
        }

        @Override
        public CompletableFuture<String> name() {
            return ViewCalls.offload(this, NAME, () -> blocking.name());
        }
    }
}
