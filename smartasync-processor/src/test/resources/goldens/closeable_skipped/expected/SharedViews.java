package goldens.closeable_skipped;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.closeable_skipped.Shared")
final class SharedViews {
    private final ViewOperation use;

    private SharedViews(ViewSetup setup) {
        this.use = setup.operation("use()").blocking();
    }

    private static SharedViews of(ViewSetup setup) {
        SharedViews known = setup.known(SharedViews.class);
        return known != null ? known : setup.keep(new SharedViews(setup));
    }

    static SharedSync sync(Shared service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.closeable_skipped.SharedSync");
        ViewSetup setup = ViewSetup.sync(runtime, SharedViews.class, "Shared", "SharedAsync");
        return of(setup).new SyncView(service);
    }

    static SharedAsync async(Shared service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.closeable_skipped.SharedAsync");
        ViewSetup setup = ViewSetup.async(runtime, SharedViews.class, "Shared", "SharedAsync");
        return of(setup).new AsyncView(service);
    }

    static SharedSync syncFrom(SharedAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.closeable_skipped.SharedSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, SharedViews.class, "SharedAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static SharedAsync asyncFrom(SharedSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.closeable_skipped.SharedAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, SharedViews.class, "SharedSync",
                "SharedAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements SharedSync {
        private final Shared service;

        SyncView(Shared service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public String use() {
            use.checkCaller();
            return service.use();
        }

        @Override
        public String toString() {
            return Bridge.describe("SharedSync", service);
        }
    }

    private final class AsyncView extends SourceView implements SharedAsync {
        private final Shared service;

        AsyncView(Shared service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<String> use() {
            return use.offload(() -> service.use());
        }

        @Override
        public String toString() {
            return Bridge.describe("SharedAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements SharedSync {
        private final SharedAsync async;

        SyncFromAsync(SharedAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String use() {
            return use.checkCaller().await(async.use());
        }

        @Override
        public String toString() {
            return Bridge.describe("SharedSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements SharedAsync {
        private final SharedSync blocking;

        AsyncFromSync(SharedSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> use() {
            return use.offload(() -> blocking.use());
        }

        @Override
        public String toString() {
            return Bridge.describe("SharedAsync", blocking);
        }
    }
}
