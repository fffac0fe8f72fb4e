package goldens.fails_with_on_type;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.fails_with_on_type.Remote")
final class RemoteViews {
    private static final int CALL = 0;
    private static final int CALL_OR_THROW = 1;
    private static final int LOCAL = 2;

    private RemoteViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("call()").declares(IOException.class).async(),
                setup.operation("callOrThrow()").declares(Exception.class).async(),
                setup.operation("local()").blocking()));
    }

    static RemoteSync sync(Remote service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.fails_with_on_type.RemoteSync");
        ViewSetup setup = ViewSetup.sync(runtime, RemoteViews.class, "Remote", "RemoteAsync");
        return new SyncView(service, operations(setup));
    }

    static RemoteAsync async(Remote service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.fails_with_on_type.RemoteAsync");
        ViewSetup setup = ViewSetup.async(runtime, RemoteViews.class, "Remote", "RemoteAsync");
        return new AsyncView(service, operations(setup));
    }

    static RemoteSync syncFrom(RemoteAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.fails_with_on_type.RemoteSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, RemoteViews.class, "RemoteAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static RemoteAsync asyncFrom(RemoteSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.fails_with_on_type.RemoteAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, RemoteViews.class, "RemoteSync",
                "RemoteAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements RemoteSync {
        private final Remote service;

        SyncView(Remote service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String call() {
            ViewCalls.check(this, CALL);
            return ViewCalls.await(this, CALL, service.call());
        }

        @Override
        public String callOrThrow() throws Exception {
            ViewCalls.check(this, CALL_OR_THROW);
            return ViewCalls.await(this, CALL_OR_THROW, service.callOrThrow());
        }

        @Override
        public String local() {
            ViewCalls.check(this, LOCAL);
            return service.local();
        }
    }

    private static final class AsyncView extends ViewCalls implements RemoteAsync {
        private final Remote service;

        AsyncView(Remote service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> call() {
            try {
                return ViewCalls.adopt(this, CALL, service.call());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, CALL, failure);
            }
        }

        @Override
        public CompletableFuture<String> callOrThrow() {
            try {
                return ViewCalls.adopt(this, CALL_OR_THROW, service.callOrThrow());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, CALL_OR_THROW, failure);
            }
        }

        @Override
        public CompletableFuture<String> local() {
            return ViewCalls.offload(this, LOCAL, () -> service.local());
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements RemoteSync {
        private final RemoteAsync async;

        SyncFromAsync(RemoteAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String call() {
            ViewCalls.check(this, CALL);
            return ViewCalls.await(this, CALL, async.call());
        }

        @Override
        public String callOrThrow() {
            ViewCalls.check(this, CALL_OR_THROW);
            return ViewCalls.await(this, CALL_OR_THROW, async.callOrThrow());
        }

        @Override
        public String local() {
            ViewCalls.check(this, LOCAL);
            return ViewCalls.await(this, LOCAL, async.local());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements RemoteAsync {
        private final RemoteSync blocking;

        AsyncFromSync(RemoteSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> call() {
            return ViewCalls.offload(this, CALL, () -> blocking.call());
        }

        @Override
        public CompletableFuture<String> callOrThrow() {
            return ViewCalls.offload(this, CALL_OR_THROW, () -> blocking.callOrThrow());
        }

        @Override
        public CompletableFuture<String> local() {
            return ViewCalls.offload(this, LOCAL, () -> blocking.local());
        }
    }
}
