package goldens.generic_source;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.generic_source.Repository")
final class RepositoryViews {
    private RepositoryViews() {}

    static <K, V extends Comparable<V>> RepositorySync<K, V> sync(Repository<K, V> service,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.generic_source.RepositorySync");
        return new SyncView<>(service, runtime);
    }

    static <K, V extends Comparable<V>> RepositoryAsync<K, V> async(Repository<K, V> service,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.generic_source.RepositoryAsync");
        return new AsyncView<>(service, runtime);
    }

    static <K, V extends Comparable<V>> RepositorySync<K, V> syncFrom(RepositoryAsync<K, V> async,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.generic_source.RepositorySync");
        return new SyncFromAsync<>(async, runtime);
    }

    static <K, V extends Comparable<V>> RepositoryAsync<K, V> asyncFrom(
            RepositorySync<K, V> blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.generic_source.RepositoryAsync");
        return new AsyncFromSync<>(blocking, runtime);
    }

    private static final class SyncView<K, V extends Comparable<V>> implements RepositorySync<K, V> {
        private final Repository<K, V> service;
        private final SyncOperation find;
        private final SyncOperation all;

        SyncView(Repository<K, V> service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Repository", "RepositoryAsync");
            this.find = setup.operation("find(Object)").awaiting();
            this.all = setup.operation("all(List, Map)").calling();
        }

        @Override
        public V find(K key) {
            find.checkCaller();
            return find.await(service.find(key));
        }

        @Override
        public List<V> all(List<? extends K> keys, Map<K, List<? super V>> others) {
            all.checkCaller();
            return service.all(keys, others);
        }

        @Override
        public Repository<K, V> itself() {
            return service.itself();
        }

        @Override
        public String toString() {
            return Bridge.describe("RepositorySync", service);
        }
    }

    private static final class AsyncView<K, V extends Comparable<V>> implements RepositoryAsync<K, V> {
        private final Repository<K, V> service;
        private final AsyncOperation find;
        private final AsyncOperation all;

        AsyncView(Repository<K, V> service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Repository", "RepositoryAsync");
            this.find = setup.operation("find(Object)").adopting();
            this.all = setup.operation("all(List, Map)").offloading();
        }

        @Override
        public CompletableFuture<V> find(K key) {
            try {
                return find.adopt(service.find(key));
            } catch (Throwable failure) {
                return find.failed(failure);
            }
        }

        @Override
        public CompletableFuture<List<V>> all(List<? extends K> keys,
                Map<K, List<? super V>> others) {
            return new OffloadedCall<List<V>>(all) {
                @Override
                protected List<V> call() {
                    return service.all(keys, others);
                }
            }.submit();
        }

        @Override
        public Repository<K, V> itself() {
            return service.itself();
        }

        @Override
        public String toString() {
            return Bridge.describe("RepositoryAsync", service);
        }
    }

    private static final class SyncFromAsync<K, V extends Comparable<V>> implements RepositorySync<K, V> {
        private final RepositoryAsync<K, V> async;
        private final SyncOperation find;
        private final SyncOperation all;

        SyncFromAsync(RepositoryAsync<K, V> async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "RepositoryAsync", "RepositoryAsync");
            this.find = setup.operation("find(Object)").awaiting();
            this.all = setup.operation("all(List, Map)").awaiting();
        }

        @Override
        public V find(K key) {
            find.checkCaller();
            return find.await(async.find(key));
        }

        @Override
        public List<V> all(List<? extends K> keys, Map<K, List<? super V>> others) {
            all.checkCaller();
            return all.await(async.all(keys, others));
        }

        @Override
        public Repository<K, V> itself() {
            return async.itself();
        }

        @Override
        public String toString() {
            return Bridge.describe("RepositorySync", async);
        }
    }

    private static final class AsyncFromSync<K, V extends Comparable<V>> implements RepositoryAsync<K, V> {
        private final RepositorySync<K, V> blocking;
        private final AsyncOperation find;
        private final AsyncOperation all;

        AsyncFromSync(RepositorySync<K, V> blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "RepositorySync", "RepositoryAsync");
            this.find = setup.operation("find(Object)").offloading();
            this.all = setup.operation("all(List, Map)").offloading();
        }

        @Override
        public CompletableFuture<V> find(K key) {
            return new OffloadedCall<V>(find) {
                @Override
                protected V call() {
                    return blocking.find(key);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<List<V>> all(List<? extends K> keys,
                Map<K, List<? super V>> others) {
            return new OffloadedCall<List<V>>(all) {
                @Override
                protected List<V> call() {
                    return blocking.all(keys, others);
                }
            }.submit();
        }

        @Override
        public Repository<K, V> itself() {
            return blocking.itself();
        }

        @Override
        public String toString() {
            return Bridge.describe("RepositoryAsync", blocking);
        }
    }
}
