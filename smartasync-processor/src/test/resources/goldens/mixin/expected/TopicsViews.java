package goldens.mixin;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.mixin.Topics")
final class TopicsViews {
    private final ViewOperation getList;
    private final ViewOperation getList2;
    private final ViewOperation exists;
    private final ViewOperation delete;
    private final ViewOperation first;
    private final ViewOperation count;
    private final ViewOperation old;
    private final ViewOperation cluster;
    private final ViewOperation fetchNow;

    private TopicsViews(ViewSetup setup) {
        this.getList = setup.operation("getListAsync(String)", "getList(String)")
                .timeoutNanos(30_000_000_000L).declares(AdminException.class).async();
        this.getList2 = setup.operation("getListAsync(String, Kept)", "getList(String, Kept)")
                .timeoutNanos(30_000_000_000L).declares(AdminException.class).async();
        this.exists = setup.operation("existsAsync(String)", "exists(String)")
                .timeoutNanos(30_000_000_000L).declares(AdminException.class).async();
        this.delete = setup.operation("deleteAsync(String, boolean[])", "delete(String, boolean[])")
                .timeoutNanos(30_000_000_000L).declares(AdminException.class).async();
        this.first = setup.operation("firstAsync(List, String)", "first(List, String)")
                .timeoutNanos(30_000_000_000L).declares(AdminException.class).async();
        this.count = setup.operation("count(String)").timeoutNanos(30_000_000_000L)
                .declares(AdminException.class).twins("countAsync(String)");
        this.old = setup.operation("oldAsync()", "old()").timeoutNanos(30_000_000_000L)
                .declares(AdminException.class).async();
        this.cluster = setup.operation("cluster()").timeoutNanos(30_000_000_000L).blocking();
        this.fetchNow = setup.operation("fetch()", "fetchNow()").timeoutNanos(0)
                .declares(AdminException.class).async();
    }

    private static TopicsViews of(ViewSetup setup) {
        TopicsViews known = setup.known(TopicsViews.class);
        return known != null ? known : setup.keep(new TopicsViews(setup));
    }

    static TopicsSync sync(Topics service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.mixin.TopicsSync");
        ViewSetup setup = ViewSetup.sync(runtime, TopicsViews.class, "Topics", "TopicsAsync");
        return of(setup).new SyncView(service);
    }

    static TopicsAsync async(Topics service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.mixin.TopicsAsync");
        ViewSetup setup = ViewSetup.async(runtime, TopicsViews.class, "Topics", "TopicsAsync");
        return of(setup).new AsyncView(service);
    }

    static TopicsSync syncFrom(TopicsAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.mixin.TopicsSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, TopicsViews.class, "TopicsAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static TopicsAsync asyncFrom(TopicsSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.mixin.TopicsAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, TopicsViews.class, "TopicsSync",
                "TopicsAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements TopicsSync {
        private final Topics service;

        SyncView(Topics service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public List<String> getList(String namespace) {
            return getList.checkCaller().await(service.getListAsync(namespace));
        }

        @Override
        public List<String> getList(String namespace, Topics.Kept kept) {
            return getList2.checkCaller().await(service.getListAsync(namespace, kept));
        }

        @Override
        public Boolean exists(String topic) {
            return exists.checkCaller().await(service.existsAsync(topic));
        }

        @Override
        public void delete(String topic, boolean... force) {
            delete.checkCaller().await(service.deleteAsync(topic, force));
        }

        @Override
        public <T extends Comparable<T>> T first(List<T> operation, String getList) {
            return first.checkCaller().awaitFuture(service.firstAsync(operation, getList));
        }

        @Override
        public int count(String namespace) throws AdminException {
            count.checkCaller();
            return service.count(namespace);
        }

        @Override
        @Deprecated
        public String old() {
            return old.checkCaller().await(service.oldAsync());
        }

        @Override
        public String cluster() {
            cluster.checkCaller();
            return service.cluster();
        }

        @Override
        public String fetchNow() {
            return fetchNow.checkCaller().await(service.fetch());
        }

        @Override
        public String toString() {
            return Bridge.describe("TopicsSync", service);
        }
    }

    private final class AsyncView extends SourceView implements TopicsAsync {
        private final Topics service;

        AsyncView(Topics service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<List<String>> getList(String namespace) {
            try {
                return getList.adopt(service.getListAsync(namespace));
            } catch (Throwable failure) {
                return getList.failed(failure);
            }
        }

        @Override
        public CompletableFuture<List<String>> getList(String namespace, Topics.Kept kept) {
            try {
                return getList2.adopt(service.getListAsync(namespace, kept));
            } catch (Throwable failure) {
                return getList2.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Boolean> exists(String topic) {
            try {
                return exists.adopt(service.existsAsync(topic));
            } catch (Throwable failure) {
                return exists.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Void> delete(String topic, boolean... force) {
            try {
                return delete.adopt(service.deleteAsync(topic, force));
            } catch (Throwable failure) {
                return delete.failed(failure);
            }
        }

        @Override
        public <T extends Comparable<T>> CompletableFuture<T> first(List<T> operation,
                String getList) {
            try {
                return first.adoptFuture(service.firstAsync(operation, getList));
            } catch (Throwable failure) {
                return first.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Integer> count(String namespace) {
            try {
                return count.adopt(service.countAsync(namespace));
            } catch (Throwable failure) {
                return count.failed(failure);
            }
        }

        @Override
        @Deprecated
        public CompletableFuture<String> old() {
            try {
                return old.adopt(service.oldAsync());
            } catch (Throwable failure) {
                return old.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> cluster() {
            return cluster.offload(() -> service.cluster());
        }

        @Override
        public CompletableFuture<String> fetchNow() {
            try {
                return fetchNow.adopt(service.fetch());
            } catch (Throwable failure) {
                return fetchNow.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("TopicsAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements TopicsSync {
        private final TopicsAsync async;

        SyncFromAsync(TopicsAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public List<String> getList(String namespace) {
            return getList.checkCaller().await(async.getList(namespace));
        }

        @Override
        public List<String> getList(String namespace, Topics.Kept kept) {
            return getList2.checkCaller().await(async.getList(namespace, kept));
        }

        @Override
        public Boolean exists(String topic) {
            return exists.checkCaller().await(async.exists(topic));
        }

        @Override
        public void delete(String topic, boolean... force) {
            delete.checkCaller().await(async.delete(topic, force));
        }

        @Override
        public <T extends Comparable<T>> T first(List<T> operation, String getList) {
            return first.checkCaller().await(async.first(operation, getList));
        }

        @Override
        public int count(String namespace) {
            return count.present(count.checkCaller().await(async.count(namespace)));
        }

        @Override
        @Deprecated
        public String old() {
            return old.checkCaller().await(async.old());
        }

        @Override
        public String cluster() {
            return cluster.checkCaller().await(async.cluster());
        }

        @Override
        public String fetchNow() {
            return fetchNow.checkCaller().await(async.fetchNow());
        }

        @Override
        public String toString() {
            return Bridge.describe("TopicsSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements TopicsAsync {
        private final TopicsSync blocking;

        AsyncFromSync(TopicsSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<List<String>> getList(String namespace) {
            return getList.offload(() -> blocking.getList(namespace));
        }

        @Override
        public CompletableFuture<List<String>> getList(String namespace, Topics.Kept kept) {
            return getList2.offload(() -> blocking.getList(namespace, kept));
        }

        @Override
        public CompletableFuture<Boolean> exists(String topic) {
            return exists.offload(() -> blocking.exists(topic));
        }

        @Override
        public CompletableFuture<Void> delete(String topic, boolean... force) {
            return delete.offloadVoid(() -> blocking.delete(topic, force));
        }

        @Override
        public <T extends Comparable<T>> CompletableFuture<T> first(List<T> operation,
                String getList) {
            return first.offload(() -> blocking.first(operation, getList));
        }

        @Override
        public CompletableFuture<Integer> count(String namespace) {
            return count.offload(() -> blocking.count(namespace));
        }

        @Override
        @Deprecated
        public CompletableFuture<String> old() {
            return old.offload(() -> blocking.old());
        }

        @Override
        public CompletableFuture<String> cluster() {
            return cluster.offload(() -> blocking.cluster());
        }

        @Override
        public CompletableFuture<String> fetchNow() {
            return fetchNow.offload(() -> blocking.fetchNow());
        }

        @Override
        public String toString() {
            return Bridge.describe("TopicsAsync", blocking);
        }
    }
}
