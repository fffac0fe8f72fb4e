package goldens.javadoc;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.javadoc.Library")
final class LibraryViews {
    private static final int FIND = 0;
    private static final int BY_AUTHOR = 1;
    private static final int BORROW = 2;
    private static final int LOCK = 3;

    private LibraryViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("find(String)").async(),
                setup.operation("byAuthor(String)").declares(IOException.class).blocking(),
                setup.operation("borrow(Book, Reader)").timeoutNanos(3_000_000_000L).async(),
                setup.operation("lock()").executor("db").timeoutNanos(120_000_000_000L)
                        .declares(InterruptedException.class).blocking()));
    }

    static LibrarySync sync(Library service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.javadoc.LibrarySync");
        ViewSetup setup = ViewSetup.sync(runtime, LibraryViews.class, "Library", "LibraryAsync");
        return new SyncView(service, operations(setup));
    }

    static LibraryAsync async(Library service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.javadoc.LibraryAsync");
        ViewSetup setup = ViewSetup.async(runtime, LibraryViews.class, "Library", "LibraryAsync");
        return new AsyncView(service, operations(setup));
    }

    static LibrarySync syncFrom(LibraryAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.javadoc.LibrarySync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, LibraryViews.class, "LibraryAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static LibraryAsync asyncFrom(LibrarySync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.javadoc.LibraryAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, LibraryViews.class, "LibrarySync",
                "LibraryAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements LibrarySync {
        private final Library service;

        SyncView(Library service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public Library.Book find(String title) {
            ViewCalls.check(this, FIND);
            return ViewCalls.await(this, FIND, service.find(title));
        }

        @Override
        public List<Library.Book> byAuthor(String author) throws IOException {
            ViewCalls.check(this, BY_AUTHOR);
            return service.byAuthor(author);
        }

        @Override
        public <R extends Library.Reader> void borrow(Library.Book book, R reader) {
            ViewCalls.check(this, BORROW);
            ViewCalls.await(this, BORROW, service.borrow(book, reader));
        }

        @Override
        public void lock() throws InterruptedException {
            ViewCalls.check(this, LOCK);
            service.lock();
        }

        @Override
        public int size() {
            return service.size();
        }
    }

    private static final class AsyncView extends ViewCalls implements LibraryAsync {
        private final Library service;

        AsyncView(Library service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<Library.Book> find(String title) {
            try {
                return ViewCalls.adopt(this, FIND, service.find(title));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, FIND, failure);
            }
        }

        @Override
        public CompletableFuture<List<Library.Book>> byAuthor(String author) {
            return ViewCalls.offload(this, BY_AUTHOR, () -> service.byAuthor(author));
        }

        @Override
        public <R extends Library.Reader> CompletableFuture<Void> borrow(Library.Book book,
                R reader) {
            try {
                return ViewCalls.adopt(this, BORROW, service.borrow(book, reader));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, BORROW, failure);
            }
        }

        @Override
        public CompletableFuture<Void> lock() {
            return ViewCalls.offloadVoid(this, LOCK, () -> service.lock());
        }

        @Override
        public int size() {
            return service.size();
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements LibrarySync {
        private final LibraryAsync async;

        SyncFromAsync(LibraryAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public Library.Book find(String title) {
            ViewCalls.check(this, FIND);
            return ViewCalls.await(this, FIND, async.find(title));
        }

        @Override
        public List<Library.Book> byAuthor(String author) {
            ViewCalls.check(this, BY_AUTHOR);
            return ViewCalls.await(this, BY_AUTHOR, async.byAuthor(author));
        }

        @Override
        public <R extends Library.Reader> void borrow(Library.Book book, R reader) {
            ViewCalls.check(this, BORROW);
            ViewCalls.await(this, BORROW, async.borrow(book, reader));
        }

        @Override
        public void lock() {
            ViewCalls.check(this, LOCK);
            ViewCalls.await(this, LOCK, async.lock());
        }

        @Override
        public int size() {
            return async.size();
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements LibraryAsync {
        private final LibrarySync blocking;

        AsyncFromSync(LibrarySync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Library.Book> find(String title) {
            return ViewCalls.offload(this, FIND, () -> blocking.find(title));
        }

        @Override
        public CompletableFuture<List<Library.Book>> byAuthor(String author) {
            return ViewCalls.offload(this, BY_AUTHOR, () -> blocking.byAuthor(author));
        }

        @Override
        public <R extends Library.Reader> CompletableFuture<Void> borrow(Library.Book book,
                R reader) {
            return ViewCalls.offloadVoid(this, BORROW, () -> blocking.borrow(book, reader));
        }

        @Override
        public CompletableFuture<Void> lock() {
            return ViewCalls.offloadVoid(this, LOCK, () -> blocking.lock());
        }

        @Override
        public int size() {
            return blocking.size();
        }
    }
}
