package goldens.deprecated_types;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.deprecated_types.Museum")
final class MuseumViews {
    private final ViewOperation find;
    private final ViewOperation guard;
    private final ViewOperation guardLater;

    @SuppressWarnings({"all", "removal"})
    private MuseumViews(ViewSetup setup) {
        this.find = setup.operation("find(Fossil)").async();
        this.guard = setup.operation("guard()").declares(Doomed.class).blocking();
        this.guardLater = setup.operation("guardLater()").declares(Doomed.class).async();
    }

    private static MuseumViews of(ViewSetup setup) {
        MuseumViews known = setup.known(MuseumViews.class);
        return known != null ? known : setup.keep(new MuseumViews(setup));
    }

    static MuseumSync sync(Museum service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.deprecated_types.MuseumSync");
        ViewSetup setup = ViewSetup.sync(runtime, MuseumViews.class, "Museum", "MuseumAsync");
        return of(setup).new SyncView(service);
    }

    static MuseumAsync async(Museum service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.deprecated_types.MuseumAsync");
        ViewSetup setup = ViewSetup.async(runtime, MuseumViews.class, "Museum", "MuseumAsync");
        return of(setup).new AsyncView(service);
    }

    static MuseumSync syncFrom(MuseumAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.deprecated_types.MuseumSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, MuseumViews.class, "MuseumAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static MuseumAsync asyncFrom(MuseumSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.deprecated_types.MuseumAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, MuseumViews.class, "MuseumSync",
                "MuseumAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements MuseumSync {
        private final Museum service;

        SyncView(Museum service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        @SuppressWarnings({"all", "deprecation"})
        public Fossil find(Fossil like) {
            return find.checkCaller().await(service.find(like));
        }

        @Override
        @SuppressWarnings({"all", "removal"})
        public void guard() throws Doomed {
            guard.checkCaller();
            service.guard();
        }

        @Override
        @SuppressWarnings({"all", "removal"})
        public String guardLater() {
            return guardLater.checkCaller().await(service.guardLater());
        }

        @Override
        public String toString() {
            return Bridge.describe("MuseumSync", service);
        }
    }

    private final class AsyncView extends SourceView implements MuseumAsync {
        private final Museum service;

        AsyncView(Museum service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        @SuppressWarnings({"all", "deprecation"})
        public CompletableFuture<Fossil> find(Fossil like) {
            try {
                return find.adopt(service.find(like));
            } catch (Throwable failure) {
                return find.failed(failure);
            }
        }

        @Override
        @SuppressWarnings({"all", "removal"})
        public CompletableFuture<Void> guard() {
            return guard.offloadVoid(() -> service.guard());
        }

        @Override
        @SuppressWarnings({"all", "removal"})
        public CompletableFuture<String> guardLater() {
            try {
                return guardLater.adopt(service.guardLater());
            } catch (Throwable failure) {
                return guardLater.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("MuseumAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements MuseumSync {
        private final MuseumAsync async;

        SyncFromAsync(MuseumAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        @SuppressWarnings({"all", "deprecation"})
        public Fossil find(Fossil like) {
            return find.checkCaller().await(async.find(like));
        }

        @Override
        @SuppressWarnings({"all", "removal"})
        public void guard() {
            guard.checkCaller().await(async.guard());
        }

        @Override
        @SuppressWarnings({"all", "removal"})
        public String guardLater() {
            return guardLater.checkCaller().await(async.guardLater());
        }

        @Override
        public String toString() {
            return Bridge.describe("MuseumSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements MuseumAsync {
        private final MuseumSync blocking;

        AsyncFromSync(MuseumSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        @SuppressWarnings({"all", "deprecation"})
        public CompletableFuture<Fossil> find(Fossil like) {
            return find.offload(() -> blocking.find(like));
        }

        @Override
        @SuppressWarnings({"all", "removal"})
        public CompletableFuture<Void> guard() {
            return guard.offloadVoid(() -> blocking.guard());
        }

        @Override
        @SuppressWarnings({"all", "removal"})
        public CompletableFuture<String> guardLater() {
            return guardLater.offload(() -> blocking.guardLater());
        }

        @Override
        public String toString() {
            return Bridge.describe("MuseumAsync", blocking);
        }
    }
}
