package goldens.odd_type_names;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.odd_type_names.Größe$")
final class Größe$Views {
    private Größe$Views() {}

    static Größe$Sync sync(Größe$ service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.odd_type_names.Größe$Sync");
        return new SyncView(service, runtime);
    }

    static Größe$Async async(Größe$ service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.odd_type_names.Größe$Async");
        return new AsyncView(service, runtime);
    }

    static Größe$Sync syncFrom(Größe$Async async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.odd_type_names.Größe$Sync");
        return new SyncFromAsync(async, runtime);
    }

    static Größe$Async asyncFrom(Größe$Sync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.odd_type_names.Größe$Async");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements Größe$Sync {
        private final Größe$ service;
        private final SyncOperation self;

        SyncView(Größe$ service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Größe$", "Größe$Async");
            this.self = setup.operation("self()").awaiting();
        }

        @Override
        public Größe$ self() {
            self.checkCaller();
            return self.await(service.self());
        }

        @Override
        public String toString() {
            return Bridge.describe("Größe$Sync", service);
        }
    }

    private static final class AsyncView implements Größe$Async {
        private final Größe$ service;
        private final AsyncOperation self;

        AsyncView(Größe$ service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Größe$", "Größe$Async");
            this.self = setup.operation("self()").adopting();
        }

        @Override
        public CompletableFuture<Größe$> self() {
            try {
                return self.adopt(service.self());
            } catch (Throwable failure) {
                return self.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("Größe$Async", service);
        }
    }

    private static final class SyncFromAsync implements Größe$Sync {
        private final Größe$Async async;
        private final SyncOperation self;

        SyncFromAsync(Größe$Async async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "Größe$Async", "Größe$Async");
            this.self = setup.operation("self()").awaiting();
        }

        @Override
        public Größe$ self() {
            self.checkCaller();
            return self.await(async.self());
        }

        @Override
        public String toString() {
            return Bridge.describe("Größe$Sync", async);
        }
    }

    private static final class AsyncFromSync implements Größe$Async {
        private final Größe$Sync blocking;
        private final AsyncOperation self;

        AsyncFromSync(Größe$Sync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "Größe$Sync", "Größe$Async");
            this.self = setup.operation("self()").offloading();
        }

        @Override
        public CompletableFuture<Größe$> self() {
            return new OffloadedCall<Größe$>(self) {
                @Override
                protected Größe$ call() {
                    return blocking.self();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("Größe$Async", blocking);
        }
    }
}
