package goldens.sub_clients_foreign;

import goldens.sub_clients_foreign.library.Files;
import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.sub_clients_foreign.Shop")
final class ShopViews {
    private static final int NAME = 0;

    private ShopViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("name()").blocking()));
    }

    static ShopSync sync(Shop service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_foreign.ShopSync");
        ViewSetup setup = ViewSetup.sync(runtime, ShopViews.class, "Shop", "ShopAsync");
        return new SyncView(service, operations(setup));
    }

    static ShopAsync async(Shop service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_foreign.ShopAsync");
        ViewSetup setup = ViewSetup.async(runtime, ShopViews.class, "Shop", "ShopAsync");
        return new AsyncView(service, operations(setup));
    }

    static ShopSync syncFrom(ShopAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_foreign.ShopSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, ShopViews.class, "ShopAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static ShopAsync asyncFrom(ShopSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_foreign.ShopAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, ShopViews.class, "ShopSync", "ShopAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements ShopSync {
        private final Shop service;

        SyncView(Shop service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String name() {
            ViewCalls.check(this, NAME);
            return service.name();
        }

        @Override
        public BlockingFiles images() {
            Files found = service.images();
            return found == null ? Bridge.absent() : BlockingFiles.of(found, ViewCalls.runtime(this));
        }
    }

    private static final class AsyncView extends ViewCalls implements ShopAsync {
        private final Shop service;

        AsyncView(Shop service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> name() {
            return ViewCalls.offload(this, NAME, () -> service.name());
        }

        @Override
        public FilesAsync images() {
            Files found = service.images();
            return found == null ? Bridge.absent() : FilesAsync.of(found, ViewCalls.runtime(this));
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements ShopSync {
        private final ShopAsync async;

        SyncFromAsync(ShopAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String name() {
            ViewCalls.check(this, NAME);
            return ViewCalls.await(this, NAME, async.name());
        }

        @Override
        public BlockingFiles images() {
            FilesAsync found = async.images();
            return found == null ? Bridge.absent() : BlockingFiles.from(found, ViewCalls.runtime(this));
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements ShopAsync {
        private final ShopSync blocking;

        AsyncFromSync(ShopSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> name() {
            return ViewCalls.offload(this, NAME, () -> blocking.name());
        }

        @Override
        public FilesAsync images() {
            BlockingFiles found = blocking.images();
            return found == null ? Bridge.absent() : FilesAsync.from(found, ViewCalls.runtime(this));
        }
    }
}
