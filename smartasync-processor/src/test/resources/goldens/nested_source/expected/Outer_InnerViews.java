package goldens.nested_source;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.nested_source.Outer.Inner")
final class Outer_InnerViews {
    private static final int SELF = 0;
    private static final int PART = 1;

    private Outer_InnerViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("self()").async(),
                setup.operation("part()").blocking()));
    }

    static Outer_InnerSync sync(Outer.Inner service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.nested_source.Outer_InnerSync");
        ViewSetup setup = ViewSetup.sync(runtime, Outer_InnerViews.class, "Outer.Inner",
                "Outer_InnerAsync");
        return new SyncView(service, operations(setup));
    }

    static Outer_InnerAsync async(Outer.Inner service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.nested_source.Outer_InnerAsync");
        ViewSetup setup = ViewSetup.async(runtime, Outer_InnerViews.class, "Outer.Inner",
                "Outer_InnerAsync");
        return new AsyncView(service, operations(setup));
    }

    static Outer_InnerSync syncFrom(Outer_InnerAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.nested_source.Outer_InnerSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, Outer_InnerViews.class, "Outer_InnerAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static Outer_InnerAsync asyncFrom(Outer_InnerSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.nested_source.Outer_InnerAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, Outer_InnerViews.class, "Outer_InnerSync",
                "Outer_InnerAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements Outer_InnerSync {
        private final Outer.Inner service;

        SyncView(Outer.Inner service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public Outer_InnerSync self() {
            ViewCalls.check(this, SELF);
            Outer.Inner found = ViewCalls.await(this, SELF, service.self());
            return found == null ? Bridge.absent() : Outer_InnerSync.of(found, ViewCalls.runtime(this));
        }

        @Override
        public Outer.Inner.Part part() {
            ViewCalls.check(this, PART);
            return service.part();
        }
    }

    private static final class AsyncView extends ViewCalls implements Outer_InnerAsync {
        private final Outer.Inner service;

        AsyncView(Outer.Inner service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<Outer_InnerAsync> self() {
            try {
                return ViewCalls.operation(this, SELF).viewed(ViewCalls.adopt(this, SELF,
                        service.self()),
                        found -> Outer_InnerAsync.of(found, ViewCalls.runtime(this)));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, SELF, failure);
            }
        }

        @Override
        public CompletableFuture<Outer.Inner.Part> part() {
            return ViewCalls.offload(this, PART, () -> service.part());
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements Outer_InnerSync {
        private final Outer_InnerAsync async;

        SyncFromAsync(Outer_InnerAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public Outer_InnerSync self() {
            ViewCalls.check(this, SELF);
            Outer_InnerAsync found = ViewCalls.await(this, SELF, async.self());
            return found == null ? Bridge.absent() : Outer_InnerSync.from(found, ViewCalls.runtime(this));
        }

        @Override
        public Outer.Inner.Part part() {
            ViewCalls.check(this, PART);
            return ViewCalls.await(this, PART, async.part());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements Outer_InnerAsync {
        private final Outer_InnerSync blocking;

        AsyncFromSync(Outer_InnerSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Outer_InnerAsync> self() {
            return ViewCalls.operation(this, SELF).viewed(
                    ViewCalls.<Outer_InnerSync>offload(this, SELF, () -> blocking.self()),
                    found -> Outer_InnerAsync.from(found, ViewCalls.runtime(this)));
        }

        @Override
        public CompletableFuture<Outer.Inner.Part> part() {
            return ViewCalls.offload(this, PART, () -> blocking.part());
        }
    }
}
