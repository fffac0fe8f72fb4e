package goldens.generic_twins;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.generic_twins.Cache")
final class CacheViews {
    private CacheViews() {}

    static CacheSync sync(Cache service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.generic_twins.CacheSync");
        return new SyncView(service, runtime);
    }

    static CacheAsync async(Cache service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.generic_twins.CacheAsync");
        return new AsyncView(service, runtime);
    }

    static CacheSync syncFrom(CacheAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.generic_twins.CacheSync");
        return new SyncFromAsync(async, runtime);
    }

    static CacheAsync asyncFrom(CacheSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.generic_twins.CacheAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements CacheSync {
        private final Cache service;
        private final SyncOperation get;

        SyncView(Cache service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Cache", "CacheAsync");
            this.get = setup.operation("get(Object, Class)").calling();
        }

        @Override
        public <A, B> B get(A key, Class<B> type) {
            get.checkCaller();
            return service.get(key, type);
        }

        @Override
        public String toString() {
            return Bridge.describe("CacheSync", service);
        }
    }

    private static final class AsyncView implements CacheAsync {
        private final Cache service;
        private final AsyncOperation get;

        AsyncView(Cache service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Cache", "CacheAsync");
            this.get = setup.operation("getAsync(Object, Class)", "get(Object, Class)").adopting();
        }

        @Override
        public <A, B> CompletableFuture<B> get(A key, Class<B> type) {
            try {
                return get.adopt(service.getAsync(key, type));
            } catch (Throwable failure) {
                return get.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("CacheAsync", service);
        }
    }

    private static final class SyncFromAsync implements CacheSync {
        private final CacheAsync async;
        private final SyncOperation get;

        SyncFromAsync(CacheAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "CacheAsync", "CacheAsync");
            this.get = setup.operation("get(Object, Class)").awaiting();
        }

        @Override
        public <A, B> B get(A key, Class<B> type) {
            get.checkCaller();
            return get.await(async.get(key, type));
        }

        @Override
        public String toString() {
            return Bridge.describe("CacheSync", async);
        }
    }

    private static final class AsyncFromSync implements CacheAsync {
        private final CacheSync blocking;
        private final AsyncOperation get;

        AsyncFromSync(CacheSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "CacheSync", "CacheAsync");
            this.get = setup.operation("get(Object, Class)").offloading();
        }

        @Override
        public <A, B> CompletableFuture<B> get(A key, Class<B> type) {
            return new OffloadedCall<B>(get) {
                @Override
                protected B call() {
                    return blocking.get(key, type);
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("CacheAsync", blocking);
        }
    }
}
