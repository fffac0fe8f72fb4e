package goldens.diamond;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.diamond.Document")
final class DocumentViews {
    private final ViewOperation read;

    private DocumentViews(ViewSetup setup) {
        this.read = setup.operation("read()").declares(IOException.class).async();
    }

    private static DocumentViews of(ViewSetup setup) {
        DocumentViews known = setup.known(DocumentViews.class);
        return known != null ? known : setup.keep(new DocumentViews(setup));
    }

    static DocumentSync sync(Document service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.diamond.DocumentSync");
        ViewSetup setup = ViewSetup.sync(runtime, DocumentViews.class, "Document", "DocumentAsync");
        return of(setup).new SyncView(service);
    }

    static DocumentAsync async(Document service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.diamond.DocumentAsync");
        ViewSetup setup = ViewSetup.async(runtime, DocumentViews.class, "Document",
                "DocumentAsync");
        return of(setup).new AsyncView(service);
    }

    static DocumentSync syncFrom(DocumentAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.diamond.DocumentSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, DocumentViews.class, "DocumentAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static DocumentAsync asyncFrom(DocumentSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.diamond.DocumentAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, DocumentViews.class, "DocumentSync",
                "DocumentAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements DocumentSync {
        private final Document service;

        SyncView(Document service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public String read() throws IOException {
            return read.checkCaller().await(service.read());
        }

        @Override
        public String toString() {
            return Bridge.describe("DocumentSync", service);
        }
    }

    private final class AsyncView extends SourceView implements DocumentAsync {
        private final Document service;

        AsyncView(Document service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
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

    private final class SyncFromAsync extends SourceView implements DocumentSync {
        private final DocumentAsync async;

        SyncFromAsync(DocumentAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String read() {
            return read.checkCaller().await(async.read());
        }

        @Override
        public String toString() {
            return Bridge.describe("DocumentSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements DocumentAsync {
        private final DocumentSync blocking;

        AsyncFromSync(DocumentSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> read() {
            return read.offload(() -> blocking.read());
        }

        @Override
        public String toString() {
            return Bridge.describe("DocumentAsync", blocking);
        }
    }
}
