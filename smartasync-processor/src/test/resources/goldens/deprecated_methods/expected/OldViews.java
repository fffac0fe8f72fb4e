package goldens.deprecated_methods;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.deprecated_methods.Old")
final class OldViews {
    private static final int STALE = 0;
    private static final int GOING = 1;
    private static final int FRESH = 2;
    private static final int FETCH = 3;

    private OldViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("stale()").async(),
                setup.operation("going()").blocking(),
                setup.operation("fresh()").blocking(),
                setup.operation("fetch(String)").twins("fetchAsync(String)")));
    }

    static OldSync sync(Old service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.deprecated_methods.OldSync");
        ViewSetup setup = ViewSetup.sync(runtime, OldViews.class, "Old", "OldAsync");
        return new SyncView(service, operations(setup));
    }

    static OldAsync async(Old service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.deprecated_methods.OldAsync");
        ViewSetup setup = ViewSetup.async(runtime, OldViews.class, "Old", "OldAsync");
        return new AsyncView(service, operations(setup));
    }

    static OldSync syncFrom(OldAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.deprecated_methods.OldSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, OldViews.class, "OldAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static OldAsync asyncFrom(OldSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.deprecated_methods.OldAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, OldViews.class, "OldSync", "OldAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements OldSync {
        private final Old service;

        SyncView(Old service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        @Deprecated
        public String stale() {
            ViewCalls.check(this, STALE);
            return ViewCalls.await(this, STALE, service.stale());
        }

        @Override
        @SuppressWarnings({"all", "removal"})
        public String going() {
            ViewCalls.check(this, GOING);
            return service.going();
        }

        @Override
        @Deprecated
        public String direct() {
            return service.direct();
        }

        @Override
        public String fresh() {
            ViewCalls.check(this, FRESH);
            return service.fresh();
        }

        @Override
        @Deprecated
        public String fetch(String key) {
            ViewCalls.check(this, FETCH);
            return service.fetch(key);
        }
    }

    private static final class AsyncView extends ViewCalls implements OldAsync {
        private final Old service;

        AsyncView(Old service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        @Deprecated
        public CompletableFuture<String> stale() {
            try {
                return ViewCalls.adopt(this, STALE, service.stale());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, STALE, failure);
            }
        }

        @Override
        @SuppressWarnings({"all", "removal"})
        public CompletableFuture<String> going() {
            return ViewCalls.offload(this, GOING, () -> service.going());
        }

        @Override
        @Deprecated
        public String direct() {
            return service.direct();
        }

        @Override
        public CompletableFuture<String> fresh() {
            return ViewCalls.offload(this, FRESH, () -> service.fresh());
        }

        @Override
        public CompletableFuture<String> fetch(String key) {
            try {
                return ViewCalls.adopt(this, FETCH, service.fetchAsync(key));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, FETCH, failure);
            }
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements OldSync {
        private final OldAsync async;

        SyncFromAsync(OldAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        @Deprecated
        public String stale() {
            ViewCalls.check(this, STALE);
            return ViewCalls.await(this, STALE, async.stale());
        }

        @Override
        @SuppressWarnings({"all", "removal"})
        public String going() {
            ViewCalls.check(this, GOING);
            return ViewCalls.await(this, GOING, async.going());
        }

        @Override
        @Deprecated
        public String direct() {
            return async.direct();
        }

        @Override
        public String fresh() {
            ViewCalls.check(this, FRESH);
            return ViewCalls.await(this, FRESH, async.fresh());
        }

        @Override
        @Deprecated
        public String fetch(String key) {
            ViewCalls.check(this, FETCH);
            return ViewCalls.await(this, FETCH, async.fetch(key));
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements OldAsync {
        private final OldSync blocking;

        AsyncFromSync(OldSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        @Deprecated
        public CompletableFuture<String> stale() {
            return ViewCalls.offload(this, STALE, () -> blocking.stale());
        }

        @Override
        @SuppressWarnings({"all", "removal"})
        public CompletableFuture<String> going() {
            return ViewCalls.offload(this, GOING, () -> blocking.going());
        }

        @Override
        @Deprecated
        public String direct() {
            return blocking.direct();
        }

        @Override
        public CompletableFuture<String> fresh() {
            return ViewCalls.offload(this, FRESH, () -> blocking.fresh());
        }

        @Override
        @SuppressWarnings({"all", "deprecation"})
        public CompletableFuture<String> fetch(String key) {
            return ViewCalls.offload(this, FETCH, () -> blocking.fetch(key));
        }
    }

    static final class SyncStatics {
        private static final ViewOperation number;

        static {
            Bridge.requireLevel(1, "goldens.deprecated_methods.OldSync");
            ViewSetup setup = ViewSetup.sync(SmartAsyncRuntime.shared(), OldViews.class, "Old",
                    "OldAsync");
            number = setup.operation("number()").blocking().make();
        }

        private SyncStatics() {}

        @Deprecated
        static int number() {
            number.checkCaller();
            return Old.number();
        }
    }

    static final class AsyncStatics {
        private static final ViewOperation number;

        static {
            Bridge.requireLevel(1, "goldens.deprecated_methods.OldAsync");
            ViewSetup setup = ViewSetup.async(SmartAsyncRuntime.shared(), OldViews.class, "Old",
                    "OldAsync");
            number = setup.operation("number()").blocking().make();
        }

        private AsyncStatics() {}

        @Deprecated
        static CompletableFuture<Integer> number() {
            return number.offload(() -> Old.number());
        }
    }
}
