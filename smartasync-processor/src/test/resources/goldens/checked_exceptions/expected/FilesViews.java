package goldens.checked_exceptions;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;

@GeneratedView("goldens.checked_exceptions.Files")
final class FilesViews {
    private FilesViews() {}

    static FilesSync sync(Files service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.checked_exceptions.FilesSync");
        return new SyncView(service, runtime);
    }

    static FilesAsync async(Files service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.checked_exceptions.FilesAsync");
        return new AsyncView(service, runtime);
    }

    static FilesSync syncFrom(FilesAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.checked_exceptions.FilesSync");
        return new SyncFromAsync(async, runtime);
    }

    static FilesAsync asyncFrom(FilesSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.checked_exceptions.FilesAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements FilesSync {
        private final Files service;
        private final SyncOperation read;
        private final SyncOperation readAsyncOrThrow;
        private final SyncOperation fetch;
        private final SyncOperation undeclared;
        private final SyncOperation fail;

        SyncView(Files service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Files", "FilesAsync");
            this.read = setup.operation("read(String)").calling();
            this.readAsyncOrThrow = setup.operation("readAsyncOrThrow(String)")
                    .declares(IOException.class).awaiting();
            this.fetch = setup.operation("fetch(String)").declares(IOException.class,
                    TimeoutException.class).awaiting();
            this.undeclared = setup.operation("undeclared(String)").awaiting();
            this.fail = setup.operation("fail()").calling();
        }

        @Override
        public String read(String name) throws IOException, InterruptedException {
            read.checkCaller();
            return service.read(name);
        }

        @Override
        public String readAsyncOrThrow(String name) throws IOException {
            readAsyncOrThrow.checkCaller();
            return readAsyncOrThrow.await(service.readAsyncOrThrow(name));
        }

        @Override
        public String fetch(String name) {
            fetch.checkCaller();
            return fetch.await(service.fetch(name));
        }

        @Override
        public String undeclared(String name) {
            undeclared.checkCaller();
            return undeclared.await(service.undeclared(name));
        }

        @Override
        public void fail() throws Throwable {
            fail.checkCaller();
            service.fail();
        }

        @Override
        public String toString() {
            return Bridge.describe("FilesSync", service);
        }
    }

    private static final class AsyncView implements FilesAsync {
        private final Files service;
        private final AsyncOperation read;
        private final AsyncOperation readAsyncOrThrow;
        private final AsyncOperation fetch;
        private final AsyncOperation undeclared;
        private final AsyncOperation fail;

        AsyncView(Files service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Files", "FilesAsync");
            this.read = setup.operation("read(String)").offloading();
            this.readAsyncOrThrow = setup.operation("readAsyncOrThrow(String)").adopting();
            this.fetch = setup.operation("fetch(String)").adopting();
            this.undeclared = setup.operation("undeclared(String)").adopting();
            this.fail = setup.operation("fail()").offloading();
        }

        @Override
        public CompletableFuture<String> read(String name) {
            return new OffloadedCall<String>(read) {
                @Override
                protected String call() throws IOException, InterruptedException {
                    return service.read(name);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> readAsyncOrThrow(String name) {
            try {
                return readAsyncOrThrow.adopt(service.readAsyncOrThrow(name));
            } catch (Throwable failure) {
                return readAsyncOrThrow.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> fetch(String name) {
            try {
                return fetch.adopt(service.fetch(name));
            } catch (Throwable failure) {
                return fetch.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> undeclared(String name) {
            try {
                return undeclared.adopt(service.undeclared(name));
            } catch (Throwable failure) {
                return undeclared.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Void> fail() {
            return new OffloadedCall<Void>(fail) {
                @Override
                protected Void call() throws Throwable {
                    service.fail();
                    return null;
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("FilesAsync", service);
        }
    }

    private static final class SyncFromAsync implements FilesSync {
        private final FilesAsync async;
        private final SyncOperation read;
        private final SyncOperation readAsyncOrThrow;
        private final SyncOperation fetch;
        private final SyncOperation undeclared;
        private final SyncOperation fail;

        SyncFromAsync(FilesAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "FilesAsync", "FilesAsync");
            this.read = setup.operation("read(String)").declares(IOException.class,
                    InterruptedException.class).awaiting();
            this.readAsyncOrThrow = setup.operation("readAsyncOrThrow(String)")
                    .declares(IOException.class).awaiting();
            this.fetch = setup.operation("fetch(String)").declares(IOException.class,
                    TimeoutException.class).awaiting();
            this.undeclared = setup.operation("undeclared(String)").awaiting();
            this.fail = setup.operation("fail()").declares(Throwable.class).awaiting();
        }

        @Override
        public String read(String name) {
            read.checkCaller();
            return read.await(async.read(name));
        }

        @Override
        public String readAsyncOrThrow(String name) {
            readAsyncOrThrow.checkCaller();
            return readAsyncOrThrow.await(async.readAsyncOrThrow(name));
        }

        @Override
        public String fetch(String name) {
            fetch.checkCaller();
            return fetch.await(async.fetch(name));
        }

        @Override
        public String undeclared(String name) {
            undeclared.checkCaller();
            return undeclared.await(async.undeclared(name));
        }

        @Override
        public void fail() {
            fail.checkCaller();
            fail.await(async.fail());
        }

        @Override
        public String toString() {
            return Bridge.describe("FilesSync", async);
        }
    }

    private static final class AsyncFromSync implements FilesAsync {
        private final FilesSync blocking;
        private final AsyncOperation read;
        private final AsyncOperation readAsyncOrThrow;
        private final AsyncOperation fetch;
        private final AsyncOperation undeclared;
        private final AsyncOperation fail;

        AsyncFromSync(FilesSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "FilesSync", "FilesAsync");
            this.read = setup.operation("read(String)").offloading();
            this.readAsyncOrThrow = setup.operation("readAsyncOrThrow(String)").offloading();
            this.fetch = setup.operation("fetch(String)").offloading();
            this.undeclared = setup.operation("undeclared(String)").offloading();
            this.fail = setup.operation("fail()").offloading();
        }

        @Override
        public CompletableFuture<String> read(String name) {
            return new OffloadedCall<String>(read) {
                @Override
                protected String call() throws IOException, InterruptedException {
                    return blocking.read(name);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> readAsyncOrThrow(String name) {
            return new OffloadedCall<String>(readAsyncOrThrow) {
                @Override
                protected String call() throws IOException {
                    return blocking.readAsyncOrThrow(name);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> fetch(String name) {
            return new OffloadedCall<String>(fetch) {
                @Override
                protected String call() throws IOException, TimeoutException {
                    return blocking.fetch(name);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> undeclared(String name) {
            return new OffloadedCall<String>(undeclared) {
                @Override
                protected String call() {
                    return blocking.undeclared(name);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Void> fail() {
            return new OffloadedCall<Void>(fail) {
                @Override
                protected Void call() throws Throwable {
                    blocking.fail();
                    return null;
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("FilesAsync", blocking);
        }
    }
}
