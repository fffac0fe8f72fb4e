package goldens.deprecated_source;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@Deprecated
@GeneratedView("goldens.deprecated_source.Relic")
final class RelicViews {
    private RelicViews() {}

    static RelicSync sync(Relic service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.deprecated_source.RelicSync");
        return new SyncView(service, runtime);
    }

    static RelicAsync async(Relic service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.deprecated_source.RelicAsync");
        return new AsyncView(service, runtime);
    }

    static RelicSync syncFrom(RelicAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.deprecated_source.RelicSync");
        return new SyncFromAsync(async, runtime);
    }

    static RelicAsync asyncFrom(RelicSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.deprecated_source.RelicAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements RelicSync {
        private final Relic service;
        private final SyncOperation self;
        private final SyncOperation name;

        SyncView(Relic service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Relic", "RelicAsync");
            this.self = setup.operation("self()").awaiting();
            this.name = setup.operation("name()").calling();
        }

        @Override
        @SuppressWarnings({"all", "deprecation"})
        public Relic self() {
            self.checkCaller();
            return self.await(service.self());
        }

        @Override
        public String name() {
            name.checkCaller();
            return service.name();
        }

        @Override
        public String toString() {
            return Bridge.describe("RelicSync", service);
        }
    }

    private static final class AsyncView implements RelicAsync {
        private final Relic service;
        private final AsyncOperation self;
        private final AsyncOperation name;

        AsyncView(Relic service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Relic", "RelicAsync");
            this.self = setup.operation("self()").adopting();
            this.name = setup.operation("name()").offloading();
        }

        @Override
        @SuppressWarnings({"all", "deprecation"})
        public CompletableFuture<Relic> self() {
            try {
                return self.adopt(service.self());
            } catch (Throwable failure) {
                return self.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> name() {
            return new OffloadedCall<String>(name) {
                @Override
                protected String call() {
                    return service.name();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("RelicAsync", service);
        }
    }

    private static final class SyncFromAsync implements RelicSync {
        private final RelicAsync async;
        private final SyncOperation self;
        private final SyncOperation name;

        SyncFromAsync(RelicAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "RelicAsync", "RelicAsync");
            this.self = setup.operation("self()").awaiting();
            this.name = setup.operation("name()").awaiting();
        }

        @Override
        @SuppressWarnings({"all", "deprecation"})
        public Relic self() {
            self.checkCaller();
            return self.await(async.self());
        }

        @Override
        public String name() {
            name.checkCaller();
            return name.await(async.name());
        }

        @Override
        public String toString() {
            return Bridge.describe("RelicSync", async);
        }
    }

    private static final class AsyncFromSync implements RelicAsync {
        private final RelicSync blocking;
        private final AsyncOperation self;
        private final AsyncOperation name;

        AsyncFromSync(RelicSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "RelicSync", "RelicAsync");
            this.self = setup.operation("self()").offloading();
            this.name = setup.operation("name()").offloading();
        }

        @Override
        @SuppressWarnings({"all", "deprecation"})
        public CompletableFuture<Relic> self() {
            return new OffloadedCall<Relic>(self) {
                @Override
                protected Relic call() {
                    return blocking.self();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> name() {
            return new OffloadedCall<String>(name) {
                @Override
                protected String call() {
                    return blocking.name();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("RelicAsync", blocking);
        }
    }
}
