package goldens.null_results;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.null_results.Nothing")
final class NothingViews {
    private final ViewOperation holdsNull;
    private final ViewOperation isNull;
    private final ViewOperation blocksForNull;

    private NothingViews(ViewSetup setup) {
        this.holdsNull = setup.operation("holdsNull()").async();
        this.isNull = setup.operation("isNull()").async();
        this.blocksForNull = setup.operation("blocksForNull()").blocking();
    }

    private static NothingViews of(ViewSetup setup) {
        NothingViews known = setup.known(NothingViews.class);
        return known != null ? known : setup.keep(new NothingViews(setup));
    }

    static NothingSync sync(Nothing service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.null_results.NothingSync");
        ViewSetup setup = ViewSetup.sync(runtime, NothingViews.class, "Nothing", "NothingAsync");
        return of(setup).new SyncView(service);
    }

    static NothingAsync async(Nothing service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.null_results.NothingAsync");
        ViewSetup setup = ViewSetup.async(runtime, NothingViews.class, "Nothing", "NothingAsync");
        return of(setup).new AsyncView(service);
    }

    static NothingSync syncFrom(NothingAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.null_results.NothingSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, NothingViews.class, "NothingAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static NothingAsync asyncFrom(NothingSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.null_results.NothingAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, NothingViews.class, "NothingSync",
                "NothingAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements NothingSync {
        private final Nothing service;

        SyncView(Nothing service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public String holdsNull() {
            return holdsNull.checkCaller().await(service.holdsNull());
        }

        @Override
        public String isNull() {
            return isNull.checkCaller().await(service.isNull());
        }

        @Override
        public String blocksForNull() {
            blocksForNull.checkCaller();
            return service.blocksForNull();
        }

        @Override
        public String toString() {
            return Bridge.describe("NothingSync", service);
        }
    }

    private final class AsyncView extends SourceView implements NothingAsync {
        private final Nothing service;

        AsyncView(Nothing service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<String> holdsNull() {
            try {
                return holdsNull.adopt(service.holdsNull());
            } catch (Throwable failure) {
                return holdsNull.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> isNull() {
            try {
                return isNull.adopt(service.isNull());
            } catch (Throwable failure) {
                return isNull.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> blocksForNull() {
            return blocksForNull.offload(() -> service.blocksForNull());
        }

        @Override
        public String toString() {
            return Bridge.describe("NothingAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements NothingSync {
        private final NothingAsync async;

        SyncFromAsync(NothingAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String holdsNull() {
            return holdsNull.checkCaller().await(async.holdsNull());
        }

        @Override
        public String isNull() {
            return isNull.checkCaller().await(async.isNull());
        }

        @Override
        public String blocksForNull() {
            return blocksForNull.checkCaller().await(async.blocksForNull());
        }

        @Override
        public String toString() {
            return Bridge.describe("NothingSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements NothingAsync {
        private final NothingSync blocking;

        AsyncFromSync(NothingSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> holdsNull() {
            return holdsNull.offload(() -> blocking.holdsNull());
        }

        @Override
        public CompletableFuture<String> isNull() {
            return isNull.offload(() -> blocking.isNull());
        }

        @Override
        public CompletableFuture<String> blocksForNull() {
            return blocksForNull.offload(() -> blocking.blocksForNull());
        }

        @Override
        public String toString() {
            return Bridge.describe("NothingAsync", blocking);
        }
    }
}
