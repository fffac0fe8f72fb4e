package goldens.translated_clients;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.translated_clients.AsyncCluster")
final class AsyncClusterViews {
    static final int NAME = 0;
    static final int LATER = 1;
    static final int GONE = 2;
    static final int OPEN = 3;

    private AsyncClusterViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("name()").translate(new Failures()).declares(Told.class).async(),
                setup.operation("later()").translate(new Failures()).declares(Told.class).async(),
                setup.operation("gone(String)").translate(new Failures()).declares(Told.class)
                        .async(),
                setup.operation("open()").translate(new Failures()).blocking()));
    }

    static ViewOperations sync(SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.translated_clients.Cluster");
        return operations(ViewSetup.sync(runtime, AsyncClusterViews.class, "Cluster",
                "AsyncClusterAsync"));
    }

    static AsyncClusterAsync async(AsyncCluster service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.translated_clients.AsyncClusterAsync");
        ViewSetup setup = ViewSetup.async(runtime, AsyncClusterViews.class, "Cluster",
                "AsyncClusterAsync");
        return new AsyncView(service, operations(setup));
    }

    private static final class AsyncView extends ViewCalls implements AsyncClusterAsync {
        private final AsyncCluster service;

        AsyncView(AsyncCluster service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> name() {
            try {
                return ViewCalls.adopt(this, NAME, service.name());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, NAME, failure);
            }
        }

        @Override
        public AsyncTopicsAsync topics() {
            AsyncTopics found = service.topics();
            return found == null ? Bridge.absent() : AsyncTopicsAsync.of(found, ViewCalls.runtime(this));
        }

        @Override
        public CompletableFuture<AsyncTopicsAsync> later() {
            try {
                return ViewCalls.operation(this, LATER).viewed(ViewCalls.adopt(this, LATER,
                        service.later()),
                        found -> AsyncTopicsAsync.of(found, ViewCalls.runtime(this)));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, LATER, failure);
            }
        }

        @Override
        public CompletableFuture<AsyncTopicsAsync> gone(String failure) {
            try {
                return ViewCalls.operation(this, GONE).viewed(ViewCalls.adopt(this, GONE,
                        service.gone(failure)),
                        found -> AsyncTopicsAsync.of(found, ViewCalls.runtime(this)));
            } catch (Throwable failure2) {
                return ViewCalls.failed(this, GONE, failure2);
            }
        }

        @Override
        public CompletableFuture<AsyncTopicsAsync> open() {
            return ViewCalls.operation(this, OPEN).viewed(ViewCalls.<AsyncTopics>offload(this, OPEN,
                    () -> service.open()),
                    found -> AsyncTopicsAsync.of(found, ViewCalls.runtime(this)));
        }
    }
}
