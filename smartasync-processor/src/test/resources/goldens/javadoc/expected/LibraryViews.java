package goldens.javadoc;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.javadoc.Library")
final class LibraryViews {
    private final ViewOperation find;
    private final ViewOperation byAuthor;
    private final ViewOperation borrow;
    private final ViewOperation lock;

    private LibraryViews(ViewSetup setup) {
        this.find = setup.operation("find(String)").async();
        this.byAuthor = setup.operation("byAuthor(String)").declares(IOException.class).blocking();
        this.borrow = setup.operation("borrow(Book, Reader)").timeoutNanos(3_000_000_000L).async();
        this.lock = setup.operation("lock()").executor("db").timeoutNanos(120_000_000_000L)
                .declares(InterruptedException.class).blocking();
    }

    private static LibraryViews of(ViewSetup setup) {
        LibraryViews known = setup.known(LibraryViews.class);
        return known != null ? known : setup.keep(new LibraryViews(setup));
    }

    static LibrarySync sync(Library service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.javadoc.LibrarySync");
        ViewSetup setup = ViewSetup.sync(runtime, LibraryViews.class, "Library", "LibraryAsync");
        return of(setup).new SyncView(service);
    }

    static LibraryAsync async(Library service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.javadoc.LibraryAsync");
        ViewSetup setup = ViewSetup.async(runtime, LibraryViews.class, "Library", "LibraryAsync");
        return of(setup).new AsyncView(service);
    }

    static LibrarySync syncFrom(LibraryAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.javadoc.LibrarySync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, LibraryViews.class, "LibraryAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static LibraryAsync asyncFrom(LibrarySync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.javadoc.LibraryAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, LibraryViews.class, "LibrarySync",
                "LibraryAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements LibrarySync {
        private final Library service;

        SyncView(Library service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public Library.Book find(String title) {
            return find.checkCaller().await(service.find(title));
        }

        @Override
        public List<Library.Book> byAuthor(String author) throws IOException {
            byAuthor.checkCaller();
            return service.byAuthor(author);
        }

        @Override
        public <R extends Library.Reader> void borrow(Library.Book book, R reader) {
            borrow.checkCaller().await(service.borrow(book, reader));
        }

        @Override
        public void lock() throws InterruptedException {
            lock.checkCaller();
            service.lock();
        }

        @Override
        public int size() {
            return service.size();
        }

        @Override
        public String toString() {
            return Bridge.describe("LibrarySync", service);
        }
    }

    private final class AsyncView extends SourceView implements LibraryAsync {
        private final Library service;

        AsyncView(Library service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<Library.Book> find(String title) {
            try {
                return find.adopt(service.find(title));
            } catch (Throwable failure) {
                return find.failed(failure);
            }
        }

        @Override
        public CompletableFuture<List<Library.Book>> byAuthor(String author) {
            return byAuthor.offload(() -> service.byAuthor(author));
        }

        @Override
        public <R extends Library.Reader> CompletableFuture<Void> borrow(Library.Book book,
                R reader) {
            try {
                return borrow.adopt(service.borrow(book, reader));
            } catch (Throwable failure) {
                return borrow.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Void> lock() {
            return lock.offloadVoid(() -> service.lock());
        }

        @Override
        public int size() {
            return service.size();
        }

        @Override
        public String toString() {
            return Bridge.describe("LibraryAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements LibrarySync {
        private final LibraryAsync async;

        SyncFromAsync(LibraryAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public Library.Book find(String title) {
            return find.checkCaller().await(async.find(title));
        }

        @Override
        public List<Library.Book> byAuthor(String author) {
            return byAuthor.checkCaller().await(async.byAuthor(author));
        }

        @Override
        public <R extends Library.Reader> void borrow(Library.Book book, R reader) {
            borrow.checkCaller().await(async.borrow(book, reader));
        }

        @Override
        public void lock() {
            lock.checkCaller().await(async.lock());
        }

        @Override
        public int size() {
            return async.size();
        }

        @Override
        public String toString() {
            return Bridge.describe("LibrarySync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements LibraryAsync {
        private final LibrarySync blocking;

        AsyncFromSync(LibrarySync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Library.Book> find(String title) {
            return find.offload(() -> blocking.find(title));
        }

        @Override
        public CompletableFuture<List<Library.Book>> byAuthor(String author) {
            return byAuthor.offload(() -> blocking.byAuthor(author));
        }

        @Override
        public <R extends Library.Reader> CompletableFuture<Void> borrow(Library.Book book,
                R reader) {
            return borrow.offloadVoid(() -> blocking.borrow(book, reader));
        }

        @Override
        public CompletableFuture<Void> lock() {
            return lock.offloadVoid(() -> blocking.lock());
        }

        @Override
        public int size() {
            return blocking.size();
        }

        @Override
        public String toString() {
            return Bridge.describe("LibraryAsync", blocking);
        }
    }
}
