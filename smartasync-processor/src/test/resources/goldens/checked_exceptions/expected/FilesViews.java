package goldens.checked_exceptions;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;

@GeneratedView("goldens.checked_exceptions.Files")
final class FilesViews {
    private static final int READ = 0;
    private static final int READ_ASYNC_OR_THROW = 1;
    private static final int FETCH = 2;
    private static final int UNDECLARED = 3;
    private static final int FAIL = 4;

    private FilesViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("read(String)").declares(IOException.class,
                        InterruptedException.class).blocking(),
                setup.operation("readAsyncOrThrow(String)").declares(IOException.class).async(),
                setup.operation("fetch(String)").declares(IOException.class, TimeoutException.class)
                        .async(),
                setup.operation("undeclared(String)").async(),
                setup.operation("fail()").declares(Throwable.class).blocking()));
    }

    static FilesSync sync(Files service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.checked_exceptions.FilesSync");
        ViewSetup setup = ViewSetup.sync(runtime, FilesViews.class, "Files", "FilesAsync");
        return new SyncView(service, operations(setup));
    }

    static FilesAsync async(Files service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.checked_exceptions.FilesAsync");
        ViewSetup setup = ViewSetup.async(runtime, FilesViews.class, "Files", "FilesAsync");
        return new AsyncView(service, operations(setup));
    }

    static FilesSync syncFrom(FilesAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.checked_exceptions.FilesSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, FilesViews.class, "FilesAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static FilesAsync asyncFrom(FilesSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.checked_exceptions.FilesAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, FilesViews.class, "FilesSync", "FilesAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements FilesSync {
        private final Files service;

        SyncView(Files service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String read(String name) throws IOException, InterruptedException {
            ViewCalls.check(this, READ);
            return service.read(name);
        }

        @Override
        public String readAsyncOrThrow(String name) throws IOException {
            ViewCalls.check(this, READ_ASYNC_OR_THROW);
            return ViewCalls.await(this, READ_ASYNC_OR_THROW, service.readAsyncOrThrow(name));
        }

        @Override
        public String fetch(String name) {
            ViewCalls.check(this, FETCH);
            return ViewCalls.await(this, FETCH, service.fetch(name));
        }

        @Override
        public String undeclared(String name) {
            ViewCalls.check(this, UNDECLARED);
            return ViewCalls.await(this, UNDECLARED, service.undeclared(name));
        }

        @Override
        public void fail() throws Throwable {
            ViewCalls.check(this, FAIL);
            service.fail();
        }
    }

    private static final class AsyncView extends ViewCalls implements FilesAsync {
        private final Files service;

        AsyncView(Files service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> read(String name) {
            return ViewCalls.offload(this, READ, () -> service.read(name));
        }

        @Override
        public CompletableFuture<String> readAsyncOrThrow(String name) {
            try {
                return ViewCalls.adopt(this, READ_ASYNC_OR_THROW, service.readAsyncOrThrow(name));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, READ_ASYNC_OR_THROW, failure);
            }
        }

        @Override
        public CompletableFuture<String> fetch(String name) {
            try {
                return ViewCalls.adopt(this, FETCH, service.fetch(name));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, FETCH, failure);
            }
        }

        @Override
        public CompletableFuture<String> undeclared(String name) {
            try {
                return ViewCalls.adopt(this, UNDECLARED, service.undeclared(name));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, UNDECLARED, failure);
            }
        }

        @Override
        public CompletableFuture<Void> fail() {
            return ViewCalls.offloadVoid(this, FAIL, () -> service.fail());
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements FilesSync {
        private final FilesAsync async;

        SyncFromAsync(FilesAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String read(String name) {
            ViewCalls.check(this, READ);
            return ViewCalls.await(this, READ, async.read(name));
        }

        @Override
        public String readAsyncOrThrow(String name) {
            ViewCalls.check(this, READ_ASYNC_OR_THROW);
            return ViewCalls.await(this, READ_ASYNC_OR_THROW, async.readAsyncOrThrow(name));
        }

        @Override
        public String fetch(String name) {
            ViewCalls.check(this, FETCH);
            return ViewCalls.await(this, FETCH, async.fetch(name));
        }

        @Override
        public String undeclared(String name) {
            ViewCalls.check(this, UNDECLARED);
            return ViewCalls.await(this, UNDECLARED, async.undeclared(name));
        }

        @Override
        public void fail() {
            ViewCalls.check(this, FAIL);
            ViewCalls.await(this, FAIL, async.fail());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements FilesAsync {
        private final FilesSync blocking;

        AsyncFromSync(FilesSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> read(String name) {
            return ViewCalls.offload(this, READ, () -> blocking.read(name));
        }

        @Override
        public CompletableFuture<String> readAsyncOrThrow(String name) {
            return ViewCalls.offload(this, READ_ASYNC_OR_THROW,
                    () -> blocking.readAsyncOrThrow(name));
        }

        @Override
        public CompletableFuture<String> fetch(String name) {
            return ViewCalls.offload(this, FETCH, () -> blocking.fetch(name));
        }

        @Override
        public CompletableFuture<String> undeclared(String name) {
            return ViewCalls.offload(this, UNDECLARED, () -> blocking.undeclared(name));
        }

        @Override
        public CompletableFuture<Void> fail() {
            return ViewCalls.offloadVoid(this, FAIL, () -> blocking.fail());
        }
    }
}
