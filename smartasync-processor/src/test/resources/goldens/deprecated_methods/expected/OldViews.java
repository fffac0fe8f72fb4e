package goldens.deprecated_methods;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.deprecated_methods.Old")
final class OldViews {
    private OldViews() {}

    static OldSync sync(Old service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.deprecated_methods.OldSync");
        return new SyncView(service, runtime);
    }

    static OldAsync async(Old service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.deprecated_methods.OldAsync");
        return new AsyncView(service, runtime);
    }

    static OldSync syncFrom(OldAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.deprecated_methods.OldSync");
        return new SyncFromAsync(async, runtime);
    }

    static OldAsync asyncFrom(OldSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.deprecated_methods.OldAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements OldSync {
        private final Old service;
        private final SyncOperation stale;
        private final SyncOperation going;
        private final SyncOperation fresh;
        private final SyncOperation fetch;

        SyncView(Old service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Old", "OldAsync");
            this.stale = setup.operation("stale()").awaiting();
            this.going = setup.operation("going()").calling();
            this.fresh = setup.operation("fresh()").calling();
            this.fetch = setup.operation("fetch(String)").calling();
        }

        @Override
        @Deprecated
        public String stale() {
            stale.checkCaller();
            return stale.await(service.stale());
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

    private static final class AsyncView implements OldAsync {
        private final Old service;
        private final AsyncOperation stale;
        private final AsyncOperation going;
        private final AsyncOperation fresh;
        private final AsyncOperation fetch;

        AsyncView(Old service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Old", "OldAsync");
            this.stale = setup.operation("stale()").adopting();
            this.going = setup.operation("going()").offloading();
            this.fresh = setup.operation("fresh()").offloading();
            this.fetch = setup.operation("fetchAsync(String)", "fetch(String)").adopting();
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
            return new OffloadedCall<String>(going) {
                @Override
                protected String call() {
                    return service.going();
                }
            }.submit();
        }

        @Override
        @Deprecated
        public String direct() {
            return service.direct();
        }

        @Override
        public CompletableFuture<String> fresh() {
            return new OffloadedCall<String>(fresh) {
                @Override
                protected String call() {
                    return service.fresh();
                }
            }.submit();
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

    private static final class SyncFromAsync implements OldSync {
        private final OldAsync async;
        private final SyncOperation stale;
        private final SyncOperation going;
        private final SyncOperation fresh;
        private final SyncOperation fetch;

        SyncFromAsync(OldAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "OldAsync", "OldAsync");
            this.stale = setup.operation("stale()").awaiting();
            this.going = setup.operation("going()").awaiting();
            this.fresh = setup.operation("fresh()").awaiting();
            this.fetch = setup.operation("fetch(String)").awaiting();
        }

        @Override
        @Deprecated
        public String stale() {
            stale.checkCaller();
            return stale.await(async.stale());
        }

        @Override
        @SuppressWarnings({"all", "removal"})
        public String going() {
            going.checkCaller();
            return going.await(async.going());
        }

        @Override
        @Deprecated
        public String direct() {
            return async.direct();
        }

        @Override
        public String fresh() {
            fresh.checkCaller();
            return fresh.await(async.fresh());
        }

        @Override
        @Deprecated
        public String fetch(String key) {
            fetch.checkCaller();
            return fetch.await(async.fetch(key));
        }

        @Override
        public String toString() {
            return Bridge.describe("OldSync", async);
        }
    }

    private static final class AsyncFromSync implements OldAsync {
        private final OldSync blocking;
        private final AsyncOperation stale;
        private final AsyncOperation going;
        private final AsyncOperation fresh;
        private final AsyncOperation fetch;

        AsyncFromSync(OldSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "OldSync", "OldAsync");
            this.stale = setup.operation("stale()").offloading();
            this.going = setup.operation("going()").offloading();
            this.fresh = setup.operation("fresh()").offloading();
            this.fetch = setup.operation("fetch(String)").offloading();
        }

        @Override
        @Deprecated
        public CompletableFuture<String> stale() {
            return new OffloadedCall<String>(stale) {
                @Override
                protected String call() {
                    return blocking.stale();
                }
            }.submit();
        }

        @Override
        @SuppressWarnings({"all", "removal"})
        public CompletableFuture<String> going() {
            return new OffloadedCall<String>(going) {
                @Override
                protected String call() {
                    return blocking.going();
                }
            }.submit();
        }

        @Override
        @Deprecated
        public String direct() {
            return blocking.direct();
        }

        @Override
        public CompletableFuture<String> fresh() {
            return new OffloadedCall<String>(fresh) {
                @Override
                protected String call() {
                    return blocking.fresh();
                }
            }.submit();
        }

        @Override
        @SuppressWarnings({"all", "deprecation"})
        public CompletableFuture<String> fetch(String key) {
            return new OffloadedCall<String>(fetch) {
                @Override
                protected String call() {
                    return blocking.fetch(key);
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("OldAsync", blocking);
        }
    }

    static final class SyncStatics {
        private static final SyncOperation number;

        static {
            Bridge.requireLevel(1, "goldens.deprecated_methods.OldSync");
            ViewSetup setup = ViewSetup.of(SmartAsyncRuntime.shared(), "Old", "OldAsync");
            number = setup.operation("number()").calling();
        }

        private SyncStatics() {}

        @Deprecated
        static int number() {
            number.checkCaller();
            return Old.number();
        }
    }

    static final class AsyncStatics {
        private static final AsyncOperation number;

        static {
            Bridge.requireLevel(1, "goldens.deprecated_methods.OldAsync");
            ViewSetup setup = ViewSetup.of(SmartAsyncRuntime.shared(), "Old", "OldAsync");
            number = setup.operation("number()").offloading();
        }

        private AsyncStatics() {}

        @Deprecated
        static CompletableFuture<Integer> number() {
            return new OffloadedCall<Integer>(number) {
                @Override
                protected Integer call() {
                    return Old.number();
                }
            }.submit();
        }
    }
}
