package goldens.twin_names;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.twin_names.Mail")
final class MailViews {
    private static final int SEND = 0;
    private static final int POST = 1;
    private static final int COUNT = 2;
    private static final int READ = 3;
    private static final int ASYNC_STATE = 4;
    private static final int FETCH_SYNC = 5;
    private static final int FETCH = 6;
    private static final int ASYNC_FIND = 7;
    private static final int SYNC_FIND = 8;
    private static final int PLACE = 9;

    private MailViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("send(String)").twins("asyncSend(String)"),
                setup.operation("postSync(int)", "post(int)").twins("post(int)"),
                setup.operation("countSync()", "count()").twins("countAsync()"),
                setup.operation("syncRead(long)", "read(long)").twins("asyncRead(long)"),
                setup.operation("asyncState()").async(),
                setup.operation("fetchSync()").blocking(),
                setup.operation("fetch()").async(),
                setup.operation("asyncFind(String)").async(),
                setup.operation("syncFind(String)").blocking(),
                setup.operation("now()", "place()").twins("later()")));
    }

    static MailSync sync(Mail service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.twin_names.MailSync");
        ViewSetup setup = ViewSetup.sync(runtime, MailViews.class, "Mail", "MailAsync");
        return new SyncView(service, operations(setup));
    }

    static MailAsync async(Mail service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.twin_names.MailAsync");
        ViewSetup setup = ViewSetup.async(runtime, MailViews.class, "Mail", "MailAsync");
        return new AsyncView(service, operations(setup));
    }

    static MailSync syncFrom(MailAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.twin_names.MailSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, MailViews.class, "MailAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static MailAsync asyncFrom(MailSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.twin_names.MailAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, MailViews.class, "MailSync", "MailAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements MailSync {
        private final Mail service;

        SyncView(Mail service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String send(String text) {
            ViewCalls.check(this, SEND);
            return service.send(text);
        }

        @Override
        public int post(int copies) {
            ViewCalls.check(this, POST);
            return service.postSync(copies);
        }

        @Override
        public int count() {
            ViewCalls.check(this, COUNT);
            return service.countSync();
        }

        @Override
        public String read(long id) {
            ViewCalls.check(this, READ);
            return service.syncRead(id);
        }

        @Override
        public String asyncState() {
            ViewCalls.check(this, ASYNC_STATE);
            return ViewCalls.await(this, ASYNC_STATE, service.asyncState());
        }

        @Override
        public String fetchSync() {
            ViewCalls.check(this, FETCH_SYNC);
            return service.fetchSync();
        }

        @Override
        public Integer fetch() {
            ViewCalls.check(this, FETCH);
            return ViewCalls.await(this, FETCH, service.fetch());
        }

        @Override
        public String asyncFind(String text) {
            ViewCalls.check(this, ASYNC_FIND);
            return ViewCalls.await(this, ASYNC_FIND, service.asyncFind(text));
        }

        @Override
        public String syncFind(String text) {
            ViewCalls.check(this, SYNC_FIND);
            return service.syncFind(text);
        }

        @Override
        public int find(String text) {
            return service.find(text);
        }

        @Override
        public String place() {
            ViewCalls.check(this, PLACE);
            return service.now();
        }
    }

    private static final class AsyncView extends ViewCalls implements MailAsync {
        private final Mail service;

        AsyncView(Mail service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> send(String text) {
            try {
                return ViewCalls.adopt(this, SEND, service.asyncSend(text));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, SEND, failure);
            }
        }

        @Override
        public CompletableFuture<Integer> post(int copies) {
            try {
                return ViewCalls.adopt(this, POST, service.post(copies));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, POST, failure);
            }
        }

        @Override
        public CompletableFuture<Integer> count() {
            try {
                return ViewCalls.adopt(this, COUNT, service.countAsync());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, COUNT, failure);
            }
        }

        @Override
        public CompletableFuture<String> read(long id) {
            try {
                return ViewCalls.adopt(this, READ, service.asyncRead(id));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, READ, failure);
            }
        }

        @Override
        public CompletableFuture<String> asyncState() {
            try {
                return ViewCalls.adopt(this, ASYNC_STATE, service.asyncState());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, ASYNC_STATE, failure);
            }
        }

        @Override
        public CompletableFuture<String> fetchSync() {
            return ViewCalls.offload(this, FETCH_SYNC, () -> service.fetchSync());
        }

        @Override
        public CompletableFuture<Integer> fetch() {
            try {
                return ViewCalls.adopt(this, FETCH, service.fetch());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, FETCH, failure);
            }
        }

        @Override
        public CompletableFuture<String> asyncFind(String text) {
            try {
                return ViewCalls.adopt(this, ASYNC_FIND, service.asyncFind(text));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, ASYNC_FIND, failure);
            }
        }

        @Override
        public CompletableFuture<String> syncFind(String text) {
            return ViewCalls.offload(this, SYNC_FIND, () -> service.syncFind(text));
        }

        @Override
        public int find(String text) {
            return service.find(text);
        }

        @Override
        public CompletableFuture<String> place() {
            try {
                return ViewCalls.adopt(this, PLACE, service.later());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, PLACE, failure);
            }
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements MailSync {
        private final MailAsync async;

        SyncFromAsync(MailAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String send(String text) {
            ViewCalls.check(this, SEND);
            return ViewCalls.await(this, SEND, async.send(text));
        }

        @Override
        public int post(int copies) {
            ViewCalls.check(this, POST);
            return ViewCalls.present(this, POST, ViewCalls.await(this, POST, async.post(copies)));
        }

        @Override
        public int count() {
            ViewCalls.check(this, COUNT);
            return ViewCalls.present(this, COUNT, ViewCalls.await(this, COUNT, async.count()));
        }

        @Override
        public String read(long id) {
            ViewCalls.check(this, READ);
            return ViewCalls.await(this, READ, async.read(id));
        }

        @Override
        public String asyncState() {
            ViewCalls.check(this, ASYNC_STATE);
            return ViewCalls.await(this, ASYNC_STATE, async.asyncState());
        }

        @Override
        public String fetchSync() {
            ViewCalls.check(this, FETCH_SYNC);
            return ViewCalls.await(this, FETCH_SYNC, async.fetchSync());
        }

        @Override
        public Integer fetch() {
            ViewCalls.check(this, FETCH);
            return ViewCalls.await(this, FETCH, async.fetch());
        }

        @Override
        public String asyncFind(String text) {
            ViewCalls.check(this, ASYNC_FIND);
            return ViewCalls.await(this, ASYNC_FIND, async.asyncFind(text));
        }

        @Override
        public String syncFind(String text) {
            ViewCalls.check(this, SYNC_FIND);
            return ViewCalls.await(this, SYNC_FIND, async.syncFind(text));
        }

        @Override
        public int find(String text) {
            return async.find(text);
        }

        @Override
        public String place() {
            ViewCalls.check(this, PLACE);
            return ViewCalls.await(this, PLACE, async.place());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements MailAsync {
        private final MailSync blocking;

        AsyncFromSync(MailSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> send(String text) {
            return ViewCalls.offload(this, SEND, () -> blocking.send(text));
        }

        @Override
        public CompletableFuture<Integer> post(int copies) {
            return ViewCalls.offload(this, POST, () -> blocking.post(copies));
        }

        @Override
        public CompletableFuture<Integer> count() {
            return ViewCalls.offload(this, COUNT, () -> blocking.count());
        }

        @Override
        public CompletableFuture<String> read(long id) {
            return ViewCalls.offload(this, READ, () -> blocking.read(id));
        }

        @Override
        public CompletableFuture<String> asyncState() {
            return ViewCalls.offload(this, ASYNC_STATE, () -> blocking.asyncState());
        }

        @Override
        public CompletableFuture<String> fetchSync() {
            return ViewCalls.offload(this, FETCH_SYNC, () -> blocking.fetchSync());
        }

        @Override
        public CompletableFuture<Integer> fetch() {
            return ViewCalls.offload(this, FETCH, () -> blocking.fetch());
        }

        @Override
        public CompletableFuture<String> asyncFind(String text) {
            return ViewCalls.offload(this, ASYNC_FIND, () -> blocking.asyncFind(text));
        }

        @Override
        public CompletableFuture<String> syncFind(String text) {
            return ViewCalls.offload(this, SYNC_FIND, () -> blocking.syncFind(text));
        }

        @Override
        public int find(String text) {
            return blocking.find(text);
        }

        @Override
        public CompletableFuture<String> place() {
            return ViewCalls.offload(this, PLACE, () -> blocking.place());
        }
    }
}
