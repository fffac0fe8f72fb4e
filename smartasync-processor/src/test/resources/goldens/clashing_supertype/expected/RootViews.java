package goldens.clashing_supertype;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.clashing_supertype.Root")
final class RootViews {
    private final ViewOperation load;

    private RootViews(ViewSetup setup) {
        this.load = setup.operation("load()").async();
    }

    private static RootViews of(ViewSetup setup) {
        RootViews known = setup.known(RootViews.class);
        return known != null ? known : setup.keep(new RootViews(setup));
    }

    static RootSync sync(Root service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.clashing_supertype.RootSync");
        ViewSetup setup = ViewSetup.sync(runtime, RootViews.class, "Root", "RootAsync");
        return of(setup).new SyncView(service);
    }

    static RootAsync async(Root service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.clashing_supertype.RootAsync");
        ViewSetup setup = ViewSetup.async(runtime, RootViews.class, "Root", "RootAsync");
        return of(setup).new AsyncView(service);
    }

    static RootSync syncFrom(RootAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.clashing_supertype.RootSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, RootViews.class, "RootAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static RootAsync asyncFrom(RootSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.clashing_supertype.RootAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, RootViews.class, "RootSync", "RootAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements RootSync {
        private final Root service;

        SyncView(Root service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public Object load() {
            return load.checkCaller().await(service.load());
        }

        @Override
        public String toString() {
            return Bridge.describe("RootSync", service);
        }
    }

    private final class AsyncView extends SourceView implements RootAsync {
        private final Root service;

        AsyncView(Root service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<Object> load() {
            try {
                return load.adopt(service.load());
            } catch (Throwable failure) {
                return load.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("RootAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements RootSync {
        private final RootAsync async;

        SyncFromAsync(RootAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public Object load() {
            return load.checkCaller().await(async.load());
        }

        @Override
        public String toString() {
            return Bridge.describe("RootSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements RootAsync {
        private final RootSync blocking;

        AsyncFromSync(RootSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Object> load() {
            return load.offload(() -> blocking.load());
        }

        @Override
        public String toString() {
            return Bridge.describe("RootAsync", blocking);
        }
    }
}
