package goldens.failures;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.failures.Failing")
final class FailingViews {
    private static final int THROWS_BEFORE = 0;
    private static final int FAILS_LATER = 1;
    private static final int FAILS_WRAPPED = 2;
    private static final int THROWS_ERROR = 3;

    private FailingViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("throwsBefore()").async(),
                setup.operation("failsLater()").async(),
                setup.operation("failsWrapped()").async(),
                setup.operation("throwsError()").blocking()));
    }

    static FailingSync sync(Failing service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.failures.FailingSync");
        ViewSetup setup = ViewSetup.sync(runtime, FailingViews.class, "Failing", "FailingAsync");
        return new SyncView(service, operations(setup));
    }

    static FailingAsync async(Failing service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.failures.FailingAsync");
        ViewSetup setup = ViewSetup.async(runtime, FailingViews.class, "Failing", "FailingAsync");
        return new AsyncView(service, operations(setup));
    }

    static FailingSync syncFrom(FailingAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.failures.FailingSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, FailingViews.class, "FailingAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static FailingAsync asyncFrom(FailingSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.failures.FailingAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, FailingViews.class, "FailingSync",
                "FailingAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements FailingSync {
        private final Failing service;

        SyncView(Failing service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String throwsBefore() {
            ViewCalls.check(this, THROWS_BEFORE);
            return ViewCalls.await(this, THROWS_BEFORE, service.throwsBefore());
        }

        @Override
        public String failsLater() {
            ViewCalls.check(this, FAILS_LATER);
            return ViewCalls.await(this, FAILS_LATER, service.failsLater());
        }

        @Override
        public String failsWrapped() {
            ViewCalls.check(this, FAILS_WRAPPED);
            return ViewCalls.await(this, FAILS_WRAPPED, service.failsWrapped());
        }

        @Override
        public String throwsError() {
            ViewCalls.check(this, THROWS_ERROR);
            return service.throwsError();
        }
    }

    private static final class AsyncView extends ViewCalls implements FailingAsync {
        private final Failing service;

        AsyncView(Failing service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> throwsBefore() {
            try {
                return ViewCalls.adopt(this, THROWS_BEFORE, service.throwsBefore());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, THROWS_BEFORE, failure);
            }
        }

        @Override
        public CompletableFuture<String> failsLater() {
            try {
                return ViewCalls.adopt(this, FAILS_LATER, service.failsLater());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, FAILS_LATER, failure);
            }
        }

        @Override
        public CompletableFuture<String> failsWrapped() {
            try {
                return ViewCalls.adopt(this, FAILS_WRAPPED, service.failsWrapped());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, FAILS_WRAPPED, failure);
            }
        }

        @Override
        public CompletableFuture<String> throwsError() {
            return ViewCalls.offload(this, THROWS_ERROR, () -> service.throwsError());
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements FailingSync {
        private final FailingAsync async;

        SyncFromAsync(FailingAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String throwsBefore() {
            ViewCalls.check(this, THROWS_BEFORE);
            return ViewCalls.await(this, THROWS_BEFORE, async.throwsBefore());
        }

        @Override
        public String failsLater() {
            ViewCalls.check(this, FAILS_LATER);
            return ViewCalls.await(this, FAILS_LATER, async.failsLater());
        }

        @Override
        public String failsWrapped() {
            ViewCalls.check(this, FAILS_WRAPPED);
            return ViewCalls.await(this, FAILS_WRAPPED, async.failsWrapped());
        }

        @Override
        public String throwsError() {
            ViewCalls.check(this, THROWS_ERROR);
            return ViewCalls.await(this, THROWS_ERROR, async.throwsError());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements FailingAsync {
        private final FailingSync blocking;

        AsyncFromSync(FailingSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> throwsBefore() {
            return ViewCalls.offload(this, THROWS_BEFORE, () -> blocking.throwsBefore());
        }

        @Override
        public CompletableFuture<String> failsLater() {
            return ViewCalls.offload(this, FAILS_LATER, () -> blocking.failsLater());
        }

        @Override
        public CompletableFuture<String> failsWrapped() {
            return ViewCalls.offload(this, FAILS_WRAPPED, () -> blocking.failsWrapped());
        }

        @Override
        public CompletableFuture<String> throwsError() {
            return ViewCalls.offload(this, THROWS_ERROR, () -> blocking.throwsError());
        }
    }
}
