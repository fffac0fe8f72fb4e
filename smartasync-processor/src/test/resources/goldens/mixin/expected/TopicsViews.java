package goldens.mixin;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.mixin.Topics")
final class TopicsViews {
    private static final int GET_LIST = 0;
    private static final int GET_LIST2 = 1;
    private static final int EXISTS = 2;
    private static final int DELETE = 3;
    private static final int FIRST = 4;
    private static final int COUNT = 5;
    private static final int OLD = 6;
    private static final int CLUSTER = 7;
    private static final int FETCH_NOW = 8;

    private TopicsViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("getListAsync(String)", "getList(String)")
                        .timeoutNanos(30_000_000_000L).declares(AdminException.class).async(),
                setup.operation("getListAsync(String, Kept)", "getList(String, Kept)")
                        .timeoutNanos(30_000_000_000L).declares(AdminException.class).async(),
                setup.operation("existsAsync(String)", "exists(String)")
                        .timeoutNanos(30_000_000_000L).declares(AdminException.class).async(),
                setup.operation("deleteAsync(String, boolean[])", "delete(String, boolean[])")
                        .timeoutNanos(30_000_000_000L).declares(AdminException.class).async(),
                setup.operation("firstAsync(List, String)", "first(List, String)")
                        .timeoutNanos(30_000_000_000L).declares(AdminException.class).async(),
                setup.operation("count(String)").timeoutNanos(30_000_000_000L)
                        .declares(AdminException.class).twins("countAsync(String)"),
                setup.operation("oldAsync()", "old()").timeoutNanos(30_000_000_000L)
                        .declares(AdminException.class).async(),
                setup.operation("cluster()").timeoutNanos(30_000_000_000L).blocking(),
                setup.operation("fetch()", "fetchNow()").timeoutNanos(0)
                        .declares(AdminException.class).async()));
    }

    static TopicsSync sync(Topics service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.mixin.TopicsSync");
        ViewSetup setup = ViewSetup.sync(runtime, TopicsViews.class, "Topics", "TopicsAsync");
        return new SyncView(service, operations(setup));
    }

    static TopicsAsync async(Topics service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.mixin.TopicsAsync");
        ViewSetup setup = ViewSetup.async(runtime, TopicsViews.class, "Topics", "TopicsAsync");
        return new AsyncView(service, operations(setup));
    }

    static TopicsSync syncFrom(TopicsAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.mixin.TopicsSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, TopicsViews.class, "TopicsAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static TopicsAsync asyncFrom(TopicsSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.mixin.TopicsAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, TopicsViews.class, "TopicsSync",
                "TopicsAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements TopicsSync {
        private final Topics service;

        SyncView(Topics service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public List<String> getList(String namespace) {
            ViewCalls.check(this, GET_LIST);
            return ViewCalls.await(this, GET_LIST, service.getListAsync(namespace));
        }

        @Override
        public List<String> getList(String namespace, Topics.Kept kept) {
            ViewCalls.check(this, GET_LIST2);
            return ViewCalls.await(this, GET_LIST2, service.getListAsync(namespace, kept));
        }

        @Override
        public Boolean exists(String topic) {
            ViewCalls.check(this, EXISTS);
            return ViewCalls.awaitStage(this, EXISTS, service.existsAsync(topic));
        }

        @Override
        public void delete(String topic, boolean... force) {
            ViewCalls.check(this, DELETE);
            ViewCalls.await(this, DELETE, service.deleteAsync(topic, force));
        }

        @Override
        public <T extends Comparable<T>> T first(List<T> operation, String getList) {
            ViewCalls.check(this, FIRST);
            return ViewCalls.operation(this, FIRST).awaitFuture(service.firstAsync(operation,
                    getList));
        }

        @Override
        public int count(String namespace) throws AdminException {
            ViewCalls.check(this, COUNT);
            return service.count(namespace);
        }

        @Override
        @Deprecated
        public String old() {
            ViewCalls.check(this, OLD);
            return ViewCalls.await(this, OLD, service.oldAsync());
        }

        @Override
        public String cluster() {
            ViewCalls.check(this, CLUSTER);
            return service.cluster();
        }

        @Override
        public String fetchNow() {
            ViewCalls.check(this, FETCH_NOW);
            return ViewCalls.await(this, FETCH_NOW, service.fetch());
        }
    }

    private static final class AsyncView extends ViewCalls implements TopicsAsync {
        private final Topics service;

        AsyncView(Topics service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<List<String>> getList(String namespace) {
            try {
                return ViewCalls.adopt(this, GET_LIST, service.getListAsync(namespace));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, GET_LIST, failure);
            }
        }

        @Override
        public CompletableFuture<List<String>> getList(String namespace, Topics.Kept kept) {
            try {
                return ViewCalls.adopt(this, GET_LIST2, service.getListAsync(namespace, kept));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, GET_LIST2, failure);
            }
        }

        @Override
        public CompletableFuture<Boolean> exists(String topic) {
            try {
                return ViewCalls.adoptStage(this, EXISTS, service.existsAsync(topic));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, EXISTS, failure);
            }
        }

        @Override
        public CompletableFuture<Void> delete(String topic, boolean... force) {
            try {
                return ViewCalls.adopt(this, DELETE, service.deleteAsync(topic, force));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, DELETE, failure);
            }
        }

        @Override
        public <T extends Comparable<T>> CompletableFuture<T> first(List<T> operation,
                String getList) {
            try {
                return ViewCalls.operation(this, FIRST).adoptFuture(service.firstAsync(operation,
                        getList));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, FIRST, failure);
            }
        }

        @Override
        public CompletableFuture<Integer> count(String namespace) {
            try {
                return ViewCalls.adopt(this, COUNT, service.countAsync(namespace));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, COUNT, failure);
            }
        }

        @Override
        @Deprecated
        public CompletableFuture<String> old() {
            try {
                return ViewCalls.adopt(this, OLD, service.oldAsync());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, OLD, failure);
            }
        }

        @Override
        public CompletableFuture<String> cluster() {
            return ViewCalls.offload(this, CLUSTER, () -> service.cluster());
        }

        @Override
        public CompletableFuture<String> fetchNow() {
            try {
                return ViewCalls.adopt(this, FETCH_NOW, service.fetch());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, FETCH_NOW, failure);
            }
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements TopicsSync {
        private final TopicsAsync async;

        SyncFromAsync(TopicsAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public List<String> getList(String namespace) {
            ViewCalls.check(this, GET_LIST);
            return ViewCalls.await(this, GET_LIST, async.getList(namespace));
        }

        @Override
        public List<String> getList(String namespace, Topics.Kept kept) {
            ViewCalls.check(this, GET_LIST2);
            return ViewCalls.await(this, GET_LIST2, async.getList(namespace, kept));
        }

        @Override
        public Boolean exists(String topic) {
            ViewCalls.check(this, EXISTS);
            return ViewCalls.await(this, EXISTS, async.exists(topic));
        }

        @Override
        public void delete(String topic, boolean... force) {
            ViewCalls.check(this, DELETE);
            ViewCalls.await(this, DELETE, async.delete(topic, force));
        }

        @Override
        public <T extends Comparable<T>> T first(List<T> operation, String getList) {
            ViewCalls.check(this, FIRST);
            return ViewCalls.await(this, FIRST, async.first(operation, getList));
        }

        @Override
        public int count(String namespace) {
            ViewCalls.check(this, COUNT);
            return ViewCalls.present(this, COUNT, ViewCalls.await(this, COUNT,
                    async.count(namespace)));
        }

        @Override
        @Deprecated
        public String old() {
            ViewCalls.check(this, OLD);
            return ViewCalls.await(this, OLD, async.old());
        }

        @Override
        public String cluster() {
            ViewCalls.check(this, CLUSTER);
            return ViewCalls.await(this, CLUSTER, async.cluster());
        }

        @Override
        public String fetchNow() {
            ViewCalls.check(this, FETCH_NOW);
            return ViewCalls.await(this, FETCH_NOW, async.fetchNow());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements TopicsAsync {
        private final TopicsSync blocking;

        AsyncFromSync(TopicsSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<List<String>> getList(String namespace) {
            return ViewCalls.offload(this, GET_LIST, () -> blocking.getList(namespace));
        }

        @Override
        public CompletableFuture<List<String>> getList(String namespace, Topics.Kept kept) {
            return ViewCalls.offload(this, GET_LIST2, () -> blocking.getList(namespace, kept));
        }

        @Override
        public CompletableFuture<Boolean> exists(String topic) {
            return ViewCalls.offload(this, EXISTS, () -> blocking.exists(topic));
        }

        @Override
        public CompletableFuture<Void> delete(String topic, boolean... force) {
            return ViewCalls.offloadVoid(this, DELETE, () -> blocking.delete(topic, force));
        }

        @Override
        public <T extends Comparable<T>> CompletableFuture<T> first(List<T> operation,
                String getList) {
            return ViewCalls.offload(this, FIRST, () -> blocking.first(operation, getList));
        }

        @Override
        public CompletableFuture<Integer> count(String namespace) {
            return ViewCalls.offload(this, COUNT, () -> blocking.count(namespace));
        }

        @Override
        @Deprecated
        public CompletableFuture<String> old() {
            return ViewCalls.offload(this, OLD, () -> blocking.old());
        }

        @Override
        public CompletableFuture<String> cluster() {
            return ViewCalls.offload(this, CLUSTER, () -> blocking.cluster());
        }

        @Override
        public CompletableFuture<String> fetchNow() {
            return ViewCalls.offload(this, FETCH_NOW, () -> blocking.fetchNow());
        }
    }
}
