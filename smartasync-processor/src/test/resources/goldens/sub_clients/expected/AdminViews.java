package goldens.sub_clients;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.sub_clients.Admin")
final class AdminViews {
    private static final int TOPICS_LATER = 0;
    private static final int CONNECT = 1;
    private static final int OPEN = 2;
    private static final int LISTS = 3;
    private static final int MISSING_LATER = 4;
    private static final int ALL = 5;
    private static final int FIRST = 6;
    private static final int ANY = 7;

    private AdminViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("topicsLater(String)").async(),
                setup.operation("connect()").declares(InterruptedException.class)
                        .twins("connectAsync()"),
                setup.operation("open(String)").timeoutNanos(1_000_000_000L).blocking(),
                setup.operation("lists()").async(),
                setup.operation("missingLater()").async(),
                setup.operation("all()").blocking(),
                setup.operation("first()").async(),
                setup.operation("any()").blocking()));
    }

    static AdminSync sync(Admin service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients.AdminSync");
        ViewSetup setup = ViewSetup.sync(runtime, AdminViews.class, "Admin", "AdminAsync");
        return new SyncView(service, operations(setup));
    }

    static AdminAsync async(Admin service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients.AdminAsync");
        ViewSetup setup = ViewSetup.async(runtime, AdminViews.class, "Admin", "AdminAsync");
        return new AsyncView(service, operations(setup));
    }

    static AdminSync syncFrom(AdminAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients.AdminSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, AdminViews.class, "AdminAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static AdminAsync asyncFrom(AdminSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients.AdminAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, AdminViews.class, "AdminSync", "AdminAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements AdminSync {
        private final Admin service;

        SyncView(Admin service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public TopicsSync topics() {
            Topics found = service.topics();
            return found == null ? Bridge.absent() : TopicsSync.of(found, ViewCalls.runtime(this));
        }

        @Override
        public AdminSync withOptions(String runtime) {
            Admin found = service.withOptions(runtime);
            return found == null ? Bridge.absent() : AdminSync.of(found, ViewCalls.runtime(this));
        }

        @Override
        public AdminSync self() {
            Admin found = service.self();
            return found == null ? Bridge.absent() : AdminSync.of(found, ViewCalls.runtime(this));
        }

        @Override
        public TopicsSync topicsLater(String found) {
            ViewCalls.check(this, TOPICS_LATER);
            Topics found2 = ViewCalls.await(this, TOPICS_LATER, service.topicsLater(found));
            return found2 == null ? Bridge.absent() : TopicsSync.of(found2, ViewCalls.runtime(this));
        }

        @Override
        public TopicsSync connect() throws InterruptedException {
            ViewCalls.check(this, CONNECT);
            Topics found = service.connect();
            return found == null ? Bridge.absent() : TopicsSync.of(found, ViewCalls.runtime(this));
        }

        @Override
        public StoreSync<String> open(String found) {
            ViewCalls.check(this, OPEN);
            Store<String> found2 = service.open(found);
            return found2 == null ? Bridge.absent() : StoreSync.of(found2, ViewCalls.runtime(this));
        }

        @Override
        public StoreSync<? extends Number> numbers() {
            Store<? extends Number> found = service.numbers();
            return found == null ? Bridge.absent() : StoreSync.of(found, ViewCalls.runtime(this));
        }

        @Override
        public StoreSync<List<String>> lists() {
            ViewCalls.check(this, LISTS);
            Store<List<String>> found = ViewCalls.await(this, LISTS, service.lists());
            return found == null ? Bridge.absent() : StoreSync.of(found, ViewCalls.runtime(this));
        }

        @Override
        public TopicsSync missing() {
            Topics found = service.missing();
            return found == null ? Bridge.absent() : TopicsSync.of(found, ViewCalls.runtime(this));
        }

        @Override
        public TopicsSync missingLater() {
            ViewCalls.check(this, MISSING_LATER);
            Topics found = ViewCalls.await(this, MISSING_LATER, service.missingLater());
            return found == null ? Bridge.absent() : TopicsSync.of(found, ViewCalls.runtime(this));
        }

        @Override
        public Topics raw() {
            return service.raw();
        }

        @Override
        public List<Topics> all() {
            ViewCalls.check(this, ALL);
            return service.all();
        }

        @Override
        public Optional<Topics> first() {
            ViewCalls.check(this, FIRST);
            return ViewCalls.await(this, FIRST, service.first());
        }

        @Override
        @SuppressWarnings({"all", "rawtypes"})
        public Store any() {
            ViewCalls.check(this, ANY);
            return service.any();
        }

        @Override
        public TopicsSync defaults() {
            Topics found = service.defaults();
            return found == null ? Bridge.absent() : TopicsSync.of(found, ViewCalls.runtime(this));
        }
    }

    private static final class AsyncView extends ViewCalls implements AdminAsync {
        private final Admin service;

        AsyncView(Admin service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public TopicsAsync topics() {
            Topics found = service.topics();
            return found == null ? Bridge.absent() : TopicsAsync.of(found, ViewCalls.runtime(this));
        }

        @Override
        public AdminAsync withOptions(String runtime) {
            Admin found = service.withOptions(runtime);
            return found == null ? Bridge.absent() : AdminAsync.of(found, ViewCalls.runtime(this));
        }

        @Override
        public AdminAsync self() {
            Admin found = service.self();
            return found == null ? Bridge.absent() : AdminAsync.of(found, ViewCalls.runtime(this));
        }

        @Override
        public CompletableFuture<TopicsAsync> topicsLater(String found) {
            try {
                return ViewCalls.operation(this, TOPICS_LATER).viewed(
                        ViewCalls.adopt(this, TOPICS_LATER, service.topicsLater(found)),
                        found2 -> TopicsAsync.of(found2, ViewCalls.runtime(this)));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, TOPICS_LATER, failure);
            }
        }

        @Override
        public CompletableFuture<TopicsAsync> connect() {
            try {
                return ViewCalls.operation(this, CONNECT).viewed(ViewCalls.adopt(this, CONNECT,
                        service.connectAsync()),
                        found -> TopicsAsync.of(found, ViewCalls.runtime(this)));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, CONNECT, failure);
            }
        }

        @Override
        public CompletableFuture<StoreAsync<String>> open(String found) {
            return ViewCalls.operation(this, OPEN).viewed(
                    ViewCalls.<Store<String>>offload(this, OPEN, () -> service.open(found)),
                    found2 -> StoreAsync.of(found2, ViewCalls.runtime(this)));
        }

        @Override
        public StoreAsync<? extends Number> numbers() {
            Store<? extends Number> found = service.numbers();
            return found == null ? Bridge.absent() : StoreAsync.of(found, ViewCalls.runtime(this));
        }

        @Override
        public CompletableFuture<StoreAsync<List<String>>> lists() {
            try {
                return ViewCalls.operation(this, LISTS).viewed(ViewCalls.adopt(this, LISTS,
                        service.lists()), found -> StoreAsync.of(found, ViewCalls.runtime(this)));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, LISTS, failure);
            }
        }

        @Override
        public TopicsAsync missing() {
            Topics found = service.missing();
            return found == null ? Bridge.absent() : TopicsAsync.of(found, ViewCalls.runtime(this));
        }

        @Override
        public CompletableFuture<TopicsAsync> missingLater() {
            try {
                return ViewCalls.operation(this, MISSING_LATER).viewed(
                        ViewCalls.adopt(this, MISSING_LATER, service.missingLater()),
                        found -> TopicsAsync.of(found, ViewCalls.runtime(this)));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, MISSING_LATER, failure);
            }
        }

        @Override
        public Topics raw() {
            return service.raw();
        }

        @Override
        public CompletableFuture<List<Topics>> all() {
            return ViewCalls.offload(this, ALL, () -> service.all());
        }

        @Override
        public CompletableFuture<Optional<Topics>> first() {
            try {
                return ViewCalls.adopt(this, FIRST, service.first());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, FIRST, failure);
            }
        }

        @Override
        @SuppressWarnings({"all", "rawtypes"})
        public CompletableFuture<Store> any() {
            return ViewCalls.offload(this, ANY, () -> service.any());
        }

        @Override
        public TopicsAsync defaults() {
            Topics found = service.defaults();
            return found == null ? Bridge.absent() : TopicsAsync.of(found, ViewCalls.runtime(this));
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements AdminSync {
        private final AdminAsync async;

        SyncFromAsync(AdminAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public TopicsSync topics() {
            TopicsAsync found = async.topics();
            return found == null ? Bridge.absent() : TopicsSync.from(found, ViewCalls.runtime(this));
        }

        @Override
        public AdminSync withOptions(String runtime) {
            AdminAsync found = async.withOptions(runtime);
            return found == null ? Bridge.absent() : AdminSync.from(found, ViewCalls.runtime(this));
        }

        @Override
        public AdminSync self() {
            AdminAsync found = async.self();
            return found == null ? Bridge.absent() : AdminSync.from(found, ViewCalls.runtime(this));
        }

        @Override
        public TopicsSync topicsLater(String found) {
            ViewCalls.check(this, TOPICS_LATER);
            TopicsAsync found2 = ViewCalls.await(this, TOPICS_LATER, async.topicsLater(found));
            return found2 == null ? Bridge.absent() : TopicsSync.from(found2, ViewCalls.runtime(this));
        }

        @Override
        public TopicsSync connect() {
            ViewCalls.check(this, CONNECT);
            TopicsAsync found = ViewCalls.await(this, CONNECT, async.connect());
            return found == null ? Bridge.absent() : TopicsSync.from(found, ViewCalls.runtime(this));
        }

        @Override
        public StoreSync<String> open(String found) {
            ViewCalls.check(this, OPEN);
            StoreAsync<String> found2 = ViewCalls.await(this, OPEN, async.open(found));
            return found2 == null ? Bridge.absent() : StoreSync.from(found2, ViewCalls.runtime(this));
        }

        @Override
        public StoreSync<? extends Number> numbers() {
            StoreAsync<? extends Number> found = async.numbers();
            return found == null ? Bridge.absent() : StoreSync.from(found, ViewCalls.runtime(this));
        }

        @Override
        public StoreSync<List<String>> lists() {
            ViewCalls.check(this, LISTS);
            StoreAsync<List<String>> found = ViewCalls.await(this, LISTS, async.lists());
            return found == null ? Bridge.absent() : StoreSync.from(found, ViewCalls.runtime(this));
        }

        @Override
        public TopicsSync missing() {
            TopicsAsync found = async.missing();
            return found == null ? Bridge.absent() : TopicsSync.from(found, ViewCalls.runtime(this));
        }

        @Override
        public TopicsSync missingLater() {
            ViewCalls.check(this, MISSING_LATER);
            TopicsAsync found = ViewCalls.await(this, MISSING_LATER, async.missingLater());
            return found == null ? Bridge.absent() : TopicsSync.from(found, ViewCalls.runtime(this));
        }

        @Override
        public Topics raw() {
            return async.raw();
        }

        @Override
        public List<Topics> all() {
            ViewCalls.check(this, ALL);
            return ViewCalls.await(this, ALL, async.all());
        }

        @Override
        public Optional<Topics> first() {
            ViewCalls.check(this, FIRST);
            return ViewCalls.await(this, FIRST, async.first());
        }

        @Override
        @SuppressWarnings({"all", "rawtypes"})
        public Store any() {
            ViewCalls.check(this, ANY);
            return ViewCalls.await(this, ANY, async.any());
        }

        @Override
        public TopicsSync defaults() {
            TopicsAsync found = async.defaults();
            return found == null ? Bridge.absent() : TopicsSync.from(found, ViewCalls.runtime(this));
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements AdminAsync {
        private final AdminSync blocking;

        AsyncFromSync(AdminSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public TopicsAsync topics() {
            TopicsSync found = blocking.topics();
            return found == null ? Bridge.absent() : TopicsAsync.from(found, ViewCalls.runtime(this));
        }

        @Override
        public AdminAsync withOptions(String runtime) {
            AdminSync found = blocking.withOptions(runtime);
            return found == null ? Bridge.absent() : AdminAsync.from(found, ViewCalls.runtime(this));
        }

        @Override
        public AdminAsync self() {
            AdminSync found = blocking.self();
            return found == null ? Bridge.absent() : AdminAsync.from(found, ViewCalls.runtime(this));
        }

        @Override
        public CompletableFuture<TopicsAsync> topicsLater(String found) {
            return ViewCalls.operation(this, TOPICS_LATER).viewed(
                    ViewCalls.<TopicsSync>offload(this, TOPICS_LATER,
                    () -> blocking.topicsLater(found)),
                    found2 -> TopicsAsync.from(found2, ViewCalls.runtime(this)));
        }

        @Override
        public CompletableFuture<TopicsAsync> connect() {
            return ViewCalls.operation(this, CONNECT).viewed(
                    ViewCalls.<TopicsSync>offload(this, CONNECT, () -> blocking.connect()),
                    found -> TopicsAsync.from(found, ViewCalls.runtime(this)));
        }

        @Override
        public CompletableFuture<StoreAsync<String>> open(String found) {
            return ViewCalls.operation(this, OPEN).viewed(
                    ViewCalls.<StoreSync<String>>offload(this, OPEN, () -> blocking.open(found)),
                    found2 -> StoreAsync.from(found2, ViewCalls.runtime(this)));
        }

        @Override
        public StoreAsync<? extends Number> numbers() {
            StoreSync<? extends Number> found = blocking.numbers();
            return found == null ? Bridge.absent() : StoreAsync.from(found, ViewCalls.runtime(this));
        }

        @Override
        public CompletableFuture<StoreAsync<List<String>>> lists() {
            return ViewCalls.operation(this, LISTS).viewed(
                    ViewCalls.<StoreSync<List<String>>>offload(this, LISTS, () -> blocking.lists()),
                    found -> StoreAsync.from(found, ViewCalls.runtime(this)));
        }

        @Override
        public TopicsAsync missing() {
            TopicsSync found = blocking.missing();
            return found == null ? Bridge.absent() : TopicsAsync.from(found, ViewCalls.runtime(this));
        }

        @Override
        public CompletableFuture<TopicsAsync> missingLater() {
            return ViewCalls.operation(this, MISSING_LATER).viewed(
                    ViewCalls.<TopicsSync>offload(this, MISSING_LATER,
                    () -> blocking.missingLater()),
                    found -> TopicsAsync.from(found, ViewCalls.runtime(this)));
        }

        @Override
        public Topics raw() {
            return blocking.raw();
        }

        @Override
        public CompletableFuture<List<Topics>> all() {
            return ViewCalls.offload(this, ALL, () -> blocking.all());
        }

        @Override
        public CompletableFuture<Optional<Topics>> first() {
            return ViewCalls.offload(this, FIRST, () -> blocking.first());
        }

        @Override
        @SuppressWarnings({"all", "rawtypes"})
        public CompletableFuture<Store> any() {
            return ViewCalls.offload(this, ANY, () -> blocking.any());
        }

        @Override
        public TopicsAsync defaults() {
            TopicsSync found = blocking.defaults();
            return found == null ? Bridge.absent() : TopicsAsync.from(found, ViewCalls.runtime(this));
        }
    }
}
