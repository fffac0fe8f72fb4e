package goldens.deprecated_source;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@Deprecated
@GeneratedView("goldens.deprecated_source.Relic")
final class RelicViews {
    private final ViewOperation self;
    private final ViewOperation name;
    private final SmartAsyncRuntime runtime;

    private RelicViews(ViewSetup setup) {
        this.runtime = setup.runtime();
        this.self = setup.operation("self()").async();
        this.name = setup.operation("name()").blocking();
    }

    private static RelicViews of(ViewSetup setup) {
        RelicViews known = setup.known(RelicViews.class);
        return known != null ? known : setup.keep(new RelicViews(setup));
    }

    static RelicSync sync(Relic service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.deprecated_source.RelicSync");
        ViewSetup setup = ViewSetup.sync(runtime, RelicViews.class, "Relic", "RelicAsync");
        return of(setup).new SyncView(service);
    }

    static RelicAsync async(Relic service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.deprecated_source.RelicAsync");
        ViewSetup setup = ViewSetup.async(runtime, RelicViews.class, "Relic", "RelicAsync");
        return of(setup).new AsyncView(service);
    }

    static RelicSync syncFrom(RelicAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.deprecated_source.RelicSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, RelicViews.class, "RelicAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static RelicAsync asyncFrom(RelicSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.deprecated_source.RelicAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, RelicViews.class, "RelicSync", "RelicAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements RelicSync {
        private final Relic service;

        SyncView(Relic service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        @SuppressWarnings({"all", "deprecation"})
        public RelicSync self() {
            Relic found = self.checkCaller().await(service.self());
            return found == null ? Bridge.absent() : RelicSync.of(found, runtime);
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

    private final class AsyncView extends SourceView implements RelicAsync {
        private final Relic service;

        AsyncView(Relic service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        @SuppressWarnings({"all", "deprecation"})
        public CompletableFuture<RelicAsync> self() {
            try {
                return self.viewed(self.adopt(service.self()),
                        found -> RelicAsync.of(found, runtime));
            } catch (Throwable failure) {
                return self.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> name() {
            return name.offload(() -> service.name());
        }

        @Override
        public String toString() {
            return Bridge.describe("RelicAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements RelicSync {
        private final RelicAsync async;

        SyncFromAsync(RelicAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        @SuppressWarnings({"all", "deprecation"})
        public RelicSync self() {
            RelicAsync found = self.checkCaller().await(async.self());
            return found == null ? Bridge.absent() : RelicSync.from(found, runtime);
        }

        @Override
        public String name() {
            return name.checkCaller().await(async.name());
        }

        @Override
        public String toString() {
            return Bridge.describe("RelicSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements RelicAsync {
        private final RelicSync blocking;

        AsyncFromSync(RelicSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        @SuppressWarnings({"all", "deprecation"})
        public CompletableFuture<RelicAsync> self() {
            return self.viewed(self.<RelicSync>offload(() -> blocking.self()),
                    found -> RelicAsync.from(found, runtime));
        }

        @Override
        public CompletableFuture<String> name() {
            return name.offload(() -> blocking.name());
        }

        @Override
        public String toString() {
            return Bridge.describe("RelicAsync", blocking);
        }
    }
}
