package goldens.generic_twins;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.generic_twins.Cache")
final class CacheViews {
    private static final int GET = 0;

    private CacheViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("get(Object, Class)").twins("getAsync(Object, Class)")));
    }

    static CacheSync sync(Cache service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.generic_twins.CacheSync");
        ViewSetup setup = ViewSetup.sync(runtime, CacheViews.class, "Cache", "CacheAsync");
        return new SyncView(service, operations(setup));
    }

    static CacheAsync async(Cache service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.generic_twins.CacheAsync");
        ViewSetup setup = ViewSetup.async(runtime, CacheViews.class, "Cache", "CacheAsync");
        return new AsyncView(service, operations(setup));
    }

    static CacheSync syncFrom(CacheAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.generic_twins.CacheSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, CacheViews.class, "CacheAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static CacheAsync asyncFrom(CacheSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.generic_twins.CacheAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, CacheViews.class, "CacheSync", "CacheAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements CacheSync {
        private final Cache service;

        SyncView(Cache service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public <A, B> B get(A key, Class<B> type) {
            ViewCalls.check(this, GET);
            return service.get(key, type);
        }
    }

    private static final class AsyncView extends ViewCalls implements CacheAsync {
        private final Cache service;

        AsyncView(Cache service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public <A, B> CompletableFuture<B> get(A key, Class<B> type) {
            try {
                return ViewCalls.adopt(this, GET, service.getAsync(key, type));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, GET, failure);
            }
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements CacheSync {
        private final CacheAsync async;

        SyncFromAsync(CacheAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public <A, B> B get(A key, Class<B> type) {
            ViewCalls.check(this, GET);
            return ViewCalls.await(this, GET, async.get(key, type));
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements CacheAsync {
        private final CacheSync blocking;

        AsyncFromSync(CacheSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public <A, B> CompletableFuture<B> get(A key, Class<B> type) {
            return ViewCalls.offload(this, GET, () -> blocking.get(key, type));
        }
    }
}
