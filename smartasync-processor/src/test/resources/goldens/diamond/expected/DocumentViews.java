package goldens.diamond;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.diamond.Document")
final class DocumentViews {
    private static final int READ = 0;

    private DocumentViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("read()").declares(IOException.class).async()));
    }

    static DocumentSync sync(Document service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.diamond.DocumentSync");
        ViewSetup setup = ViewSetup.sync(runtime, DocumentViews.class, "Document", "DocumentAsync");
        return new SyncView(service, operations(setup));
    }

    static DocumentAsync async(Document service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.diamond.DocumentAsync");
        ViewSetup setup = ViewSetup.async(runtime, DocumentViews.class, "Document",
                "DocumentAsync");
        return new AsyncView(service, operations(setup));
    }

    static DocumentSync syncFrom(DocumentAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.diamond.DocumentSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, DocumentViews.class, "DocumentAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static DocumentAsync asyncFrom(DocumentSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.diamond.DocumentAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, DocumentViews.class, "DocumentSync",
                "DocumentAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements DocumentSync {
        private final Document service;

        SyncView(Document service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String read() throws IOException {
            ViewCalls.check(this, READ);
            return ViewCalls.await(this, READ, service.read());
        }
    }

    private static final class AsyncView extends ViewCalls implements DocumentAsync {
        private final Document service;

        AsyncView(Document service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> read() {
            try {
                return ViewCalls.adopt(this, READ, service.read());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, READ, failure);
            }
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements DocumentSync {
        private final DocumentAsync async;

        SyncFromAsync(DocumentAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String read() {
            ViewCalls.check(this, READ);
            return ViewCalls.await(this, READ, async.read());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements DocumentAsync {
        private final DocumentSync blocking;

        AsyncFromSync(DocumentSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> read() {
            return ViewCalls.offload(this, READ, () -> blocking.read());
        }
    }
}
