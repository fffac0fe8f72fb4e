package goldens.diamond;

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

@GeneratedView("goldens.diamond.Document")
final class DocumentViews {
    private DocumentViews() {}

    static DocumentSync sync(Document service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.diamond.DocumentSync");
        return new SyncView(service, runtime);
    }

    static DocumentAsync async(Document service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.diamond.DocumentAsync");
        return new AsyncView(service, runtime);
    }

    static DocumentSync syncFrom(DocumentAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.diamond.DocumentSync");
        return new SyncFromAsync(async, runtime);
    }

    static DocumentAsync asyncFrom(DocumentSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.diamond.DocumentAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements DocumentSync {
        private final Document service;
        private final SyncOperation read;

        SyncView(Document service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Document", "DocumentAsync");
            this.read = setup.operation("read()").declares(IOException.class).awaiting();
        }

        @Override
        public String read() throws IOException {
            read.checkCaller();
            return read.await(service.read());
        }

        @Override
        public String toString() {
            return Bridge.describe("DocumentSync", service);
        }
    }

    private static final class AsyncView implements DocumentAsync {
        private final Document service;
        private final AsyncOperation read;

        AsyncView(Document service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Document", "DocumentAsync");
            this.read = setup.operation("read()").adopting();
        }

        @Override
        public CompletableFuture<String> read() {
            try {
                return read.adopt(service.read());
            } catch (Throwable failure) {
                return read.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("DocumentAsync", service);
        }
    }

    private static final class SyncFromAsync implements DocumentSync {
        private final DocumentAsync async;
        private final SyncOperation read;

        SyncFromAsync(DocumentAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "DocumentAsync", "DocumentAsync");
            this.read = setup.operation("read()").declares(IOException.class).awaiting();
        }

        @Override
        public String read() {
            read.checkCaller();
            return read.await(async.read());
        }

        @Override
        public String toString() {
            return Bridge.describe("DocumentSync", async);
        }
    }

    private static final class AsyncFromSync implements DocumentAsync {
        private final DocumentSync blocking;
        private final AsyncOperation read;

        AsyncFromSync(DocumentSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "DocumentSync", "DocumentAsync");
            this.read = setup.operation("read()").offloading();
        }

        @Override
        public CompletableFuture<String> read() {
            return new OffloadedCall<String>(read) {
                @Override
                protected String call() throws IOException {
                    return blocking.read();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("DocumentAsync", blocking);
        }
    }
}
