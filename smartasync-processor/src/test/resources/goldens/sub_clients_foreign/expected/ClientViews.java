package goldens.sub_clients_foreign;

import goldens.sub_clients_foreign.library.Client;
import goldens.sub_clients_foreign.library.Files;
import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.sub_clients_foreign.library.Client")
final class ClientViews {
    private final ViewOperation filesLater;
    private final ViewOperation open;
    private final SmartAsyncRuntime runtime;

    private ClientViews(ViewSetup setup) {
        this.runtime = setup.runtime();
        this.filesLater = setup.operation("filesLater()").async();
        this.open = setup.operation("open(String)").declares(IOException.class).blocking();
    }

    private static ClientViews of(ViewSetup setup) {
        ClientViews known = setup.known(ClientViews.class);
        return known != null ? known : setup.keep(new ClientViews(setup));
    }

    static ClientSync sync(Client service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_foreign.ClientSync");
        ViewSetup setup = ViewSetup.sync(runtime, ClientViews.class, "Client", "ClientAsync");
        return of(setup).new SyncView(service);
    }

    static ClientAsync async(Client service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_foreign.ClientAsync");
        ViewSetup setup = ViewSetup.async(runtime, ClientViews.class, "Client", "ClientAsync");
        return of(setup).new AsyncView(service);
    }

    static ClientSync syncFrom(ClientAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_foreign.ClientSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, ClientViews.class, "ClientAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static ClientAsync asyncFrom(ClientSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_foreign.ClientAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, ClientViews.class, "ClientSync",
                "ClientAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements ClientSync {
        private final Client service;

        SyncView(Client service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public BlockingFiles files() {
            Files found = service.files();
            return found == null ? Bridge.absent() : BlockingFiles.of(found, runtime);
        }

        @Override
        public BlockingFiles filesLater() {
            Files found = filesLater.checkCaller().await(service.filesLater());
            return found == null ? Bridge.absent() : BlockingFiles.of(found, runtime);
        }

        @Override
        public BlockingFiles open(String folder) throws IOException {
            open.checkCaller();
            Files found = service.open(folder);
            return found == null ? Bridge.absent() : BlockingFiles.of(found, runtime);
        }

        @Override
        public ClientSync withTimeout(int seconds) {
            Client found = service.withTimeout(seconds);
            return found == null ? Bridge.absent() : ClientSync.of(found, runtime);
        }

        @Override
        public String toString() {
            return Bridge.describe("ClientSync", service);
        }
    }

    private final class AsyncView extends SourceView implements ClientAsync {
        private final Client service;

        AsyncView(Client service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public FilesAsync files() {
            Files found = service.files();
            return found == null ? Bridge.absent() : FilesAsync.of(found, runtime);
        }

        @Override
        public CompletableFuture<FilesAsync> filesLater() {
            try {
                return filesLater.viewed(filesLater.adopt(service.filesLater()),
                        found -> FilesAsync.of(found, runtime));
            } catch (Throwable failure) {
                return filesLater.failed(failure);
            }
        }

        @Override
        public CompletableFuture<FilesAsync> open(String folder) {
            return open.viewed(open.<Files>offload(() -> service.open(folder)),
                    found -> FilesAsync.of(found, runtime));
        }

        @Override
        public ClientAsync withTimeout(int seconds) {
            Client found = service.withTimeout(seconds);
            return found == null ? Bridge.absent() : ClientAsync.of(found, runtime);
        }

        @Override
        public String toString() {
            return Bridge.describe("ClientAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements ClientSync {
        private final ClientAsync async;

        SyncFromAsync(ClientAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public BlockingFiles files() {
            FilesAsync found = async.files();
            return found == null ? Bridge.absent() : BlockingFiles.from(found, runtime);
        }

        @Override
        public BlockingFiles filesLater() {
            FilesAsync found = filesLater.checkCaller().await(async.filesLater());
            return found == null ? Bridge.absent() : BlockingFiles.from(found, runtime);
        }

        @Override
        public BlockingFiles open(String folder) {
            FilesAsync found = open.checkCaller().await(async.open(folder));
            return found == null ? Bridge.absent() : BlockingFiles.from(found, runtime);
        }

        @Override
        public ClientSync withTimeout(int seconds) {
            ClientAsync found = async.withTimeout(seconds);
            return found == null ? Bridge.absent() : ClientSync.from(found, runtime);
        }

        @Override
        public String toString() {
            return Bridge.describe("ClientSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements ClientAsync {
        private final ClientSync blocking;

        AsyncFromSync(ClientSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public FilesAsync files() {
            BlockingFiles found = blocking.files();
            return found == null ? Bridge.absent() : FilesAsync.from(found, runtime);
        }

        @Override
        public CompletableFuture<FilesAsync> filesLater() {
            return filesLater.viewed(filesLater.<BlockingFiles>offload(() -> blocking.filesLater()),
                    found -> FilesAsync.from(found, runtime));
        }

        @Override
        public CompletableFuture<FilesAsync> open(String folder) {
            return open.viewed(open.<BlockingFiles>offload(() -> blocking.open(folder)),
                    found -> FilesAsync.from(found, runtime));
        }

        @Override
        public ClientAsync withTimeout(int seconds) {
            ClientSync found = blocking.withTimeout(seconds);
            return found == null ? Bridge.absent() : ClientAsync.from(found, runtime);
        }

        @Override
        public String toString() {
            return Bridge.describe("ClientAsync", blocking);
        }
    }
}
