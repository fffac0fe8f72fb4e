package goldens.only;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.only.Books")
final class BooksViews {
    private final ViewOperation find;
    private final ViewOperation read;
    private final ViewOperation borrow;

    private BooksViews(ViewSetup setup) {
        this.find = setup.operation("find(String)").blocking();
        this.read = setup.operation("read(long)").blocking();
        this.borrow = setup.operation("lend(String)", "borrow(String)").blocking();
    }

    private static BooksViews of(ViewSetup setup) {
        BooksViews known = setup.known(BooksViews.class);
        return known != null ? known : setup.keep(new BooksViews(setup));
    }

    static BooksSync sync(Books service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.only.BooksSync");
        ViewSetup setup = ViewSetup.sync(runtime, BooksViews.class, "Books", "BooksAsync");
        return of(setup).new SyncView(service);
    }

    static BooksAsync async(Books service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.only.BooksAsync");
        ViewSetup setup = ViewSetup.async(runtime, BooksViews.class, "Books", "BooksAsync");
        return of(setup).new AsyncView(service);
    }

    static BooksSync syncFrom(BooksAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.only.BooksSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, BooksViews.class, "BooksAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static BooksAsync asyncFrom(BooksSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.only.BooksAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, BooksViews.class, "BooksSync", "BooksAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements BooksSync {
        private final Books service;

        SyncView(Books service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public String find(String title) {
            find.checkCaller();
            return service.find(title);
        }

        @Override
        public String read(long id) {
            read.checkCaller();
            return service.read(id);
        }

        @Override
        public int shelves() {
            return service.shelves();
        }

        @Override
        public String borrow(String title) {
            borrow.checkCaller();
            return service.lend(title);
        }

        @Override
        public String toString() {
            return Bridge.describe("BooksSync", service);
        }
    }

    private final class AsyncView extends SourceView implements BooksAsync {
        private final Books service;

        AsyncView(Books service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<String> find(String title) {
            return find.offload(() -> service.find(title));
        }

        @Override
        public CompletableFuture<String> read(long id) {
            return read.offload(() -> service.read(id));
        }

        @Override
        public int shelves() {
            return service.shelves();
        }

        @Override
        public CompletableFuture<String> borrow(String title) {
            return borrow.offload(() -> service.lend(title));
        }

        @Override
        public String toString() {
            return Bridge.describe("BooksAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements BooksSync {
        private final BooksAsync async;

        SyncFromAsync(BooksAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String find(String title) {
            return find.checkCaller().await(async.find(title));
        }

        @Override
        public String read(long id) {
            return read.checkCaller().await(async.read(id));
        }

        @Override
        public int shelves() {
            return async.shelves();
        }

        @Override
        public String borrow(String title) {
            return borrow.checkCaller().await(async.borrow(title));
        }

        @Override
        public String toString() {
            return Bridge.describe("BooksSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements BooksAsync {
        private final BooksSync blocking;

        AsyncFromSync(BooksSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> find(String title) {
            return find.offload(() -> blocking.find(title));
        }

        @Override
        public CompletableFuture<String> read(long id) {
            return read.offload(() -> blocking.read(id));
        }

        @Override
        public int shelves() {
            return blocking.shelves();
        }

        @Override
        public CompletableFuture<String> borrow(String title) {
            return borrow.offload(() -> blocking.borrow(title));
        }

        @Override
        public String toString() {
            return Bridge.describe("BooksAsync", blocking);
        }
    }
}
