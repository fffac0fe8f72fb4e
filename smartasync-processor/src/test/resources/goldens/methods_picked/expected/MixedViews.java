package goldens.methods_picked;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.methods_picked.Mixed")
final class MixedViews {
    private final ViewOperation picked;

    private MixedViews(ViewSetup setup) {
        this.picked = setup.operation("picked()").async();
    }

    private static MixedViews of(ViewSetup setup) {
        MixedViews known = setup.known(MixedViews.class);
        return known != null ? known : setup.keep(new MixedViews(setup));
    }

    static MixedSync sync(Mixed service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.methods_picked.MixedSync");
        ViewSetup setup = ViewSetup.sync(runtime, MixedViews.class, "Mixed", "MixedAsync");
        return of(setup).new SyncView(service);
    }

    static MixedAsync async(Mixed service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.methods_picked.MixedAsync");
        ViewSetup setup = ViewSetup.async(runtime, MixedViews.class, "Mixed", "MixedAsync");
        return of(setup).new AsyncView(service);
    }

    static MixedSync syncFrom(MixedAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.methods_picked.MixedSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, MixedViews.class, "MixedAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static MixedAsync asyncFrom(MixedSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.methods_picked.MixedAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, MixedViews.class, "MixedSync", "MixedAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements MixedSync {
        private final Mixed service;

        SyncView(Mixed service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public String picked() {
            return picked.checkCaller().await(service.picked());
        }

        @Override
        public String toString() {
            return Bridge.describe("MixedSync", service);
        }
    }

    private final class AsyncView extends SourceView implements MixedAsync {
        private final Mixed service;

        AsyncView(Mixed service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<String> picked() {
            try {
                return picked.adopt(service.picked());
            } catch (Throwable failure) {
                return picked.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("MixedAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements MixedSync {
        private final MixedAsync async;

        SyncFromAsync(MixedAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String picked() {
            return picked.checkCaller().await(async.picked());
        }

        @Override
        public String toString() {
            return Bridge.describe("MixedSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements MixedAsync {
        private final MixedSync blocking;

        AsyncFromSync(MixedSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> picked() {
            return picked.offload(() -> blocking.picked());
        }

        @Override
        public String toString() {
            return Bridge.describe("MixedAsync", blocking);
        }
    }
}
