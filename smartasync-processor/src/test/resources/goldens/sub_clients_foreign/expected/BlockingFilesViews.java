package goldens.sub_clients_foreign;

import goldens.sub_clients_foreign.library.Files;
import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.sub_clients_foreign.library.Files")
final class BlockingFilesViews {
    private static final int READ = 0;

    private BlockingFilesViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("read(String)").blocking()));
    }

    static BlockingFiles sync(Files service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_foreign.BlockingFiles");
        ViewSetup setup = ViewSetup.sync(runtime, BlockingFilesViews.class, "Files", "FilesAsync");
        return new SyncView(service, operations(setup));
    }

    static FilesAsync async(Files service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_foreign.FilesAsync");
        ViewSetup setup = ViewSetup.async(runtime, BlockingFilesViews.class, "Files", "FilesAsync");
        return new AsyncView(service, operations(setup));
    }

    static BlockingFiles syncFrom(FilesAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_foreign.BlockingFiles");
        ViewSetup setup = ViewSetup.syncFrom(runtime, BlockingFilesViews.class, "FilesAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static FilesAsync asyncFrom(BlockingFiles blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_foreign.FilesAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, BlockingFilesViews.class, "BlockingFiles",
                "FilesAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements BlockingFiles {
        private final Files service;

        SyncView(Files service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String read(String name) {
            ViewCalls.check(this, READ);
            return service.read(name);
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
    }

    private static final class SyncFromAsync extends ViewCalls implements BlockingFiles {
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
    }

    private static final class AsyncFromSync extends ViewCalls implements FilesAsync {
        private final BlockingFiles blocking;

        AsyncFromSync(BlockingFiles blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> read(String name) {
            return ViewCalls.offload(this, READ, () -> blocking.read(name));
        }
    }
}
