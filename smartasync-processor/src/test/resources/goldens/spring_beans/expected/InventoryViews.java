package goldens.spring_beans;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.spring_beans.Inventory")
final class InventoryViews {
    private final ViewOperation count;

    private InventoryViews(ViewSetup setup) {
        this.count = setup.operation("count(String)").blocking();
    }

    private static InventoryViews of(ViewSetup setup) {
        InventoryViews known = setup.known(InventoryViews.class);
        return known != null ? known : setup.keep(new InventoryViews(setup));
    }

    static InventorySync sync(Inventory service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.InventorySync");
        ViewSetup setup = ViewSetup.sync(runtime, InventoryViews.class, "Inventory",
                "InventoryAsync");
        return of(setup).new SyncView(service);
    }

    static InventoryAsync async(Inventory service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.InventoryAsync");
        ViewSetup setup = ViewSetup.async(runtime, InventoryViews.class, "Inventory",
                "InventoryAsync");
        return of(setup).new AsyncView(service);
    }

    static InventorySync syncFrom(InventoryAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.InventorySync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, InventoryViews.class, "InventoryAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static InventoryAsync asyncFrom(InventorySync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.InventoryAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, InventoryViews.class, "InventorySync",
                "InventoryAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements InventorySync {
        private final Inventory service;

        SyncView(Inventory service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public int count(String item) {
            count.checkCaller();
            return service.count(item);
        }

        @Override
        public String toString() {
            return Bridge.describe("InventorySync", service);
        }
    }

    private final class AsyncView extends SourceView implements InventoryAsync {
        private final Inventory service;

        AsyncView(Inventory service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<Integer> count(String item) {
            return count.offload(() -> service.count(item));
        }

        @Override
        public String toString() {
            return Bridge.describe("InventoryAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements InventorySync {
        private final InventoryAsync async;

        SyncFromAsync(InventoryAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public int count(String item) {
            return count.present(count.checkCaller().await(async.count(item)));
        }

        @Override
        public String toString() {
            return Bridge.describe("InventorySync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements InventoryAsync {
        private final InventorySync blocking;

        AsyncFromSync(InventorySync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Integer> count(String item) {
            return count.offload(() -> blocking.count(item));
        }

        @Override
        public String toString() {
            return Bridge.describe("InventoryAsync", blocking);
        }
    }
}
