package goldens.deprecated_types;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.deprecated_types.Museum")
final class MuseumViews {
    private MuseumViews() {}

    static MuseumSync sync(Museum service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.deprecated_types.MuseumSync");
        return new SyncView(service, runtime);
    }

    static MuseumAsync async(Museum service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.deprecated_types.MuseumAsync");
        return new AsyncView(service, runtime);
    }

    static MuseumSync syncFrom(MuseumAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.deprecated_types.MuseumSync");
        return new SyncFromAsync(async, runtime);
    }

    static MuseumAsync asyncFrom(MuseumSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.deprecated_types.MuseumAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements MuseumSync {
        private final Museum service;
        private final SyncOperation find;
        private final SyncOperation guard;
        private final SyncOperation guardLater;

        @SuppressWarnings({"all", "removal"})
        SyncView(Museum service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Museum", "MuseumAsync");
            this.find = setup.operation("find(Fossil)").awaiting();
            this.guard = setup.operation("guard()").calling();
            this.guardLater = setup.operation("guardLater()").declares(Doomed.class).awaiting();
        }

        @Override
        @SuppressWarnings({"all", "deprecation"})
        public Fossil find(Fossil like) {
            find.checkCaller();
            return find.await(service.find(like));
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
            guardLater.checkCaller();
            return guardLater.await(service.guardLater());
        }

        @Override
        public String toString() {
            return Bridge.describe("MuseumSync", service);
        }
    }

    private static final class AsyncView implements MuseumAsync {
        private final Museum service;
        private final AsyncOperation find;
        private final AsyncOperation guard;
        private final AsyncOperation guardLater;

        AsyncView(Museum service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Museum", "MuseumAsync");
            this.find = setup.operation("find(Fossil)").adopting();
            this.guard = setup.operation("guard()").offloading();
            this.guardLater = setup.operation("guardLater()").adopting();
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
            return new OffloadedCall<Void>(guard) {
                @Override
                protected Void call() throws Doomed {
                    service.guard();
                    return null;
                }
            }.submit();
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

    private static final class SyncFromAsync implements MuseumSync {
        private final MuseumAsync async;
        private final SyncOperation find;
        private final SyncOperation guard;
        private final SyncOperation guardLater;

        @SuppressWarnings({"all", "removal"})
        SyncFromAsync(MuseumAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "MuseumAsync", "MuseumAsync");
            this.find = setup.operation("find(Fossil)").awaiting();
            this.guard = setup.operation("guard()").declares(Doomed.class).awaiting();
            this.guardLater = setup.operation("guardLater()").declares(Doomed.class).awaiting();
        }

        @Override
        @SuppressWarnings({"all", "deprecation"})
        public Fossil find(Fossil like) {
            find.checkCaller();
            return find.await(async.find(like));
        }

        @Override
        @SuppressWarnings({"all", "removal"})
        public void guard() {
            guard.checkCaller();
            guard.await(async.guard());
        }

        @Override
        @SuppressWarnings({"all", "removal"})
        public String guardLater() {
            guardLater.checkCaller();
            return guardLater.await(async.guardLater());
        }

        @Override
        public String toString() {
            return Bridge.describe("MuseumSync", async);
        }
    }

    private static final class AsyncFromSync implements MuseumAsync {
        private final MuseumSync blocking;
        private final AsyncOperation find;
        private final AsyncOperation guard;
        private final AsyncOperation guardLater;

        AsyncFromSync(MuseumSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "MuseumSync", "MuseumAsync");
            this.find = setup.operation("find(Fossil)").offloading();
            this.guard = setup.operation("guard()").offloading();
            this.guardLater = setup.operation("guardLater()").offloading();
        }

        @Override
        @SuppressWarnings({"all", "deprecation"})
        public CompletableFuture<Fossil> find(Fossil like) {
            return new OffloadedCall<Fossil>(find) {
                @Override
                protected Fossil call() {
                    return blocking.find(like);
                }
            }.submit();
        }

        @Override
        @SuppressWarnings({"all", "removal"})
        public CompletableFuture<Void> guard() {
            return new OffloadedCall<Void>(guard) {
                @Override
                protected Void call() throws Doomed {
                    blocking.guard();
                    return null;
                }
            }.submit();
        }

        @Override
        @SuppressWarnings({"all", "removal"})
        public CompletableFuture<String> guardLater() {
            return new OffloadedCall<String>(guardLater) {
                @Override
                protected String call() throws Doomed {
                    return blocking.guardLater();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("MuseumAsync", blocking);
        }
    }
}
