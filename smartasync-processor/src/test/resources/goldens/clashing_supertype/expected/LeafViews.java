package goldens.clashing_supertype;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.clashing_supertype.Leaf")
final class LeafViews {
    private final ViewOperation load;

    private LeafViews(ViewSetup setup) {
        this.load = setup.operation("load()").async();
    }

    private static LeafViews of(ViewSetup setup) {
        LeafViews known = setup.known(LeafViews.class);
        return known != null ? known : setup.keep(new LeafViews(setup));
    }

    static LeafSync sync(Leaf service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.clashing_supertype.LeafSync");
        ViewSetup setup = ViewSetup.sync(runtime, LeafViews.class, "Leaf", "LeafAsync");
        return of(setup).new SyncView(service);
    }

    static LeafAsync async(Leaf service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.clashing_supertype.LeafAsync");
        ViewSetup setup = ViewSetup.async(runtime, LeafViews.class, "Leaf", "LeafAsync");
        return of(setup).new AsyncView(service);
    }

    static LeafSync syncFrom(LeafAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.clashing_supertype.LeafSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, LeafViews.class, "LeafAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static LeafAsync asyncFrom(LeafSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.clashing_supertype.LeafAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, LeafViews.class, "LeafSync", "LeafAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements LeafSync {
        private final Leaf service;

        SyncView(Leaf service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public String load() {
            return load.checkCaller().await(service.load());
        }

        @Override
        public String toString() {
            return Bridge.describe("LeafSync", service);
        }
    }

    private final class AsyncView extends SourceView implements LeafAsync {
        private final Leaf service;

        AsyncView(Leaf service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<String> load() {
            try {
                return load.adopt(service.load());
            } catch (Throwable failure) {
                return load.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("LeafAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements LeafSync {
        private final LeafAsync async;

        SyncFromAsync(LeafAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String load() {
            return load.checkCaller().await(async.load());
        }

        @Override
        public String toString() {
            return Bridge.describe("LeafSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements LeafAsync {
        private final LeafSync blocking;

        AsyncFromSync(LeafSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> load() {
            return load.offload(() -> blocking.load());
        }

        @Override
        public String toString() {
            return Bridge.describe("LeafAsync", blocking);
        }
    }
}
