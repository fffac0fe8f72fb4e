package goldens.sub_clients_foreign;

import goldens.sub_clients_foreign.library.Client;
import goldens.sub_clients_foreign.library.Files;
import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.sub_clients_foreign.library.Client")
final class ClientViews {
    private static final int FILES_LATER = 0;
    private static final int OPEN = 1;

    private ClientViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("filesLater()").async(),
                setup.operation("open(String)").declares(IOException.class).blocking()));
    }

    static ClientSync sync(Client service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_foreign.ClientSync");
        ViewSetup setup = ViewSetup.sync(runtime, ClientViews.class, "Client", "ClientAsync");
        return new SyncView(service, operations(setup));
    }

    static ClientAsync async(Client service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_foreign.ClientAsync");
        ViewSetup setup = ViewSetup.async(runtime, ClientViews.class, "Client", "ClientAsync");
        return new AsyncView(service, operations(setup));
    }

    static ClientSync syncFrom(ClientAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_foreign.ClientSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, ClientViews.class, "ClientAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static ClientAsync asyncFrom(ClientSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_foreign.ClientAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, ClientViews.class, "ClientSync",
                "ClientAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements ClientSync {
        private final Client service;

        SyncView(Client service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public BlockingFiles files() {
            Files found = service.files();
            return found == null ? Bridge.absent() : BlockingFiles.of(found, ViewCalls.runtime(this));
        }

        @Override
        public BlockingFiles filesLater() {
            ViewCalls.check(this, FILES_LATER);
            Files found = ViewCalls.await(this, FILES_LATER, service.filesLater());
            return found == null ? Bridge.absent() : BlockingFiles.of(found, ViewCalls.runtime(this));
        }

        @Override
        public BlockingFiles open(String folder) throws IOException {
            ViewCalls.check(this, OPEN);
            Files found = service.open(folder);
            return found == null ? Bridge.absent() : BlockingFiles.of(found, ViewCalls.runtime(this));
        }

        @Override
        public ClientSync withTimeout(int seconds) {
            Client found = service.withTimeout(seconds);
            return found == null ? Bridge.absent() : ClientSync.of(found, ViewCalls.runtime(this));
        }
    }

    private static final class AsyncView extends ViewCalls implements ClientAsync {
        private final Client service;

        AsyncView(Client service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public FilesAsync files() {
            Files found = service.files();
            return found == null ? Bridge.absent() : FilesAsync.of(found, ViewCalls.runtime(this));
        }

        @Override
        public CompletableFuture<FilesAsync> filesLater() {
            try {
                return ViewCalls.operation(this, FILES_LATER).viewed(
                        ViewCalls.adopt(this, FILES_LATER, service.filesLater()),
                        found -> FilesAsync.of(found, ViewCalls.runtime(this)));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, FILES_LATER, failure);
            }
        }

        @Override
        public CompletableFuture<FilesAsync> open(String folder) {
            return ViewCalls.operation(this, OPEN).viewed(ViewCalls.<Files>offload(this, OPEN,
                    () -> service.open(folder)),
                    found -> FilesAsync.of(found, ViewCalls.runtime(this)));
        }

        @Override
        public ClientAsync withTimeout(int seconds) {
            Client found = service.withTimeout(seconds);
            return found == null ? Bridge.absent() : ClientAsync.of(found, ViewCalls.runtime(this));
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements ClientSync {
        private final ClientAsync async;

        SyncFromAsync(ClientAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public BlockingFiles files() {
            FilesAsync found = async.files();
            return found == null ? Bridge.absent() : BlockingFiles.from(found, ViewCalls.runtime(this));
        }

        @Override
        public BlockingFiles filesLater() {
            ViewCalls.check(this, FILES_LATER);
            FilesAsync found = ViewCalls.await(this, FILES_LATER, async.filesLater());
            return found == null ? Bridge.absent() : BlockingFiles.from(found, ViewCalls.runtime(this));
        }

        @Override
        public BlockingFiles open(String folder) {
            ViewCalls.check(this, OPEN);
            FilesAsync found = ViewCalls.await(this, OPEN, async.open(folder));
            return found == null ? Bridge.absent() : BlockingFiles.from(found, ViewCalls.runtime(this));
        }

        @Override
        public ClientSync withTimeout(int seconds) {
            ClientAsync found = async.withTimeout(seconds);
            return found == null ? Bridge.absent() : ClientSync.from(found, ViewCalls.runtime(this));
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements ClientAsync {
        private final ClientSync blocking;

        AsyncFromSync(ClientSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public FilesAsync files() {
            BlockingFiles found = blocking.files();
            return found == null ? Bridge.absent() : FilesAsync.from(found, ViewCalls.runtime(this));
        }

        @Override
        public CompletableFuture<FilesAsync> filesLater() {
            return ViewCalls.operation(this, FILES_LATER).viewed(
                    ViewCalls.<BlockingFiles>offload(this, FILES_LATER,
                    () -> blocking.filesLater()),
                    found -> FilesAsync.from(found, ViewCalls.runtime(this)));
        }

        @Override
        public CompletableFuture<FilesAsync> open(String folder) {
            return ViewCalls.operation(this, OPEN).viewed(
                    ViewCalls.<BlockingFiles>offload(this, OPEN, () -> blocking.open(folder)),
                    found -> FilesAsync.from(found, ViewCalls.runtime(this)));
        }

        @Override
        public ClientAsync withTimeout(int seconds) {
            ClientSync found = blocking.withTimeout(seconds);
            return found == null ? Bridge.absent() : ClientAsync.from(found, ViewCalls.runtime(this));
        }
    }
}
