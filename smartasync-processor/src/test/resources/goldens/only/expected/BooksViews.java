package goldens.only;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.only.Books")
final class BooksViews {
    private static final int FIND = 0;
    private static final int READ = 1;
    private static final int BORROW = 2;

    private BooksViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("find(String)").blocking(),
                setup.operation("read(long)").blocking(),
                setup.operation("lend(String)", "borrow(String)").blocking()));
    }

    static BooksSync sync(Books service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.only.BooksSync");
        ViewSetup setup = ViewSetup.sync(runtime, BooksViews.class, "Books", "BooksAsync");
        return new SyncView(service, operations(setup));
    }

    static BooksAsync async(Books service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.only.BooksAsync");
        ViewSetup setup = ViewSetup.async(runtime, BooksViews.class, "Books", "BooksAsync");
        return new AsyncView(service, operations(setup));
    }

    static BooksSync syncFrom(BooksAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.only.BooksSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, BooksViews.class, "BooksAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static BooksAsync asyncFrom(BooksSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.only.BooksAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, BooksViews.class, "BooksSync", "BooksAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements BooksSync {
        private final Books service;

        SyncView(Books service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String find(String title) {
            ViewCalls.check(this, FIND);
            return service.find(title);
        }

        @Override
        public String read(long id) {
            ViewCalls.check(this, READ);
            return service.read(id);
        }

        @Override
        public int shelves() {
            return service.shelves();
        }

        @Override
        public String borrow(String title) {
            ViewCalls.check(this, BORROW);
            return service.lend(title);
        }
    }

    private static final class AsyncView extends ViewCalls implements BooksAsync {
        private final Books service;

        AsyncView(Books service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> find(String title) {
            return ViewCalls.offload(this, FIND, () -> service.find(title));
        }

        @Override
        public CompletableFuture<String> read(long id) {
            return ViewCalls.offload(this, READ, () -> service.read(id));
        }

        @Override
        public int shelves() {
            return service.shelves();
        }

        @Override
        public CompletableFuture<String> borrow(String title) {
            return ViewCalls.offload(this, BORROW, () -> service.lend(title));
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements BooksSync {
        private final BooksAsync async;

        SyncFromAsync(BooksAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String find(String title) {
            ViewCalls.check(this, FIND);
            return ViewCalls.await(this, FIND, async.find(title));
        }

        @Override
        public String read(long id) {
            ViewCalls.check(this, READ);
            return ViewCalls.await(this, READ, async.read(id));
        }

        @Override
        public int shelves() {
            return async.shelves();
        }

        @Override
        public String borrow(String title) {
            ViewCalls.check(this, BORROW);
            return ViewCalls.await(this, BORROW, async.borrow(title));
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements BooksAsync {
        private final BooksSync blocking;

        AsyncFromSync(BooksSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> find(String title) {
            return ViewCalls.offload(this, FIND, () -> blocking.find(title));
        }

        @Override
        public CompletableFuture<String> read(long id) {
            return ViewCalls.offload(this, READ, () -> blocking.read(id));
        }

        @Override
        public int shelves() {
            return blocking.shelves();
        }

        @Override
        public CompletableFuture<String> borrow(String title) {
            return ViewCalls.offload(this, BORROW, () -> blocking.borrow(title));
        }
    }
}
