package goldens.covariant_override;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.covariant_override.Exact")
final class ExactViews {
    private static final int COUNT = 0;

    private ExactViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("count()").async()));
    }

    static ExactSync sync(Exact service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.covariant_override.ExactSync");
        ViewSetup setup = ViewSetup.sync(runtime, ExactViews.class, "Exact", "ExactAsync");
        return new SyncView(service, operations(setup));
    }

    static ExactAsync async(Exact service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.covariant_override.ExactAsync");
        ViewSetup setup = ViewSetup.async(runtime, ExactViews.class, "Exact", "ExactAsync");
        return new AsyncView(service, operations(setup));
    }

    static ExactSync syncFrom(ExactAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.covariant_override.ExactSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, ExactViews.class, "ExactAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static ExactAsync asyncFrom(ExactSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.covariant_override.ExactAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, ExactViews.class, "ExactSync", "ExactAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements ExactSync {
        private final Exact service;

        SyncView(Exact service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public Integer count() {
            ViewCalls.check(this, COUNT);
            return ViewCalls.await(this, COUNT, service.count());
        }
    }

    private static final class AsyncView extends ViewCalls implements ExactAsync {
        private final Exact service;

        AsyncView(Exact service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<Integer> count() {
            try {
                return ViewCalls.adopt(this, COUNT, service.count());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, COUNT, failure);
            }
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements ExactSync {
        private final ExactAsync async;

        SyncFromAsync(ExactAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public Integer count() {
            ViewCalls.check(this, COUNT);
            return ViewCalls.await(this, COUNT, async.count());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements ExactAsync {
        private final ExactSync blocking;

        AsyncFromSync(ExactSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Integer> count() {
            return ViewCalls.offload(this, COUNT, () -> blocking.count());
        }
    }
}
