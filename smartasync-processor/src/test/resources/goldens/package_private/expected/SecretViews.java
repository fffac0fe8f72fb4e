package goldens.package_private;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.package_private.Secret")
final class SecretViews {
    private static final int REVEAL = 0;

    private SecretViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("reveal()").async()));
    }

    static SecretSync sync(Secret service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.package_private.SecretSync");
        ViewSetup setup = ViewSetup.sync(runtime, SecretViews.class, "Secret", "SecretAsync");
        return new SyncView(service, operations(setup));
    }

    static SecretAsync async(Secret service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.package_private.SecretAsync");
        ViewSetup setup = ViewSetup.async(runtime, SecretViews.class, "Secret", "SecretAsync");
        return new AsyncView(service, operations(setup));
    }

    static SecretSync syncFrom(SecretAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.package_private.SecretSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, SecretViews.class, "SecretAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static SecretAsync asyncFrom(SecretSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.package_private.SecretAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, SecretViews.class, "SecretSync",
                "SecretAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements SecretSync {
        private final Secret service;

        SyncView(Secret service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String reveal() {
            ViewCalls.check(this, REVEAL);
            return ViewCalls.await(this, REVEAL, service.reveal());
        }
    }

    private static final class AsyncView extends ViewCalls implements SecretAsync {
        private final Secret service;

        AsyncView(Secret service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> reveal() {
            try {
                return ViewCalls.adopt(this, REVEAL, service.reveal());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, REVEAL, failure);
            }
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements SecretSync {
        private final SecretAsync async;

        SyncFromAsync(SecretAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String reveal() {
            ViewCalls.check(this, REVEAL);
            return ViewCalls.await(this, REVEAL, async.reveal());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements SecretAsync {
        private final SecretSync blocking;

        AsyncFromSync(SecretSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> reveal() {
            return ViewCalls.offload(this, REVEAL, () -> blocking.reveal());
        }
    }
}
