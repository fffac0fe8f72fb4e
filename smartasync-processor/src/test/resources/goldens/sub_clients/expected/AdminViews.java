package goldens.sub_clients;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.sub_clients.Admin")
final class AdminViews {
    private final ViewOperation topicsLater;
    private final ViewOperation connect;
    private final ViewOperation open;
    private final ViewOperation lists;
    private final ViewOperation missingLater;
    private final ViewOperation all;
    private final ViewOperation first;
    private final ViewOperation any;
    private final SmartAsyncRuntime runtime;

    private AdminViews(ViewSetup setup) {
        this.runtime = setup.runtime();
        this.topicsLater = setup.operation("topicsLater(String)").async();
        this.connect = setup.operation("connect()").declares(InterruptedException.class)
                .twins("connectAsync()");
        this.open = setup.operation("open(String)").timeoutNanos(1_000_000_000L).blocking();
        this.lists = setup.operation("lists()").async();
        this.missingLater = setup.operation("missingLater()").async();
        this.all = setup.operation("all()").blocking();
        this.first = setup.operation("first()").async();
        this.any = setup.operation("any()").blocking();
    }

    private static AdminViews of(ViewSetup setup) {
        AdminViews known = setup.known(AdminViews.class);
        return known != null ? known : setup.keep(new AdminViews(setup));
    }

    static AdminSync sync(Admin service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients.AdminSync");
        ViewSetup setup = ViewSetup.sync(runtime, AdminViews.class, "Admin", "AdminAsync");
        return of(setup).new SyncView(service);
    }

    static AdminAsync async(Admin service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients.AdminAsync");
        ViewSetup setup = ViewSetup.async(runtime, AdminViews.class, "Admin", "AdminAsync");
        return of(setup).new AsyncView(service);
    }

    static AdminSync syncFrom(AdminAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients.AdminSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, AdminViews.class, "AdminAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static AdminAsync asyncFrom(AdminSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients.AdminAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, AdminViews.class, "AdminSync", "AdminAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements AdminSync {
        private final Admin service;

        SyncView(Admin service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public TopicsSync topics() {
            Topics found = service.topics();
            return found == null ? Bridge.absent() : TopicsSync.of(found, runtime);
        }

        @Override
        public AdminSync withOptions(String runtime) {
            Admin found = service.withOptions(runtime);
            return found == null ? Bridge.absent() : AdminSync.of(found, AdminViews.this.runtime);
        }

        @Override
        public AdminSync self() {
            Admin found = service.self();
            return found == null ? Bridge.absent() : AdminSync.of(found, runtime);
        }

        @Override
        public TopicsSync topicsLater(String found) {
            Topics found2 = topicsLater.checkCaller().await(service.topicsLater(found));
            return found2 == null ? Bridge.absent() : TopicsSync.of(found2, runtime);
        }

        @Override
        public TopicsSync connect() throws InterruptedException {
            connect.checkCaller();
            Topics found = service.connect();
            return found == null ? Bridge.absent() : TopicsSync.of(found, runtime);
        }

        @Override
        public StoreSync<String> open(String found) {
            open.checkCaller();
            Store<String> found2 = service.open(found);
            return found2 == null ? Bridge.absent() : StoreSync.of(found2, runtime);
        }

        @Override
        public StoreSync<? extends Number> numbers() {
            Store<? extends Number> found = service.numbers();
            return found == null ? Bridge.absent() : StoreSync.of(found, runtime);
        }

        @Override
        public StoreSync<List<String>> lists() {
            Store<List<String>> found = lists.checkCaller().await(service.lists());
            return found == null ? Bridge.absent() : StoreSync.of(found, runtime);
        }

        @Override
        public TopicsSync missing() {
            Topics found = service.missing();
            return found == null ? Bridge.absent() : TopicsSync.of(found, runtime);
        }

        @Override
        public TopicsSync missingLater() {
            Topics found = missingLater.checkCaller().await(service.missingLater());
            return found == null ? Bridge.absent() : TopicsSync.of(found, runtime);
        }

        @Override
        public Topics raw() {
            return service.raw();
        }

        @Override
        public List<Topics> all() {
            all.checkCaller();
            return service.all();
        }

        @Override
        public Optional<Topics> first() {
            return first.checkCaller().await(service.first());
        }

        @Override
        @SuppressWarnings({"all", "rawtypes"})
        public Store any() {
            any.checkCaller();
            return service.any();
        }

        @Override
        public TopicsSync defaults() {
            Topics found = service.defaults();
            return found == null ? Bridge.absent() : TopicsSync.of(found, runtime);
        }

        @Override
        public String toString() {
            return Bridge.describe("AdminSync", service);
        }
    }

    private final class AsyncView extends SourceView implements AdminAsync {
        private final Admin service;

        AsyncView(Admin service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public TopicsAsync topics() {
            Topics found = service.topics();
            return found == null ? Bridge.absent() : TopicsAsync.of(found, runtime);
        }

        @Override
        public AdminAsync withOptions(String runtime) {
            Admin found = service.withOptions(runtime);
            return found == null ? Bridge.absent() : AdminAsync.of(found, AdminViews.this.runtime);
        }

        @Override
        public AdminAsync self() {
            Admin found = service.self();
            return found == null ? Bridge.absent() : AdminAsync.of(found, runtime);
        }

        @Override
        public CompletableFuture<TopicsAsync> topicsLater(String found) {
            try {
                return topicsLater.viewed(topicsLater.adopt(service.topicsLater(found)),
                        found2 -> TopicsAsync.of(found2, runtime));
            } catch (Throwable failure) {
                return topicsLater.failed(failure);
            }
        }

        @Override
        public CompletableFuture<TopicsAsync> connect() {
            try {
                return connect.viewed(connect.adopt(service.connectAsync()),
                        found -> TopicsAsync.of(found, runtime));
            } catch (Throwable failure) {
                return connect.failed(failure);
            }
        }

        @Override
        public CompletableFuture<StoreAsync<String>> open(String found) {
            return open.viewed(open.<Store<String>>offload(() -> service.open(found)),
                    found2 -> StoreAsync.of(found2, runtime));
        }

        @Override
        public StoreAsync<? extends Number> numbers() {
            Store<? extends Number> found = service.numbers();
            return found == null ? Bridge.absent() : StoreAsync.of(found, runtime);
        }

        @Override
        public CompletableFuture<StoreAsync<List<String>>> lists() {
            try {
                return lists.viewed(lists.adopt(service.lists()),
                        found -> StoreAsync.of(found, runtime));
            } catch (Throwable failure) {
                return lists.failed(failure);
            }
        }

        @Override
        public TopicsAsync missing() {
            Topics found = service.missing();
            return found == null ? Bridge.absent() : TopicsAsync.of(found, runtime);
        }

        @Override
        public CompletableFuture<TopicsAsync> missingLater() {
            try {
                return missingLater.viewed(missingLater.adopt(service.missingLater()),
                        found -> TopicsAsync.of(found, runtime));
            } catch (Throwable failure) {
                return missingLater.failed(failure);
            }
        }

        @Override
        public Topics raw() {
            return service.raw();
        }

        @Override
        public CompletableFuture<List<Topics>> all() {
            return all.offload(() -> service.all());
        }

        @Override
        public CompletableFuture<Optional<Topics>> first() {
            try {
                return first.adopt(service.first());
            } catch (Throwable failure) {
                return first.failed(failure);
            }
        }

        @Override
        @SuppressWarnings({"all", "rawtypes"})
        public CompletableFuture<Store> any() {
            return any.offload(() -> service.any());
        }

        @Override
        public TopicsAsync defaults() {
            Topics found = service.defaults();
            return found == null ? Bridge.absent() : TopicsAsync.of(found, runtime);
        }

        @Override
        public String toString() {
            return Bridge.describe("AdminAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements AdminSync {
        private final AdminAsync async;

        SyncFromAsync(AdminAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public TopicsSync topics() {
            TopicsAsync found = async.topics();
            return found == null ? Bridge.absent() : TopicsSync.from(found, runtime);
        }

        @Override
        public AdminSync withOptions(String runtime) {
            AdminAsync found = async.withOptions(runtime);
            return found == null ? Bridge.absent() : AdminSync.from(found, AdminViews.this.runtime);
        }

        @Override
        public AdminSync self() {
            AdminAsync found = async.self();
            return found == null ? Bridge.absent() : AdminSync.from(found, runtime);
        }

        @Override
        public TopicsSync topicsLater(String found) {
            TopicsAsync found2 = topicsLater.checkCaller().await(async.topicsLater(found));
            return found2 == null ? Bridge.absent() : TopicsSync.from(found2, runtime);
        }

        @Override
        public TopicsSync connect() {
            TopicsAsync found = connect.checkCaller().await(async.connect());
            return found == null ? Bridge.absent() : TopicsSync.from(found, runtime);
        }

        @Override
        public StoreSync<String> open(String found) {
            StoreAsync<String> found2 = open.checkCaller().await(async.open(found));
            return found2 == null ? Bridge.absent() : StoreSync.from(found2, runtime);
        }

        @Override
        public StoreSync<? extends Number> numbers() {
            StoreAsync<? extends Number> found = async.numbers();
            return found == null ? Bridge.absent() : StoreSync.from(found, runtime);
        }

        @Override
        public StoreSync<List<String>> lists() {
            StoreAsync<List<String>> found = lists.checkCaller().await(async.lists());
            return found == null ? Bridge.absent() : StoreSync.from(found, runtime);
        }

        @Override
        public TopicsSync missing() {
            TopicsAsync found = async.missing();
            return found == null ? Bridge.absent() : TopicsSync.from(found, runtime);
        }

        @Override
        public TopicsSync missingLater() {
            TopicsAsync found = missingLater.checkCaller().await(async.missingLater());
            return found == null ? Bridge.absent() : TopicsSync.from(found, runtime);
        }

        @Override
        public Topics raw() {
            return async.raw();
        }

        @Override
        public List<Topics> all() {
            return all.checkCaller().await(async.all());
        }

        @Override
        public Optional<Topics> first() {
            return first.checkCaller().await(async.first());
        }

        @Override
        @SuppressWarnings({"all", "rawtypes"})
        public Store any() {
            return any.checkCaller().await(async.any());
        }

        @Override
        public TopicsSync defaults() {
            TopicsAsync found = async.defaults();
            return found == null ? Bridge.absent() : TopicsSync.from(found, runtime);
        }

        @Override
        public String toString() {
            return Bridge.describe("AdminSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements AdminAsync {
        private final AdminSync blocking;

        AsyncFromSync(AdminSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public TopicsAsync topics() {
            TopicsSync found = blocking.topics();
            return found == null ? Bridge.absent() : TopicsAsync.from(found, runtime);
        }

        @Override
        public AdminAsync withOptions(String runtime) {
            AdminSync found = blocking.withOptions(runtime);
            return found == null ? Bridge.absent() : AdminAsync.from(found, AdminViews.this.runtime);
        }

        @Override
        public AdminAsync self() {
            AdminSync found = blocking.self();
            return found == null ? Bridge.absent() : AdminAsync.from(found, runtime);
        }

        @Override
        public CompletableFuture<TopicsAsync> topicsLater(String found) {
            return topicsLater.viewed(topicsLater.<TopicsSync>offload(() -> blocking.topicsLater(found)),
                    found2 -> TopicsAsync.from(found2, runtime));
        }

        @Override
        public CompletableFuture<TopicsAsync> connect() {
            return connect.viewed(connect.<TopicsSync>offload(() -> blocking.connect()),
                    found -> TopicsAsync.from(found, runtime));
        }

        @Override
        public CompletableFuture<StoreAsync<String>> open(String found) {
            return open.viewed(open.<StoreSync<String>>offload(() -> blocking.open(found)),
                    found2 -> StoreAsync.from(found2, runtime));
        }

        @Override
        public StoreAsync<? extends Number> numbers() {
            StoreSync<? extends Number> found = blocking.numbers();
            return found == null ? Bridge.absent() : StoreAsync.from(found, runtime);
        }

        @Override
        public CompletableFuture<StoreAsync<List<String>>> lists() {
            return lists.viewed(lists.<StoreSync<List<String>>>offload(() -> blocking.lists()),
                    found -> StoreAsync.from(found, runtime));
        }

        @Override
        public TopicsAsync missing() {
            TopicsSync found = blocking.missing();
            return found == null ? Bridge.absent() : TopicsAsync.from(found, runtime);
        }

        @Override
        public CompletableFuture<TopicsAsync> missingLater() {
            return missingLater.viewed(missingLater.<TopicsSync>offload(() -> blocking.missingLater()),
                    found -> TopicsAsync.from(found, runtime));
        }

        @Override
        public Topics raw() {
            return blocking.raw();
        }

        @Override
        public CompletableFuture<List<Topics>> all() {
            return all.offload(() -> blocking.all());
        }

        @Override
        public CompletableFuture<Optional<Topics>> first() {
            return first.offload(() -> blocking.first());
        }

        @Override
        @SuppressWarnings({"all", "rawtypes"})
        public CompletableFuture<Store> any() {
            return any.offload(() -> blocking.any());
        }

        @Override
        public TopicsAsync defaults() {
            TopicsSync found = blocking.defaults();
            return found == null ? Bridge.absent() : TopicsAsync.from(found, runtime);
        }

        @Override
        public String toString() {
            return Bridge.describe("AdminAsync", blocking);
        }
    }
}
