package goldens.spring_beans;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.spring_beans.Remote")
final class RemoteViews {
    private static final int ASK = 0;

    private RemoteViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("ask(String)").blocking()));
    }

    static RemoteSync sync(Remote service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.RemoteSync");
        ViewSetup setup = ViewSetup.sync(runtime, RemoteViews.class, "Remote", "RemoteAsync");
        return new SyncView(service, operations(setup));
    }

    static RemoteAsync async(Remote service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.RemoteAsync");
        ViewSetup setup = ViewSetup.async(runtime, RemoteViews.class, "Remote", "RemoteAsync");
        return new AsyncView(service, operations(setup));
    }

    static RemoteSync syncFrom(RemoteAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.RemoteSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, RemoteViews.class, "RemoteAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static RemoteAsync asyncFrom(RemoteSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.RemoteAsync");
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
        public String ask(String question) {
            ViewCalls.check(this, ASK);
            return service.ask(question);
        }
    }

    private static final class AsyncView extends ViewCalls implements RemoteAsync {
        private final Remote service;

        AsyncView(Remote service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> ask(String question) {
            return ViewCalls.offload(this, ASK, () -> service.ask(question));
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements RemoteSync {
        private final RemoteAsync async;

        SyncFromAsync(RemoteAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String ask(String question) {
            ViewCalls.check(this, ASK);
            return ViewCalls.await(this, ASK, async.ask(question));
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements RemoteAsync {
        private final RemoteSync blocking;

        AsyncFromSync(RemoteSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> ask(String question) {
            return ViewCalls.offload(this, ASK, () -> blocking.ask(question));
        }
    }
}
