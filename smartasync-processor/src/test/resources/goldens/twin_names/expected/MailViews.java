package goldens.twin_names;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.twin_names.Mail")
final class MailViews {
    private final ViewOperation send;
    private final ViewOperation post;
    private final ViewOperation count;
    private final ViewOperation read;
    private final ViewOperation asyncState;
    private final ViewOperation fetchSync;
    private final ViewOperation fetch;
    private final ViewOperation asyncFind;
    private final ViewOperation syncFind;
    private final ViewOperation place;

    private MailViews(ViewSetup setup) {
        this.send = setup.operation("send(String)").twins("asyncSend(String)");
        this.post = setup.operation("postSync(int)", "post(int)").twins("post(int)");
        this.count = setup.operation("countSync()", "count()").twins("countAsync()");
        this.read = setup.operation("syncRead(long)", "read(long)").twins("asyncRead(long)");
        this.asyncState = setup.operation("asyncState()").async();
        this.fetchSync = setup.operation("fetchSync()").blocking();
        this.fetch = setup.operation("fetch()").async();
        this.asyncFind = setup.operation("asyncFind(String)").async();
        this.syncFind = setup.operation("syncFind(String)").blocking();
        this.place = setup.operation("now()", "place()").twins("later()");
    }

    private static MailViews of(ViewSetup setup) {
        MailViews known = setup.known(MailViews.class);
        return known != null ? known : setup.keep(new MailViews(setup));
    }

    static MailSync sync(Mail service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.twin_names.MailSync");
        ViewSetup setup = ViewSetup.sync(runtime, MailViews.class, "Mail", "MailAsync");
        return of(setup).new SyncView(service);
    }

    static MailAsync async(Mail service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.twin_names.MailAsync");
        ViewSetup setup = ViewSetup.async(runtime, MailViews.class, "Mail", "MailAsync");
        return of(setup).new AsyncView(service);
    }

    static MailSync syncFrom(MailAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.twin_names.MailSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, MailViews.class, "MailAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static MailAsync asyncFrom(MailSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.twin_names.MailAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, MailViews.class, "MailSync", "MailAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements MailSync {
        private final Mail service;

        SyncView(Mail service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public String send(String text) {
            send.checkCaller();
            return service.send(text);
        }

        @Override
        public int post(int copies) {
            post.checkCaller();
            return service.postSync(copies);
        }

        @Override
        public int count() {
            count.checkCaller();
            return service.countSync();
        }

        @Override
        public String read(long id) {
            read.checkCaller();
            return service.syncRead(id);
        }

        @Override
        public String asyncState() {
            return asyncState.checkCaller().await(service.asyncState());
        }

        @Override
        public String fetchSync() {
            fetchSync.checkCaller();
            return service.fetchSync();
        }

        @Override
        public Integer fetch() {
            return fetch.checkCaller().await(service.fetch());
        }

        @Override
        public String asyncFind(String text) {
            return asyncFind.checkCaller().await(service.asyncFind(text));
        }

        @Override
        public String syncFind(String text) {
            syncFind.checkCaller();
            return service.syncFind(text);
        }

        @Override
        public int find(String text) {
            return service.find(text);
        }

        @Override
        public String place() {
            place.checkCaller();
            return service.now();
        }

        @Override
        public String toString() {
            return Bridge.describe("MailSync", service);
        }
    }

    private final class AsyncView extends SourceView implements MailAsync {
        private final Mail service;

        AsyncView(Mail service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<String> send(String text) {
            try {
                return send.adopt(service.asyncSend(text));
            } catch (Throwable failure) {
                return send.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Integer> post(int copies) {
            try {
                return post.adopt(service.post(copies));
            } catch (Throwable failure) {
                return post.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Integer> count() {
            try {
                return count.adopt(service.countAsync());
            } catch (Throwable failure) {
                return count.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> read(long id) {
            try {
                return read.adopt(service.asyncRead(id));
            } catch (Throwable failure) {
                return read.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> asyncState() {
            try {
                return asyncState.adopt(service.asyncState());
            } catch (Throwable failure) {
                return asyncState.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> fetchSync() {
            return fetchSync.offload(() -> service.fetchSync());
        }

        @Override
        public CompletableFuture<Integer> fetch() {
            try {
                return fetch.adopt(service.fetch());
            } catch (Throwable failure) {
                return fetch.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> asyncFind(String text) {
            try {
                return asyncFind.adopt(service.asyncFind(text));
            } catch (Throwable failure) {
                return asyncFind.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> syncFind(String text) {
            return syncFind.offload(() -> service.syncFind(text));
        }

        @Override
        public int find(String text) {
            return service.find(text);
        }

        @Override
        public CompletableFuture<String> place() {
            try {
                return place.adopt(service.later());
            } catch (Throwable failure) {
                return place.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("MailAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements MailSync {
        private final MailAsync async;

        SyncFromAsync(MailAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String send(String text) {
            return send.checkCaller().await(async.send(text));
        }

        @Override
        public int post(int copies) {
            return post.present(post.checkCaller().await(async.post(copies)));
        }

        @Override
        public int count() {
            return count.present(count.checkCaller().await(async.count()));
        }

        @Override
        public String read(long id) {
            return read.checkCaller().await(async.read(id));
        }

        @Override
        public String asyncState() {
            return asyncState.checkCaller().await(async.asyncState());
        }

        @Override
        public String fetchSync() {
            return fetchSync.checkCaller().await(async.fetchSync());
        }

        @Override
        public Integer fetch() {
            return fetch.checkCaller().await(async.fetch());
        }

        @Override
        public String asyncFind(String text) {
            return asyncFind.checkCaller().await(async.asyncFind(text));
        }

        @Override
        public String syncFind(String text) {
            return syncFind.checkCaller().await(async.syncFind(text));
        }

        @Override
        public int find(String text) {
            return async.find(text);
        }

        @Override
        public String place() {
            return place.checkCaller().await(async.place());
        }

        @Override
        public String toString() {
            return Bridge.describe("MailSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements MailAsync {
        private final MailSync blocking;

        AsyncFromSync(MailSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> send(String text) {
            return send.offload(() -> blocking.send(text));
        }

        @Override
        public CompletableFuture<Integer> post(int copies) {
            return post.offload(() -> blocking.post(copies));
        }

        @Override
        public CompletableFuture<Integer> count() {
            return count.offload(() -> blocking.count());
        }

        @Override
        public CompletableFuture<String> read(long id) {
            return read.offload(() -> blocking.read(id));
        }

        @Override
        public CompletableFuture<String> asyncState() {
            return asyncState.offload(() -> blocking.asyncState());
        }

        @Override
        public CompletableFuture<String> fetchSync() {
            return fetchSync.offload(() -> blocking.fetchSync());
        }

        @Override
        public CompletableFuture<Integer> fetch() {
            return fetch.offload(() -> blocking.fetch());
        }

        @Override
        public CompletableFuture<String> asyncFind(String text) {
            return asyncFind.offload(() -> blocking.asyncFind(text));
        }

        @Override
        public CompletableFuture<String> syncFind(String text) {
            return syncFind.offload(() -> blocking.syncFind(text));
        }

        @Override
        public int find(String text) {
            return blocking.find(text);
        }

        @Override
        public CompletableFuture<String> place() {
            return place.offload(() -> blocking.place());
        }

        @Override
        public String toString() {
            return Bridge.describe("MailAsync", blocking);
        }
    }
}
