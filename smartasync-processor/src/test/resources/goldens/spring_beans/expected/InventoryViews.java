package goldens.spring_beans;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.spring_beans.Inventory")
final class InventoryViews {
    private static final int COUNT = 0;

    private InventoryViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("count(String)").blocking()));
    }

    static InventorySync sync(Inventory service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.InventorySync");
        ViewSetup setup = ViewSetup.sync(runtime, InventoryViews.class, "Inventory",
                "InventoryAsync");
        return new SyncView(service, operations(setup));
    }

    static InventoryAsync async(Inventory service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.InventoryAsync");
        ViewSetup setup = ViewSetup.async(runtime, InventoryViews.class, "Inventory",
                "InventoryAsync");
        return new AsyncView(service, operations(setup));
    }

    static InventorySync syncFrom(InventoryAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.InventorySync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, InventoryViews.class, "InventoryAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static InventoryAsync asyncFrom(InventorySync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.InventoryAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, InventoryViews.class, "InventorySync",
                "InventoryAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements InventorySync {
        private final Inventory service;

        SyncView(Inventory service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public int count(String item) {
            ViewCalls.check(this, COUNT);
            return service.count(item);
        }
    }

    private static final class AsyncView extends ViewCalls implements InventoryAsync {
        private final Inventory service;

        AsyncView(Inventory service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<Integer> count(String item) {
            return ViewCalls.offload(this, COUNT, () -> service.count(item));
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements InventorySync {
        private final InventoryAsync async;

        SyncFromAsync(InventoryAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public int count(String item) {
            ViewCalls.check(this, COUNT);
            return ViewCalls.present(this, COUNT, ViewCalls.await(this, COUNT, async.count(item)));
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements InventoryAsync {
        private final InventorySync blocking;

        AsyncFromSync(InventorySync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Integer> count(String item) {
            return ViewCalls.offload(this, COUNT, () -> blocking.count(item));
        }
    }
}
