package goldens.odd_type_names;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.odd_type_names.Größe$")
final class Größe$Views {
    private final ViewOperation self;

    private Größe$Views(ViewSetup setup) {
        this.self = setup.operation("self()").async();
    }

    private static Größe$Views of(ViewSetup setup) {
        return setup.known() instanceof Größe$Views known
                ? known
                : setup.keep(new Größe$Views(setup));
    }

    static Größe$Sync sync(Größe$ service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.odd_type_names.Größe$Sync");
        ViewSetup setup = ViewSetup.sync(runtime, Größe$Views.class, "Größe$", "Größe$Async");
        return of(setup).new SyncView(service);
    }

    static Größe$Async async(Größe$ service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.odd_type_names.Größe$Async");
        ViewSetup setup = ViewSetup.async(runtime, Größe$Views.class, "Größe$", "Größe$Async");
        return of(setup).new AsyncView(service);
    }

    static Größe$Sync syncFrom(Größe$Async async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.odd_type_names.Größe$Sync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, Größe$Views.class, "Größe$Async");
        return of(setup).new SyncFromAsync(async);
    }

    static Größe$Async asyncFrom(Größe$Sync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.odd_type_names.Größe$Async");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, Größe$Views.class, "Größe$Sync",
                "Größe$Async");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView implements Größe$Sync {
        private final Größe$ service;

        SyncView(Größe$ service) {
            this.service = Objects.requireNonNull(service, "service");
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

    private final class AsyncView implements Größe$Async {
        private final Größe$ service;

        AsyncView(Größe$ service) {
            this.service = Objects.requireNonNull(service, "service");
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

    private final class SyncFromAsync implements Größe$Sync {
        private final Größe$Async async;

        SyncFromAsync(Größe$Async async) {
            this.async = Objects.requireNonNull(async, "async");
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

    private final class AsyncFromSync implements Größe$Async {
        private final Größe$Sync blocking;

        AsyncFromSync(Größe$Sync blocking) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
        }

        @Override
        public CompletableFuture<Größe$> self() {
            return self.offload(() -> blocking.self());
        }

        @Override
        public String toString() {
            return Bridge.describe("Größe$Async", blocking);
        }
    }
}
