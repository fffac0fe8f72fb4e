package goldens.odd_type_names;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.odd_type_names.Gr\u00f6\u00dfe$")
final class Gr\u00f6\u00dfe$Views {
    private final ViewOperation self;
    private final SmartAsyncRuntime runtime;

    private Gr\u00f6\u00dfe$Views(ViewSetup setup) {
        this.runtime = setup.runtime();
        this.self = setup.operation("self()").async();
    }

    private static Gr\u00f6\u00dfe$Views of(ViewSetup setup) {
        Gr\u00f6\u00dfe$Views known = setup.known(Gr\u00f6\u00dfe$Views.class);
        return known != null ? known : setup.keep(new Gr\u00f6\u00dfe$Views(setup));
    }

    static Gr\u00f6\u00dfe$Sync sync(Gr\u00f6\u00dfe$ service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.odd_type_names.Gr\u00f6\u00dfe$Sync");
        ViewSetup setup = ViewSetup.sync(runtime, Gr\u00f6\u00dfe$Views.class, "Gr\u00f6\u00dfe$", "Gr\u00f6\u00dfe$Async");
        return of(setup).new SyncView(service);
    }

    static Gr\u00f6\u00dfe$Async async(Gr\u00f6\u00dfe$ service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.odd_type_names.Gr\u00f6\u00dfe$Async");
        ViewSetup setup = ViewSetup.async(runtime, Gr\u00f6\u00dfe$Views.class, "Gr\u00f6\u00dfe$", "Gr\u00f6\u00dfe$Async");
        return of(setup).new AsyncView(service);
    }

    static Gr\u00f6\u00dfe$Sync syncFrom(Gr\u00f6\u00dfe$Async async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.odd_type_names.Gr\u00f6\u00dfe$Sync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, Gr\u00f6\u00dfe$Views.class, "Gr\u00f6\u00dfe$Async");
        return of(setup).new SyncFromAsync(async);
    }

    static Gr\u00f6\u00dfe$Async asyncFrom(Gr\u00f6\u00dfe$Sync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.odd_type_names.Gr\u00f6\u00dfe$Async");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, Gr\u00f6\u00dfe$Views.class, "Gr\u00f6\u00dfe$Sync",
                "Gr\u00f6\u00dfe$Async");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements Gr\u00f6\u00dfe$Sync {
        private final Gr\u00f6\u00dfe$ service;

        SyncView(Gr\u00f6\u00dfe$ service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public Gr\u00f6\u00dfe$Sync self() {
            Gr\u00f6\u00dfe$ found = self.checkCaller().await(service.self());
            return found == null ? Bridge.absent() : Gr\u00f6\u00dfe$Sync.of(found, runtime);
        }

        @Override
        public String toString() {
            return Bridge.describe("Gr\u00f6\u00dfe$Sync", service);
        }
    }

    private final class AsyncView extends SourceView implements Gr\u00f6\u00dfe$Async {
        private final Gr\u00f6\u00dfe$ service;

        AsyncView(Gr\u00f6\u00dfe$ service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<Gr\u00f6\u00dfe$Async> self() {
            try {
                return self.viewed(self.adopt(service.self()),
                        found -> Gr\u00f6\u00dfe$Async.of(found, runtime));
            } catch (Throwable failure) {
                return self.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("Gr\u00f6\u00dfe$Async", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements Gr\u00f6\u00dfe$Sync {
        private final Gr\u00f6\u00dfe$Async async;

        SyncFromAsync(Gr\u00f6\u00dfe$Async async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public Gr\u00f6\u00dfe$Sync self() {
            Gr\u00f6\u00dfe$Async found = self.checkCaller().await(async.self());
            return found == null ? Bridge.absent() : Gr\u00f6\u00dfe$Sync.from(found, runtime);
        }

        @Override
        public String toString() {
            return Bridge.describe("Gr\u00f6\u00dfe$Sync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements Gr\u00f6\u00dfe$Async {
        private final Gr\u00f6\u00dfe$Sync blocking;

        AsyncFromSync(Gr\u00f6\u00dfe$Sync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Gr\u00f6\u00dfe$Async> self() {
            return self.viewed(self.<Gr\u00f6\u00dfe$Sync>offload(() -> blocking.self()),
                    found -> Gr\u00f6\u00dfe$Async.from(found, runtime));
        }

        @Override
        public String toString() {
            return Bridge.describe("Gr\u00f6\u00dfe$Async", blocking);
        }
    }
}
