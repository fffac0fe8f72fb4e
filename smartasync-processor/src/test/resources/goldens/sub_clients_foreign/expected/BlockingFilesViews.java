package goldens.sub_clients_foreign;

import goldens.sub_clients_foreign.library.Files;
import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.sub_clients_foreign.library.Files")
final class BlockingFilesViews {
    private final ViewOperation read;

    private BlockingFilesViews(ViewSetup setup) {
        this.read = setup.operation("read(String)").blocking();
    }

    private static BlockingFilesViews of(ViewSetup setup) {
        BlockingFilesViews known = setup.known(BlockingFilesViews.class);
        return known != null ? known : setup.keep(new BlockingFilesViews(setup));
    }

    static BlockingFiles sync(Files service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_foreign.BlockingFiles");
        ViewSetup setup = ViewSetup.sync(runtime, BlockingFilesViews.class, "Files", "FilesAsync");
        return of(setup).new SyncView(service);
    }

    static FilesAsync async(Files service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_foreign.FilesAsync");
        ViewSetup setup = ViewSetup.async(runtime, BlockingFilesViews.class, "Files", "FilesAsync");
        return of(setup).new AsyncView(service);
    }

    static BlockingFiles syncFrom(FilesAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_foreign.BlockingFiles");
        ViewSetup setup = ViewSetup.syncFrom(runtime, BlockingFilesViews.class, "FilesAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static FilesAsync asyncFrom(BlockingFiles blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_foreign.FilesAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, BlockingFilesViews.class, "BlockingFiles",
                "FilesAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements BlockingFiles {
        private final Files service;

        SyncView(Files service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public String read(String name) {
            read.checkCaller();
            return service.read(name);
        }

        @Override
        public String toString() {
            return Bridge.describe("BlockingFiles", service);
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
        public String toString() {
            return Bridge.describe("FilesAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements BlockingFiles {
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
        public String toString() {
            return Bridge.describe("BlockingFiles", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements FilesAsync {
        private final BlockingFiles blocking;

        AsyncFromSync(BlockingFiles blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> read(String name) {
            return read.offload(() -> blocking.read(name));
        }

        @Override
        public String toString() {
            return Bridge.describe("FilesAsync", blocking);
        }
    }
}
