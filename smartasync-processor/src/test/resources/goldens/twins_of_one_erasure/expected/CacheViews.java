package goldens.twins_of_one_erasure;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.twins_of_one_erasure.Cache")
final class CacheViews {
    private final ViewOperation get;
    private final ViewOperation remove;
    private final ViewOperation putAll;
    private final ViewOperation count;

    private CacheViews(ViewSetup setup) {
        this.get = setup.operation("get(Object)").twins("getAsync(Object)");
        this.remove = setup.operation("remove(Object)").twins("removeAsync(Object)");
        this.putAll = setup.operation("putAll(Map)").twins("putAllAsync(Map)");
        this.count = setup.operation("count(Object, Collection)")
                .twins("countAsync(Object, Collection)");
    }

    private static CacheViews of(ViewSetup setup) {
        CacheViews known = setup.known(CacheViews.class);
        return known != null ? known : setup.keep(new CacheViews(setup));
    }

    static <K, V> CacheSync<K, V> sync(Cache<K, V> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.twins_of_one_erasure.CacheSync");
        ViewSetup setup = ViewSetup.sync(runtime, CacheViews.class, "Cache", "CacheAsync");
        return of(setup).new SyncView<>(service);
    }

    static <K, V> CacheAsync<K, V> async(Cache<K, V> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.twins_of_one_erasure.CacheAsync");
        ViewSetup setup = ViewSetup.async(runtime, CacheViews.class, "Cache", "CacheAsync");
        return of(setup).new AsyncView<>(service);
    }

    static <K, V> CacheSync<K, V> syncFrom(CacheAsync<K, V> async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.twins_of_one_erasure.CacheSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, CacheViews.class, "CacheAsync");
        return of(setup).new SyncFromAsync<>(async);
    }

    static <K, V> CacheAsync<K, V> asyncFrom(CacheSync<K, V> blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.twins_of_one_erasure.CacheAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, CacheViews.class, "CacheSync", "CacheAsync");
        return of(setup).new AsyncFromSync<>(blocking);
    }

    private final class SyncView<K, V> extends SourceView implements CacheSync<K, V> {
        private final Cache<K, V> service;

        SyncView(Cache<K, V> service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public V get(K key) {
            get.checkCaller();
            return service.get(key);
        }

        @Override
        public boolean remove(K key) {
            remove.checkCaller();
            return service.remove(key);
        }

        @Override
        public void putAll(Map<K, V> all) {
            putAll.checkCaller();
            service.putAll(all);
        }

        @Override
        public int count(K key, Collection<? extends K> among) {
            count.checkCaller();
            return service.count(key, among);
        }

        @Override
        public String toString() {
            return Bridge.describe("CacheSync", service);
        }
    }

    private final class AsyncView<K, V> extends SourceView implements CacheAsync<K, V> {
        private final Cache<K, V> service;

        AsyncView(Cache<K, V> service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<V> get(K key) {
            try {
                return get.adopt(service.getAsync(key));
            } catch (Throwable failure) {
                return get.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Boolean> remove(K key) {
            try {
                return remove.adopt(service.removeAsync(key));
            } catch (Throwable failure) {
                return remove.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Void> putAll(Map<K, V> all) {
            try {
                return putAll.adopt(service.putAllAsync(all));
            } catch (Throwable failure) {
                return putAll.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Integer> count(K key, Collection<? extends K> among) {
            try {
                return count.adopt(service.countAsync(key, among));
            } catch (Throwable failure) {
                return count.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("CacheAsync", service);
        }
    }

    private final class SyncFromAsync<K, V> extends SourceView implements CacheSync<K, V> {
        private final CacheAsync<K, V> async;

        SyncFromAsync(CacheAsync<K, V> async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public V get(K key) {
            return get.checkCaller().await(async.get(key));
        }

        @Override
        public boolean remove(K key) {
            return remove.present(remove.checkCaller().await(async.remove(key)));
        }

        @Override
        public void putAll(Map<K, V> all) {
            putAll.checkCaller().await(async.putAll(all));
        }

        @Override
        public int count(K key, Collection<? extends K> among) {
            return count.present(count.checkCaller().await(async.count(key, among)));
        }

        @Override
        public String toString() {
            return Bridge.describe("CacheSync", async);
        }
    }

    private final class AsyncFromSync<K, V> extends SourceView implements CacheAsync<K, V> {
        private final CacheSync<K, V> blocking;

        AsyncFromSync(CacheSync<K, V> blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<V> get(K key) {
            return get.offload(() -> blocking.get(key));
        }

        @Override
        public CompletableFuture<Boolean> remove(K key) {
            return remove.offload(() -> blocking.remove(key));
        }

        @Override
        public CompletableFuture<Void> putAll(Map<K, V> all) {
            return putAll.offloadVoid(() -> blocking.putAll(all));
        }

        @Override
        public CompletableFuture<Integer> count(K key, Collection<? extends K> among) {
            return count.offload(() -> blocking.count(key, among));
        }

        @Override
        public String toString() {
            return Bridge.describe("CacheAsync", blocking);
        }
    }
}
