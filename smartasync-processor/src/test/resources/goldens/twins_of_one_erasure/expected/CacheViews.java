package goldens.twins_of_one_erasure;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.twins_of_one_erasure.Cache")
final class CacheViews {
    private static final int GET = 0;
    private static final int REMOVE = 1;
    private static final int PUT_ALL = 2;
    private static final int COUNT = 3;

    private CacheViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("get(Object)").twins("getAsync(Object)"),
                setup.operation("remove(Object)").twins("removeAsync(Object)"),
                setup.operation("putAll(Map)").twins("putAllAsync(Map)"),
                setup.operation("count(Object, Collection)")
                        .twins("countAsync(Object, Collection)")));
    }

    static <K, V> CacheSync<K, V> sync(Cache<K, V> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.twins_of_one_erasure.CacheSync");
        ViewSetup setup = ViewSetup.sync(runtime, CacheViews.class, "Cache", "CacheAsync");
        return new SyncView<>(service, operations(setup));
    }

    static <K, V> CacheAsync<K, V> async(Cache<K, V> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.twins_of_one_erasure.CacheAsync");
        ViewSetup setup = ViewSetup.async(runtime, CacheViews.class, "Cache", "CacheAsync");
        return new AsyncView<>(service, operations(setup));
    }

    static <K, V> CacheSync<K, V> syncFrom(CacheAsync<K, V> async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.twins_of_one_erasure.CacheSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, CacheViews.class, "CacheAsync");
        return new SyncFromAsync<>(async, operations(setup));
    }

    static <K, V> CacheAsync<K, V> asyncFrom(CacheSync<K, V> blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.twins_of_one_erasure.CacheAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, CacheViews.class, "CacheSync", "CacheAsync");
        return new AsyncFromSync<>(blocking, operations(setup));
    }

    private static final class SyncView<K, V> extends ViewCalls implements CacheSync<K, V> {
        private final Cache<K, V> service;

        SyncView(Cache<K, V> service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public V get(K key) {
            ViewCalls.check(this, GET);
            return service.get(key);
        }

        @Override
        public boolean remove(K key) {
            ViewCalls.check(this, REMOVE);
            return service.remove(key);
        }

        @Override
        public void putAll(Map<K, V> all) {
            ViewCalls.check(this, PUT_ALL);
            service.putAll(all);
        }

        @Override
        public int count(K key, Collection<? extends K> among) {
            ViewCalls.check(this, COUNT);
            return service.count(key, among);
        }
    }

    private static final class AsyncView<K, V> extends ViewCalls implements CacheAsync<K, V> {
        private final Cache<K, V> service;

        AsyncView(Cache<K, V> service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<V> get(K key) {
            try {
                return ViewCalls.adopt(this, GET, service.getAsync(key));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, GET, failure);
            }
        }

        @Override
        public CompletableFuture<Boolean> remove(K key) {
            try {
                return ViewCalls.adopt(this, REMOVE, service.removeAsync(key));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, REMOVE, failure);
            }
        }

        @Override
        public CompletableFuture<Void> putAll(Map<K, V> all) {
            try {
                return ViewCalls.adopt(this, PUT_ALL, service.putAllAsync(all));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, PUT_ALL, failure);
            }
        }

        @Override
        public CompletableFuture<Integer> count(K key, Collection<? extends K> among) {
            try {
                return ViewCalls.adopt(this, COUNT, service.countAsync(key, among));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, COUNT, failure);
            }
        }
    }

    private static final class SyncFromAsync<K, V> extends ViewCalls implements CacheSync<K, V> {
        private final CacheAsync<K, V> async;

        SyncFromAsync(CacheAsync<K, V> async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public V get(K key) {
            ViewCalls.check(this, GET);
            return ViewCalls.await(this, GET, async.get(key));
        }

        @Override
        public boolean remove(K key) {
            ViewCalls.check(this, REMOVE);
            return ViewCalls.present(this, REMOVE, ViewCalls.await(this, REMOVE,
                    async.remove(key)));
        }

        @Override
        public void putAll(Map<K, V> all) {
            ViewCalls.check(this, PUT_ALL);
            ViewCalls.await(this, PUT_ALL, async.putAll(all));
        }

        @Override
        public int count(K key, Collection<? extends K> among) {
            ViewCalls.check(this, COUNT);
            return ViewCalls.present(this, COUNT, ViewCalls.await(this, COUNT, async.count(key,
                    among)));
        }
    }

    private static final class AsyncFromSync<K, V> extends ViewCalls implements CacheAsync<K, V> {
        private final CacheSync<K, V> blocking;

        AsyncFromSync(CacheSync<K, V> blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<V> get(K key) {
            return ViewCalls.offload(this, GET, () -> blocking.get(key));
        }

        @Override
        public CompletableFuture<Boolean> remove(K key) {
            return ViewCalls.offload(this, REMOVE, () -> blocking.remove(key));
        }

        @Override
        public CompletableFuture<Void> putAll(Map<K, V> all) {
            return ViewCalls.offloadVoid(this, PUT_ALL, () -> blocking.putAll(all));
        }

        @Override
        public CompletableFuture<Integer> count(K key, Collection<? extends K> among) {
            return ViewCalls.offload(this, COUNT, () -> blocking.count(key, among));
        }
    }
}
