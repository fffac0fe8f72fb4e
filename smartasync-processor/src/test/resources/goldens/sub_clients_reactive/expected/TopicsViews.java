package goldens.sub_clients_reactive;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.sub_clients_reactive.Topics")
final class TopicsViews {
    private static final int NAME = 0;

    private TopicsViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("name()").blocking()));
    }

    static TopicsSync sync(Topics service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_reactive.TopicsSync");
        ViewSetup setup = ViewSetup.sync(runtime, TopicsViews.class, "Topics", "TopicsAsync");
        return new SyncView(service, operations(setup));
    }

    static TopicsAsync async(Topics service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_reactive.TopicsAsync");
        ViewSetup setup = ViewSetup.async(runtime, TopicsViews.class, "Topics", "TopicsAsync");
        return new AsyncView(service, operations(setup));
    }

    static TopicsSync syncFrom(TopicsAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_reactive.TopicsSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, TopicsViews.class, "TopicsAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static TopicsAsync asyncFrom(TopicsSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_reactive.TopicsAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, TopicsViews.class, "TopicsSync",
                "TopicsAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements TopicsSync {
        private final Topics service;

        SyncView(Topics service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String name() {
            ViewCalls.check(this, NAME);
            return service.name();
        }
    }

    private static final class AsyncView extends ViewCalls implements TopicsAsync {
        private final Topics service;

        AsyncView(Topics service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> name() {
            return ViewCalls.offload(this, NAME, () -> service.name());
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements TopicsSync {
        private final TopicsAsync async;

        SyncFromAsync(TopicsAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String name() {
            ViewCalls.check(this, NAME);
            return ViewCalls.await(this, NAME, async.name());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements TopicsAsync {
        private final TopicsSync blocking;

        AsyncFromSync(TopicsSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> name() {
            return ViewCalls.offload(this, NAME, () -> blocking.name());
        }
    }
}
