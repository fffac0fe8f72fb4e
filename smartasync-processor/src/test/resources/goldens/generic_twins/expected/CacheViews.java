package goldens.generic_twins;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.generic_twins.Cache")
final class CacheViews {
    private final ViewOperation get;

    private CacheViews(ViewSetup setup) {
        this.get = setup.operation("get(Object, Class)").twins("getAsync(Object, Class)");
    }

    private static CacheViews of(ViewSetup setup) {
        CacheViews known = setup.known(CacheViews.class);
        return known != null ? known : setup.keep(new CacheViews(setup));
    }

    static CacheSync sync(Cache service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.generic_twins.CacheSync");
        ViewSetup setup = ViewSetup.sync(runtime, CacheViews.class, "Cache", "CacheAsync");
        return of(setup).new SyncView(service);
    }

    static CacheAsync async(Cache service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.generic_twins.CacheAsync");
        ViewSetup setup = ViewSetup.async(runtime, CacheViews.class, "Cache", "CacheAsync");
        return of(setup).new AsyncView(service);
    }

    static CacheSync syncFrom(CacheAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.generic_twins.CacheSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, CacheViews.class, "CacheAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static CacheAsync asyncFrom(CacheSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.generic_twins.CacheAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, CacheViews.class, "CacheSync", "CacheAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements CacheSync {
        private final Cache service;

        SyncView(Cache service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
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

    private final class AsyncView extends SourceView implements CacheAsync {
        private final Cache service;

        AsyncView(Cache service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
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

    private final class SyncFromAsync extends SourceView implements CacheSync {
        private final CacheAsync async;

        SyncFromAsync(CacheAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public <A, B> B get(A key, Class<B> type) {
            return get.checkCaller().await(async.get(key, type));
        }

        @Override
        public String toString() {
            return Bridge.describe("CacheSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements CacheAsync {
        private final CacheSync blocking;

        AsyncFromSync(CacheSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public <A, B> CompletableFuture<B> get(A key, Class<B> type) {
            return get.offload(() -> blocking.get(key, type));
        }

        @Override
        public String toString() {
            return Bridge.describe("CacheAsync", blocking);
        }
    }
}
