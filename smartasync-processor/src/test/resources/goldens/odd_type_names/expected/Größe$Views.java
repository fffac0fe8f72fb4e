package goldens.odd_type_names;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.odd_type_names.Gr\u00f6\u00dfe$")
final class Gr\u00f6\u00dfe$Views {
    private static final int SELF = 0;

    private Gr\u00f6\u00dfe$Views() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("self()").async()));
    }

    static Gr\u00f6\u00dfe$Sync sync(Gr\u00f6\u00dfe$ service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.odd_type_names.Gr\u00f6\u00dfe$Sync");
        ViewSetup setup = ViewSetup.sync(runtime, Gr\u00f6\u00dfe$Views.class, "Gr\u00f6\u00dfe$", "Gr\u00f6\u00dfe$Async");
        return new SyncView(service, operations(setup));
    }

    static Gr\u00f6\u00dfe$Async async(Gr\u00f6\u00dfe$ service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.odd_type_names.Gr\u00f6\u00dfe$Async");
        ViewSetup setup = ViewSetup.async(runtime, Gr\u00f6\u00dfe$Views.class, "Gr\u00f6\u00dfe$", "Gr\u00f6\u00dfe$Async");
        return new AsyncView(service, operations(setup));
    }

    static Gr\u00f6\u00dfe$Sync syncFrom(Gr\u00f6\u00dfe$Async async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.odd_type_names.Gr\u00f6\u00dfe$Sync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, Gr\u00f6\u00dfe$Views.class, "Gr\u00f6\u00dfe$Async");
        return new SyncFromAsync(async, operations(setup));
    }

    static Gr\u00f6\u00dfe$Async asyncFrom(Gr\u00f6\u00dfe$Sync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.odd_type_names.Gr\u00f6\u00dfe$Async");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, Gr\u00f6\u00dfe$Views.class, "Gr\u00f6\u00dfe$Sync",
                "Gr\u00f6\u00dfe$Async");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements Gr\u00f6\u00dfe$Sync {
        private final Gr\u00f6\u00dfe$ service;

        SyncView(Gr\u00f6\u00dfe$ service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public Gr\u00f6\u00dfe$Sync self() {
            ViewCalls.check(this, SELF);
            Gr\u00f6\u00dfe$ found = ViewCalls.await(this, SELF, service.self());
            return found == null ? Bridge.absent() : Gr\u00f6\u00dfe$Sync.of(found, ViewCalls.runtime(this));
        }
    }

    private static final class AsyncView extends ViewCalls implements Gr\u00f6\u00dfe$Async {
        private final Gr\u00f6\u00dfe$ service;

        AsyncView(Gr\u00f6\u00dfe$ service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<Gr\u00f6\u00dfe$Async> self() {
            try {
                return ViewCalls.operation(this, SELF).viewed(ViewCalls.adopt(this, SELF,
                        service.self()), found -> Gr\u00f6\u00dfe$Async.of(found, ViewCalls.runtime(this)));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, SELF, failure);
            }
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements Gr\u00f6\u00dfe$Sync {
        private final Gr\u00f6\u00dfe$Async async;

        SyncFromAsync(Gr\u00f6\u00dfe$Async async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public Gr\u00f6\u00dfe$Sync self() {
            ViewCalls.check(this, SELF);
            Gr\u00f6\u00dfe$Async found = ViewCalls.await(this, SELF, async.self());
            return found == null ? Bridge.absent() : Gr\u00f6\u00dfe$Sync.from(found, ViewCalls.runtime(this));
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements Gr\u00f6\u00dfe$Async {
        private final Gr\u00f6\u00dfe$Sync blocking;

        AsyncFromSync(Gr\u00f6\u00dfe$Sync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Gr\u00f6\u00dfe$Async> self() {
            return ViewCalls.operation(this, SELF).viewed(ViewCalls.<Gr\u00f6\u00dfe$Sync>offload(this, SELF,
                    () -> blocking.self()),
                    found -> Gr\u00f6\u00dfe$Async.from(found, ViewCalls.runtime(this)));
        }
    }
}
