package goldens.deprecated_methods;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.deprecated_methods.Old")
final class OldViews {
    private final ViewOperation stale;
    private final ViewOperation going;
    private final ViewOperation fresh;
    private final ViewOperation fetch;

    private OldViews(ViewSetup setup) {
        this.stale = setup.operation("stale()").async();
        this.going = setup.operation("going()").blocking();
        this.fresh = setup.operation("fresh()").blocking();
        this.fetch = setup.operation("fetch(String)").twins("fetchAsync(String)");
    }

    private static OldViews of(ViewSetup setup) {
        OldViews known = setup.known(OldViews.class);
        return known != null ? known : setup.keep(new OldViews(setup));
    }

    static OldSync sync(Old service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.deprecated_methods.OldSync");
        ViewSetup setup = ViewSetup.sync(runtime, OldViews.class, "Old", "OldAsync");
        return of(setup).new SyncView(service);
    }

    static OldAsync async(Old service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.deprecated_methods.OldAsync");
        ViewSetup setup = ViewSetup.async(runtime, OldViews.class, "Old", "OldAsync");
        return of(setup).new AsyncView(service);
    }

    static OldSync syncFrom(OldAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.deprecated_methods.OldSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, OldViews.class, "OldAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static OldAsync asyncFrom(OldSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.deprecated_methods.OldAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, OldViews.class, "OldSync", "OldAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements OldSync {
        private final Old service;

        SyncView(Old service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        @Deprecated
        public String stale() {
            return stale.checkCaller().await(service.stale());
        }

        @Override
        @SuppressWarnings({"all", "removal"})
        public String going() {
            going.checkCaller();
            return service.going();
        }

        @Override
        @Deprecated
        public String direct() {
            return service.direct();
        }

        @Override
        public String fresh() {
            fresh.checkCaller();
            return service.fresh();
        }

        @Override
        @Deprecated
        public String fetch(String key) {
            fetch.checkCaller();
            return service.fetch(key);
        }

        @Override
        public String toString() {
            return Bridge.describe("OldSync", service);
        }
    }

    private final class AsyncView extends SourceView implements OldAsync {
        private final Old service;

        AsyncView(Old service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        @Deprecated
        public CompletableFuture<String> stale() {
            try {
                return stale.adopt(service.stale());
            } catch (Throwable failure) {
                return stale.failed(failure);
            }
        }

        @Override
        @SuppressWarnings({"all", "removal"})
        public CompletableFuture<String> going() {
            return going.offload(() -> service.going());
        }

        @Override
        @Deprecated
        public String direct() {
            return service.direct();
        }

        @Override
        public CompletableFuture<String> fresh() {
            return fresh.offload(() -> service.fresh());
        }

        @Override
        public CompletableFuture<String> fetch(String key) {
            try {
                return fetch.adopt(service.fetchAsync(key));
            } catch (Throwable failure) {
                return fetch.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("OldAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements OldSync {
        private final OldAsync async;

        SyncFromAsync(OldAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        @Deprecated
        public String stale() {
            return stale.checkCaller().await(async.stale());
        }

        @Override
        @SuppressWarnings({"all", "removal"})
        public String going() {
            return going.checkCaller().await(async.going());
        }

        @Override
        @Deprecated
        public String direct() {
            return async.direct();
        }

        @Override
        public String fresh() {
            return fresh.checkCaller().await(async.fresh());
        }

        @Override
        @Deprecated
        public String fetch(String key) {
            return fetch.checkCaller().await(async.fetch(key));
        }

        @Override
        public String toString() {
            return Bridge.describe("OldSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements OldAsync {
        private final OldSync blocking;

        AsyncFromSync(OldSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        @Deprecated
        public CompletableFuture<String> stale() {
            return stale.offload(() -> blocking.stale());
        }

        @Override
        @SuppressWarnings({"all", "removal"})
        public CompletableFuture<String> going() {
            return going.offload(() -> blocking.going());
        }

        @Override
        @Deprecated
        public String direct() {
            return blocking.direct();
        }

        @Override
        public CompletableFuture<String> fresh() {
            return fresh.offload(() -> blocking.fresh());
        }

        @Override
        @SuppressWarnings({"all", "deprecation"})
        public CompletableFuture<String> fetch(String key) {
            return fetch.offload(() -> blocking.fetch(key));
        }

        @Override
        public String toString() {
            return Bridge.describe("OldAsync", blocking);
        }
    }

    static final class SyncStatics {
        private static final ViewOperation number;

        static {
            Bridge.requireLevel(1, "goldens.deprecated_methods.OldSync");
            ViewSetup setup = ViewSetup.sync(SmartAsyncRuntime.shared(), OldViews.class, "Old",
                    "OldAsync");
            number = setup.operation("number()").blocking();
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
            number = setup.operation("number()").blocking();
        }

        private AsyncStatics() {}

        @Deprecated
        static CompletableFuture<Integer> number() {
            return number.offload(() -> Old.number());
        }
    }
}
