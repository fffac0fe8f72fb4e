package goldens.checked_exceptions;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;

@GeneratedView("goldens.checked_exceptions.Files")
final class FilesViews {
    private final ViewOperation read;
    private final ViewOperation readAsyncOrThrow;
    private final ViewOperation fetch;
    private final ViewOperation undeclared;
    private final ViewOperation fail;

    private FilesViews(ViewSetup setup) {
        this.read = setup.operation("read(String)").declares(IOException.class,
                InterruptedException.class).blocking();
        this.readAsyncOrThrow = setup.operation("readAsyncOrThrow(String)")
                .declares(IOException.class).async();
        this.fetch = setup.operation("fetch(String)").declares(IOException.class,
                TimeoutException.class).async();
        this.undeclared = setup.operation("undeclared(String)").async();
        this.fail = setup.operation("fail()").declares(Throwable.class).blocking();
    }

    private static FilesViews of(ViewSetup setup) {
        FilesViews known = setup.known(FilesViews.class);
        return known != null ? known : setup.keep(new FilesViews(setup));
    }

    static FilesSync sync(Files service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.checked_exceptions.FilesSync");
        ViewSetup setup = ViewSetup.sync(runtime, FilesViews.class, "Files", "FilesAsync");
        return of(setup).new SyncView(service);
    }

    static FilesAsync async(Files service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.checked_exceptions.FilesAsync");
        ViewSetup setup = ViewSetup.async(runtime, FilesViews.class, "Files", "FilesAsync");
        return of(setup).new AsyncView(service);
    }

    static FilesSync syncFrom(FilesAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.checked_exceptions.FilesSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, FilesViews.class, "FilesAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static FilesAsync asyncFrom(FilesSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.checked_exceptions.FilesAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, FilesViews.class, "FilesSync", "FilesAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements FilesSync {
        private final Files service;

        SyncView(Files service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public String read(String name) throws IOException, InterruptedException {
            read.checkCaller();
            return service.read(name);
        }

        @Override
        public String readAsyncOrThrow(String name) throws IOException {
            return readAsyncOrThrow.checkCaller().await(service.readAsyncOrThrow(name));
        }

        @Override
        public String fetch(String name) {
            return fetch.checkCaller().await(service.fetch(name));
        }

        @Override
        public String undeclared(String name) {
            return undeclared.checkCaller().await(service.undeclared(name));
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

    private final class AsyncView extends SourceView implements FilesAsync {
        private final Files service;

        AsyncView(Files service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<String> read(String name) {
            return read.offload(() -> service.read(name));
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
            return fail.offloadVoid(() -> service.fail());
        }

        @Override
        public String toString() {
            return Bridge.describe("FilesAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements FilesSync {
        private final FilesAsync async;

        SyncFromAsync(FilesAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String read(String name) {
            return read.checkCaller().await(async.read(name));
        }

        @Override
        public String readAsyncOrThrow(String name) {
            return readAsyncOrThrow.checkCaller().await(async.readAsyncOrThrow(name));
        }

        @Override
        public String fetch(String name) {
            return fetch.checkCaller().await(async.fetch(name));
        }

        @Override
        public String undeclared(String name) {
            return undeclared.checkCaller().await(async.undeclared(name));
        }

        @Override
        public void fail() {
            fail.checkCaller().await(async.fail());
        }

        @Override
        public String toString() {
            return Bridge.describe("FilesSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements FilesAsync {
        private final FilesSync blocking;

        AsyncFromSync(FilesSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> read(String name) {
            return read.offload(() -> blocking.read(name));
        }

        @Override
        public CompletableFuture<String> readAsyncOrThrow(String name) {
            return readAsyncOrThrow.offload(() -> blocking.readAsyncOrThrow(name));
        }

        @Override
        public CompletableFuture<String> fetch(String name) {
            return fetch.offload(() -> blocking.fetch(name));
        }

        @Override
        public CompletableFuture<String> undeclared(String name) {
            return undeclared.offload(() -> blocking.undeclared(name));
        }

        @Override
        public CompletableFuture<Void> fail() {
            return fail.offloadVoid(() -> blocking.fail());
        }

        @Override
        public String toString() {
            return Bridge.describe("FilesAsync", blocking);
        }
    }
}
