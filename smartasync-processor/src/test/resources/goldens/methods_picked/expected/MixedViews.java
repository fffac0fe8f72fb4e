package goldens.methods_picked;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.methods_picked.Mixed")
final class MixedViews {
    private static final int PICKED = 0;

    private MixedViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("picked()").async()));
    }

    static MixedSync sync(Mixed service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.methods_picked.MixedSync");
        ViewSetup setup = ViewSetup.sync(runtime, MixedViews.class, "Mixed", "MixedAsync");
        return new SyncView(service, operations(setup));
    }

    static MixedAsync async(Mixed service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.methods_picked.MixedAsync");
        ViewSetup setup = ViewSetup.async(runtime, MixedViews.class, "Mixed", "MixedAsync");
        return new AsyncView(service, operations(setup));
    }

    static MixedSync syncFrom(MixedAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.methods_picked.MixedSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, MixedViews.class, "MixedAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static MixedAsync asyncFrom(MixedSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.methods_picked.MixedAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, MixedViews.class, "MixedSync", "MixedAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements MixedSync {
        private final Mixed service;

        SyncView(Mixed service, ViewOperations operations) {
            super(Objects.requireNonNull(service, "service"), operations);
            this.service = service;
        }

        @Override
        public String picked() {
            ViewCalls.check(this, PICKED);
            return ViewCalls.await(this, PICKED, service.picked());
        }

        @Override
        public String toString() {
            return Bridge.describe("MixedSync", service);
        }
    }

    private static final class AsyncView extends ViewCalls implements MixedAsync {
        private final Mixed service;

        AsyncView(Mixed service, ViewOperations operations) {
            super(Objects.requireNonNull(service, "service"), operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> picked() {
            try {
                return ViewCalls.adopt(this, PICKED, service.picked());
            } catch (Throwable failure) {
                return ViewCalls.operation(this, PICKED).failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("MixedAsync", service);
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements MixedSync {
        private final MixedAsync async;

        SyncFromAsync(MixedAsync async, ViewOperations operations) {
            super(Objects.requireNonNull(async, "async"), operations);
            this.async = async;
        }

        @Override
        public String picked() {
            ViewCalls.check(this, PICKED);
            return ViewCalls.await(this, PICKED, async.picked());
        }

        @Override
        public String toString() {
            return Bridge.describe("MixedSync", async);
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements MixedAsync {
        private final MixedSync blocking;

        AsyncFromSync(MixedSync blocking, ViewOperations operations) {
            super(Objects.requireNonNull(blocking, "blocking"), operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> picked() {
            return ViewCalls.operation(this, PICKED).offload(() -> blocking.picked());
        }

        @Override
        public String toString() {
            return Bridge.describe("MixedAsync", blocking);
        }
    }
}
