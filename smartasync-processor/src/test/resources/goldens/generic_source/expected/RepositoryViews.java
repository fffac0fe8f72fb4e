package goldens.generic_source;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.generic_source.Repository")
final class RepositoryViews {
    private final ViewOperation find;
    private final ViewOperation all;

    private RepositoryViews(ViewSetup setup) {
        this.find = setup.operation("find(Object)").async();
        this.all = setup.operation("all(List, Map)").blocking();
    }

    private static RepositoryViews of(ViewSetup setup) {
        RepositoryViews known = setup.known(RepositoryViews.class);
        return known != null ? known : setup.keep(new RepositoryViews(setup));
    }

    static <K, V extends Comparable<V>> RepositorySync<K, V> sync(Repository<K, V> service,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.generic_source.RepositorySync");
        ViewSetup setup = ViewSetup.sync(runtime, RepositoryViews.class, "Repository",
                "RepositoryAsync");
        return of(setup).new SyncView<>(service);
    }

    static <K, V extends Comparable<V>> RepositoryAsync<K, V> async(Repository<K, V> service,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.generic_source.RepositoryAsync");
        ViewSetup setup = ViewSetup.async(runtime, RepositoryViews.class, "Repository",
                "RepositoryAsync");
        return of(setup).new AsyncView<>(service);
    }

    static <K, V extends Comparable<V>> RepositorySync<K, V> syncFrom(RepositoryAsync<K, V> async,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.generic_source.RepositorySync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, RepositoryViews.class, "RepositoryAsync");
        return of(setup).new SyncFromAsync<>(async);
    }

    static <K, V extends Comparable<V>> RepositoryAsync<K, V> asyncFrom(
            RepositorySync<K, V> blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.generic_source.RepositoryAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, RepositoryViews.class, "RepositorySync",
                "RepositoryAsync");
        return of(setup).new AsyncFromSync<>(blocking);
    }

    private final class SyncView<K, V extends Comparable<V>> extends SourceView implements RepositorySync<K, V> {
        private final Repository<K, V> service;

        SyncView(Repository<K, V> service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public V find(K key) {
            return find.checkCaller().await(service.find(key));
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

    private final class AsyncView<K, V extends Comparable<V>> extends SourceView implements RepositoryAsync<K, V> {
        private final Repository<K, V> service;

        AsyncView(Repository<K, V> service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
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
            return all.offload(() -> service.all(keys, others));
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

    private final class SyncFromAsync<K, V extends Comparable<V>> extends SourceView implements RepositorySync<K, V> {
        private final RepositoryAsync<K, V> async;

        SyncFromAsync(RepositoryAsync<K, V> async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public V find(K key) {
            return find.checkCaller().await(async.find(key));
        }

        @Override
        public List<V> all(List<? extends K> keys, Map<K, List<? super V>> others) {
            return all.checkCaller().await(async.all(keys, others));
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

    private final class AsyncFromSync<K, V extends Comparable<V>> extends SourceView implements RepositoryAsync<K, V> {
        private final RepositorySync<K, V> blocking;

        AsyncFromSync(RepositorySync<K, V> blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<V> find(K key) {
            return find.offload(() -> blocking.find(key));
        }

        @Override
        public CompletableFuture<List<V>> all(List<? extends K> keys,
                Map<K, List<? super V>> others) {
            return all.offload(() -> blocking.all(keys, others));
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
