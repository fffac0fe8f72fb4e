package goldens.generic_source;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.generic_source.Repository")
final class RepositoryViews {
    private static final int FIND = 0;
    private static final int ALL = 1;

    private RepositoryViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("find(Object)").async(),
                setup.operation("all(List, Map)").blocking()));
    }

    static <K, V extends Comparable<V>> RepositorySync<K, V> sync(Repository<K, V> service,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.generic_source.RepositorySync");
        ViewSetup setup = ViewSetup.sync(runtime, RepositoryViews.class, "Repository",
                "RepositoryAsync");
        return new SyncView<>(service, operations(setup));
    }

    static <K, V extends Comparable<V>> RepositoryAsync<K, V> async(Repository<K, V> service,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.generic_source.RepositoryAsync");
        ViewSetup setup = ViewSetup.async(runtime, RepositoryViews.class, "Repository",
                "RepositoryAsync");
        return new AsyncView<>(service, operations(setup));
    }

    static <K, V extends Comparable<V>> RepositorySync<K, V> syncFrom(RepositoryAsync<K, V> async,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.generic_source.RepositorySync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, RepositoryViews.class, "RepositoryAsync");
        return new SyncFromAsync<>(async, operations(setup));
    }

    static <K, V extends Comparable<V>> RepositoryAsync<K, V> asyncFrom(
            RepositorySync<K, V> blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.generic_source.RepositoryAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, RepositoryViews.class, "RepositorySync",
                "RepositoryAsync");
        return new AsyncFromSync<>(blocking, operations(setup));
    }

    private static final class SyncView<K, V extends Comparable<V>> extends ViewCalls implements RepositorySync<K, V> {
        private final Repository<K, V> service;

        SyncView(Repository<K, V> service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public V find(K key) {
            ViewCalls.check(this, FIND);
            return ViewCalls.await(this, FIND, service.find(key));
        }

        @Override
        public List<V> all(List<? extends K> keys, Map<K, List<? super V>> others) {
            ViewCalls.check(this, ALL);
            return service.all(keys, others);
        }

        @Override
        public Repository<K, V> itself() {
            return service.itself();
        }
    }

    private static final class AsyncView<K, V extends Comparable<V>> extends ViewCalls implements RepositoryAsync<K, V> {
        private final Repository<K, V> service;

        AsyncView(Repository<K, V> service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<V> find(K key) {
            try {
                return ViewCalls.adopt(this, FIND, service.find(key));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, FIND, failure);
            }
        }

        @Override
        public CompletableFuture<List<V>> all(List<? extends K> keys,
                Map<K, List<? super V>> others) {
            return ViewCalls.offload(this, ALL, () -> service.all(keys, others));
        }

        @Override
        public Repository<K, V> itself() {
            return service.itself();
        }
    }

    private static final class SyncFromAsync<K, V extends Comparable<V>> extends ViewCalls implements RepositorySync<K, V> {
        private final RepositoryAsync<K, V> async;

        SyncFromAsync(RepositoryAsync<K, V> async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public V find(K key) {
            ViewCalls.check(this, FIND);
            return ViewCalls.await(this, FIND, async.find(key));
        }

        @Override
        public List<V> all(List<? extends K> keys, Map<K, List<? super V>> others) {
            ViewCalls.check(this, ALL);
            return ViewCalls.await(this, ALL, async.all(keys, others));
        }

        @Override
        public Repository<K, V> itself() {
            return async.itself();
        }
    }

    private static final class AsyncFromSync<K, V extends Comparable<V>> extends ViewCalls implements RepositoryAsync<K, V> {
        private final RepositorySync<K, V> blocking;

        AsyncFromSync(RepositorySync<K, V> blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<V> find(K key) {
            return ViewCalls.offload(this, FIND, () -> blocking.find(key));
        }

        @Override
        public CompletableFuture<List<V>> all(List<? extends K> keys,
                Map<K, List<? super V>> others) {
            return ViewCalls.offload(this, ALL, () -> blocking.all(keys, others));
        }

        @Override
        public Repository<K, V> itself() {
            return blocking.itself();
        }
    }
}
