package goldens.sub_clients_reactive;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.sub_clients_reactive.Topics")
final class TopicsViews {
    private final ViewOperation name;

    private TopicsViews(ViewSetup setup) {
        this.name = setup.operation("name()").blocking();
    }

    private static TopicsViews of(ViewSetup setup) {
        TopicsViews known = setup.known(TopicsViews.class);
        return known != null ? known : setup.keep(new TopicsViews(setup));
    }

    static TopicsSync sync(Topics service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_reactive.TopicsSync");
        ViewSetup setup = ViewSetup.sync(runtime, TopicsViews.class, "Topics", "TopicsAsync");
        return of(setup).new SyncView(service);
    }

    static TopicsAsync async(Topics service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_reactive.TopicsAsync");
        ViewSetup setup = ViewSetup.async(runtime, TopicsViews.class, "Topics", "TopicsAsync");
        return of(setup).new AsyncView(service);
    }

    static TopicsSync syncFrom(TopicsAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_reactive.TopicsSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, TopicsViews.class, "TopicsAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static TopicsAsync asyncFrom(TopicsSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_reactive.TopicsAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, TopicsViews.class, "TopicsSync",
                "TopicsAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements TopicsSync {
        private final Topics service;

        SyncView(Topics service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public String name() {
            name.checkCaller();
            return service.name();
        }

        @Override
        public String toString() {
            return Bridge.describe("TopicsSync", service);
        }
    }

    private final class AsyncView extends SourceView implements TopicsAsync {
        private final Topics service;

        AsyncView(Topics service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<String> name() {
            return name.offload(() -> service.name());
        }

        @Override
        public String toString() {
            return Bridge.describe("TopicsAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements TopicsSync {
        private final TopicsAsync async;

        SyncFromAsync(TopicsAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String name() {
            return name.checkCaller().await(async.name());
        }

        @Override
        public String toString() {
            return Bridge.describe("TopicsSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements TopicsAsync {
        private final TopicsSync blocking;

        AsyncFromSync(TopicsSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> name() {
            return name.offload(() -> blocking.name());
        }

        @Override
        public String toString() {
            return Bridge.describe("TopicsAsync", blocking);
        }
    }
}
