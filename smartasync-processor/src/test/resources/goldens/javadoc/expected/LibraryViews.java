package goldens.javadoc;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.javadoc.Library")
final class LibraryViews {
    private LibraryViews() {}

    static LibrarySync sync(Library service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.javadoc.LibrarySync");
        return new SyncView(service, runtime);
    }

    static LibraryAsync async(Library service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.javadoc.LibraryAsync");
        return new AsyncView(service, runtime);
    }

    static LibrarySync syncFrom(LibraryAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.javadoc.LibrarySync");
        return new SyncFromAsync(async, runtime);
    }

    static LibraryAsync asyncFrom(LibrarySync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.javadoc.LibraryAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements LibrarySync {
        private final Library service;
        private final SyncOperation find;
        private final SyncOperation byAuthor;
        private final SyncOperation borrow;
        private final SyncOperation lock;

        SyncView(Library service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Library", "LibraryAsync");
            this.find = setup.operation("find(String)").awaiting();
            this.byAuthor = setup.operation("byAuthor(String)").calling();
            this.borrow = setup.operation("borrow(Book, Reader)").timeoutNanos(3_000_000_000L)
                    .awaiting();
            this.lock = setup.operation("lock()").calling();
        }

        @Override
        public Library.Book find(String title) {
            find.checkCaller();
            return find.await(service.find(title));
        }

        @Override
        public List<Library.Book> byAuthor(String author) throws IOException {
            byAuthor.checkCaller();
            return service.byAuthor(author);
        }

        @Override
        public <R extends Library.Reader> void borrow(Library.Book book, R reader) {
            borrow.checkCaller();
            borrow.await(service.borrow(book, reader));
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

    private static final class AsyncView implements LibraryAsync {
        private final Library service;
        private final AsyncOperation find;
        private final AsyncOperation byAuthor;
        private final AsyncOperation borrow;
        private final AsyncOperation lock;

        AsyncView(Library service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Library", "LibraryAsync");
            this.find = setup.operation("find(String)").adopting();
            this.byAuthor = setup.operation("byAuthor(String)").offloading();
            this.borrow = setup.operation("borrow(Book, Reader)").timeoutNanos(3_000_000_000L)
                    .adopting();
            this.lock = setup.operation("lock()").executor("db").timeoutNanos(120_000_000_000L)
                    .offloading();
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
            return new OffloadedCall<List<Library.Book>>(byAuthor) {
                @Override
                protected List<Library.Book> call() throws IOException {
                    return service.byAuthor(author);
                }
            }.submit();
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
            return new OffloadedCall<Void>(lock) {
                @Override
                protected Void call() throws InterruptedException {
                    service.lock();
                    return null;
                }
            }.submit();
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

    private static final class SyncFromAsync implements LibrarySync {
        private final LibraryAsync async;
        private final SyncOperation find;
        private final SyncOperation byAuthor;
        private final SyncOperation borrow;
        private final SyncOperation lock;

        SyncFromAsync(LibraryAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "LibraryAsync", "LibraryAsync");
            this.find = setup.operation("find(String)").awaiting();
            this.byAuthor = setup.operation("byAuthor(String)").declares(IOException.class)
                    .awaiting();
            this.borrow = setup.operation("borrow(Book, Reader)").timeoutNanos(3_000_000_000L)
                    .awaiting();
            this.lock = setup.operation("lock()").timeoutNanos(120_000_000_000L)
                    .declares(InterruptedException.class).awaiting();
        }

        @Override
        public Library.Book find(String title) {
            find.checkCaller();
            return find.await(async.find(title));
        }

        @Override
        public List<Library.Book> byAuthor(String author) {
            byAuthor.checkCaller();
            return byAuthor.await(async.byAuthor(author));
        }

        @Override
        public <R extends Library.Reader> void borrow(Library.Book book, R reader) {
            borrow.checkCaller();
            borrow.await(async.borrow(book, reader));
        }

        @Override
        public void lock() {
            lock.checkCaller();
            lock.await(async.lock());
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

    private static final class AsyncFromSync implements LibraryAsync {
        private final LibrarySync blocking;
        private final AsyncOperation find;
        private final AsyncOperation byAuthor;
        private final AsyncOperation borrow;
        private final AsyncOperation lock;

        AsyncFromSync(LibrarySync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "LibrarySync", "LibraryAsync");
            this.find = setup.operation("find(String)").offloading();
            this.byAuthor = setup.operation("byAuthor(String)").offloading();
            this.borrow = setup.operation("borrow(Book, Reader)").timeoutNanos(3_000_000_000L)
                    .offloading();
            this.lock = setup.operation("lock()").executor("db").timeoutNanos(120_000_000_000L)
                    .offloading();
        }

        @Override
        public CompletableFuture<Library.Book> find(String title) {
            return new OffloadedCall<Library.Book>(find) {
                @Override
                protected Library.Book call() {
                    return blocking.find(title);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<List<Library.Book>> byAuthor(String author) {
            return new OffloadedCall<List<Library.Book>>(byAuthor) {
                @Override
                protected List<Library.Book> call() throws IOException {
                    return blocking.byAuthor(author);
                }
            }.submit();
        }

        @Override
        public <R extends Library.Reader> CompletableFuture<Void> borrow(Library.Book book,
                R reader) {
            return new OffloadedCall<Void>(borrow) {
                @Override
                protected Void call() {
                    blocking.borrow(book, reader);
                    return null;
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Void> lock() {
            return new OffloadedCall<Void>(lock) {
                @Override
                protected Void call() throws InterruptedException {
                    blocking.lock();
                    return null;
                }
            }.submit();
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
