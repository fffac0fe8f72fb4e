package goldens.async_extends;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.async_extends.FileReader")
final class FileReaderViews {
    private static final int READ = 0;

    private FileReaderViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("read(String)").blocking()));
    }

    static FileReaderSync sync(FileReader service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.async_extends.FileReaderSync");
        ViewSetup setup = ViewSetup.sync(runtime, FileReaderViews.class, "FileReader",
                "FileReaderAsync");
        return new SyncView(service, operations(setup));
    }

    static FileReaderAsync async(FileReader service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.async_extends.FileReaderAsync");
        ViewSetup setup = ViewSetup.async(runtime, FileReaderViews.class, "FileReader",
                "FileReaderAsync");
        return new AsyncView(service, operations(setup));
    }

    static FileReaderSync syncFrom(FileReaderAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.async_extends.FileReaderSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, FileReaderViews.class, "FileReaderAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static FileReaderAsync asyncFrom(FileReaderSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.async_extends.FileReaderAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, FileReaderViews.class, "FileReaderSync",
                "FileReaderAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements FileReaderSync {
        private final FileReader service;

        SyncView(FileReader service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String read(String name) {
            ViewCalls.check(this, READ);
            return service.read(name);
        }
    }

    private static final class AsyncView extends ViewCalls implements FileReaderAsync {
        private final FileReader service;

        AsyncView(FileReader service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> read(String name) {
            return ViewCalls.offload(this, READ, () -> service.read(name));
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements FileReaderSync {
        private final FileReaderAsync async;

        SyncFromAsync(FileReaderAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String read(String name) {
            ViewCalls.check(this, READ);
            return ViewCalls.await(this, READ, async.read(name));
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements FileReaderAsync {
        private final FileReaderSync blocking;

        AsyncFromSync(FileReaderSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> read(String name) {
            return ViewCalls.offload(this, READ, () -> blocking.read(name));
        }
    }
}
