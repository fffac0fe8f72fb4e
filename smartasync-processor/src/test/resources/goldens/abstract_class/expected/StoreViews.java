package goldens.abstract_class;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.abstract_class.Store")
final class StoreViews {
    private static final int LOAD = 0;
    private static final int NAME = 1;

    private StoreViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("load(int)").async(),
                setup.operation("name()").blocking()));
    }

    static StoreSync sync(Store service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.abstract_class.StoreSync");
        ViewSetup setup = ViewSetup.sync(runtime, StoreViews.class, "Store", "StoreAsync");
        return new SyncView(service, operations(setup));
    }

    static StoreAsync async(Store service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.abstract_class.StoreAsync");
        ViewSetup setup = ViewSetup.async(runtime, StoreViews.class, "Store", "StoreAsync");
        return new AsyncView(service, operations(setup));
    }

    static StoreSync syncFrom(StoreAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.abstract_class.StoreSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, StoreViews.class, "StoreAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static StoreAsync asyncFrom(StoreSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.abstract_class.StoreAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, StoreViews.class, "StoreSync", "StoreAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements StoreSync {
        private final Store service;

        SyncView(Store service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String load(int id) {
            ViewCalls.check(this, LOAD);
            return ViewCalls.await(this, LOAD, service.load(id));
        }

        @Override
        public String name() {
            ViewCalls.check(this, NAME);
            return service.name();
        }
    }

    private static final class AsyncView extends ViewCalls implements StoreAsync {
        private final Store service;

        AsyncView(Store service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> load(int id) {
            try {
                return ViewCalls.adopt(this, LOAD, service.load(id));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, LOAD, failure);
            }
        }

        @Override
        public CompletableFuture<String> name() {
            return ViewCalls.offload(this, NAME, () -> service.name());
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements StoreSync {
        private final StoreAsync async;

        SyncFromAsync(StoreAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String load(int id) {
            ViewCalls.check(this, LOAD);
            return ViewCalls.await(this, LOAD, async.load(id));
        }

        @Override
        public String name() {
            ViewCalls.check(this, NAME);
            return ViewCalls.await(this, NAME, async.name());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements StoreAsync {
        private final StoreSync blocking;

        AsyncFromSync(StoreSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> load(int id) {
            return ViewCalls.offload(this, LOAD, () -> blocking.load(id));
        }

        @Override
        public CompletableFuture<String> name() {
            return ViewCalls.offload(this, NAME, () -> blocking.name());
        }
    }
}
