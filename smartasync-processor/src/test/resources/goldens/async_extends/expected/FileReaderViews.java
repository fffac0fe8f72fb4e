package goldens.async_extends;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.async_extends.FileReader")
final class FileReaderViews {
    private final ViewOperation read;

    private FileReaderViews(ViewSetup setup) {
        this.read = setup.operation("read(String)").blocking();
    }

    private static FileReaderViews of(ViewSetup setup) {
        FileReaderViews known = setup.known(FileReaderViews.class);
        return known != null ? known : setup.keep(new FileReaderViews(setup));
    }

    static FileReaderSync sync(FileReader service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.async_extends.FileReaderSync");
        ViewSetup setup = ViewSetup.sync(runtime, FileReaderViews.class, "FileReader",
                "FileReaderAsync");
        return of(setup).new SyncView(service);
    }

    static FileReaderAsync async(FileReader service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.async_extends.FileReaderAsync");
        ViewSetup setup = ViewSetup.async(runtime, FileReaderViews.class, "FileReader",
                "FileReaderAsync");
        return of(setup).new AsyncView(service);
    }

    static FileReaderSync syncFrom(FileReaderAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.async_extends.FileReaderSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, FileReaderViews.class, "FileReaderAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static FileReaderAsync asyncFrom(FileReaderSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.async_extends.FileReaderAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, FileReaderViews.class, "FileReaderSync",
                "FileReaderAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements FileReaderSync {
        private final FileReader service;

        SyncView(FileReader service) {
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
            return Bridge.describe("FileReaderSync", service);
        }
    }

    private final class AsyncView extends SourceView implements FileReaderAsync {
        private final FileReader service;

        AsyncView(FileReader service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<String> read(String name) {
            return read.offload(() -> service.read(name));
        }

        @Override
        public String toString() {
            return Bridge.describe("FileReaderAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements FileReaderSync {
        private final FileReaderAsync async;

        SyncFromAsync(FileReaderAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String read(String name) {
            return read.checkCaller().await(async.read(name));
        }

        @Override
        public String toString() {
            return Bridge.describe("FileReaderSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements FileReaderAsync {
        private final FileReaderSync blocking;

        AsyncFromSync(FileReaderSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> read(String name) {
            return read.offload(() -> blocking.read(name));
        }

        @Override
        public String toString() {
            return Bridge.describe("FileReaderAsync", blocking);
        }
    }
}
