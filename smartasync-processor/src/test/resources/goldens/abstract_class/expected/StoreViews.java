package goldens.abstract_class;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.abstract_class.Store")
final class StoreViews {
    private final ViewOperation load;
    private final ViewOperation name;

    private StoreViews(ViewSetup setup) {
        this.load = setup.operation("load(int)").async();
        this.name = setup.operation("name()").blocking();
    }

    private static StoreViews of(ViewSetup setup) {
        StoreViews known = setup.known(StoreViews.class);
        return known != null ? known : setup.keep(new StoreViews(setup));
    }

    static StoreSync sync(Store service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.abstract_class.StoreSync");
        ViewSetup setup = ViewSetup.sync(runtime, StoreViews.class, "Store", "StoreAsync");
        return of(setup).new SyncView(service);
    }

    static StoreAsync async(Store service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.abstract_class.StoreAsync");
        ViewSetup setup = ViewSetup.async(runtime, StoreViews.class, "Store", "StoreAsync");
        return of(setup).new AsyncView(service);
    }

    static StoreSync syncFrom(StoreAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.abstract_class.StoreSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, StoreViews.class, "StoreAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static StoreAsync asyncFrom(StoreSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.abstract_class.StoreAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, StoreViews.class, "StoreSync", "StoreAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements StoreSync {
        private final Store service;

        SyncView(Store service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public String load(int id) {
            return load.checkCaller().await(service.load(id));
        }

        @Override
        public String name() {
            name.checkCaller();
            return service.name();
        }

        @Override
        public String toString() {
            return Bridge.describe("StoreSync", service);
        }
    }

    private final class AsyncView extends SourceView implements StoreAsync {
        private final Store service;

        AsyncView(Store service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<String> load(int id) {
            try {
                return load.adopt(service.load(id));
            } catch (Throwable failure) {
                return load.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> name() {
            return name.offload(() -> service.name());
        }

        @Override
        public String toString() {
            return Bridge.describe("StoreAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements StoreSync {
        private final StoreAsync async;

        SyncFromAsync(StoreAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String load(int id) {
            return load.checkCaller().await(async.load(id));
        }

        @Override
        public String name() {
            return name.checkCaller().await(async.name());
        }

        @Override
        public String toString() {
            return Bridge.describe("StoreSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements StoreAsync {
        private final StoreSync blocking;

        AsyncFromSync(StoreSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> load(int id) {
            return load.offload(() -> blocking.load(id));
        }

        @Override
        public CompletableFuture<String> name() {
            return name.offload(() -> blocking.name());
        }

        @Override
        public String toString() {
            return Bridge.describe("StoreAsync", blocking);
        }
    }
}
