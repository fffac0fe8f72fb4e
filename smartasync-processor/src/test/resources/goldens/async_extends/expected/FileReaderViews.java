package goldens.async_extends;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.async_extends.FileReader")
final class FileReaderViews {
    private FileReaderViews() {}

    static FileReaderSync sync(FileReader service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.async_extends.FileReaderSync");
        return new SyncView(service, runtime);
    }

    static FileReaderAsync async(FileReader service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.async_extends.FileReaderAsync");
        return new AsyncView(service, runtime);
    }

    static FileReaderSync syncFrom(FileReaderAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.async_extends.FileReaderSync");
        return new SyncFromAsync(async, runtime);
    }

    static FileReaderAsync asyncFrom(FileReaderSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.async_extends.FileReaderAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements FileReaderSync {
        private final FileReader service;
        private final SyncOperation read;

        SyncView(FileReader service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "FileReader", "FileReaderAsync");
            this.read = setup.operation("read(String)").calling();
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

    private static final class AsyncView implements FileReaderAsync {
        private final FileReader service;
        private final AsyncOperation read;

        AsyncView(FileReader service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "FileReader", "FileReaderAsync");
            this.read = setup.operation("read(String)").offloading();
        }

        @Override
        public CompletableFuture<String> read(String name) {
            return new OffloadedCall<String>(read) {
                @Override
                protected String call() {
                    return service.read(name);
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("FileReaderAsync", service);
        }
    }

    private static final class SyncFromAsync implements FileReaderSync {
        private final FileReaderAsync async;
        private final SyncOperation read;

        SyncFromAsync(FileReaderAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "FileReaderAsync", "FileReaderAsync");
            this.read = setup.operation("read(String)").awaiting();
        }

        @Override
        public String read(String name) {
            read.checkCaller();
            return read.await(async.read(name));
        }

        @Override
        public String toString() {
            return Bridge.describe("FileReaderSync", async);
        }
    }

    private static final class AsyncFromSync implements FileReaderAsync {
        private final FileReaderSync blocking;
        private final AsyncOperation read;

        AsyncFromSync(FileReaderSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "FileReaderSync", "FileReaderAsync");
            this.read = setup.operation("read(String)").offloading();
        }

        @Override
        public CompletableFuture<String> read(String name) {
            return new OffloadedCall<String>(read) {
                @Override
                protected String call() {
                    return blocking.read(name);
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("FileReaderAsync", blocking);
        }
    }
}
