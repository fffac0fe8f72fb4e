package goldens.translated_clients;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.translated_clients.AsyncCluster")
final class AsyncClusterViews {
    final ViewOperation name;
    final ViewOperation later;
    final ViewOperation gone;
    final ViewOperation open;
    final SmartAsyncRuntime runtime;

    private AsyncClusterViews(ViewSetup setup) {
        this.runtime = setup.runtime();
        this.name = setup.operation("name()").translate(new Failures()).declares(Told.class)
                .async();
        this.later = setup.operation("later()").translate(new Failures()).declares(Told.class)
                .async();
        this.gone = setup.operation("gone(String)").translate(new Failures()).declares(Told.class)
                .async();
        this.open = setup.operation("open()").translate(new Failures()).blocking();
    }

    private static AsyncClusterViews of(ViewSetup setup) {
        AsyncClusterViews known = setup.known(AsyncClusterViews.class);
        return known != null ? known : setup.keep(new AsyncClusterViews(setup));
    }

    static AsyncClusterViews sync(SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.translated_clients.Cluster");
        return of(ViewSetup.sync(runtime, AsyncClusterViews.class, "Cluster", "AsyncClusterAsync"));
    }

    static AsyncClusterAsync async(AsyncCluster service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.translated_clients.AsyncClusterAsync");
        ViewSetup setup = ViewSetup.async(runtime, AsyncClusterViews.class, "Cluster",
                "AsyncClusterAsync");
        return of(setup).new AsyncView(service);
    }

    private final class AsyncView extends SourceView implements AsyncClusterAsync {
        private final AsyncCluster service;

        AsyncView(AsyncCluster service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<String> name() {
            try {
                return name.adopt(service.name());
            } catch (Throwable failure) {
                return name.failed(failure);
            }
        }

        @Override
        public AsyncTopicsAsync topics() {
            AsyncTopics found = service.topics();
            return found == null ? Bridge.absent() : AsyncTopicsAsync.of(found, runtime);
        }

        @Override
        public CompletableFuture<AsyncTopicsAsync> later() {
            try {
                return later.viewed(later.adopt(service.later()),
                        found -> AsyncTopicsAsync.of(found, runtime));
            } catch (Throwable failure) {
                return later.failed(failure);
            }
        }

        @Override
        public CompletableFuture<AsyncTopicsAsync> gone(String failure) {
            try {
                return gone.viewed(gone.adopt(service.gone(failure)),
                        found -> AsyncTopicsAsync.of(found, runtime));
            } catch (Throwable failure2) {
                return gone.failed(failure2);
            }
        }

        @Override
        public CompletableFuture<AsyncTopicsAsync> open() {
            return open.viewed(open.<AsyncTopics>offload(() -> service.open()),
                    found -> AsyncTopicsAsync.of(found, runtime));
        }

        @Override
        public String toString() {
            return Bridge.describe("AsyncClusterAsync", service);
        }
    }
}
