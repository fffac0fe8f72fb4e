package goldens.nested_source;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.nested_source.Outer.Inner")
final class Outer_InnerViews {
    private final ViewOperation self;
    private final ViewOperation part;
    private final SmartAsyncRuntime runtime;

    private Outer_InnerViews(ViewSetup setup) {
        this.runtime = setup.runtime();
        this.self = setup.operation("self()").async();
        this.part = setup.operation("part()").blocking();
    }

    private static Outer_InnerViews of(ViewSetup setup) {
        Outer_InnerViews known = setup.known(Outer_InnerViews.class);
        return known != null ? known : setup.keep(new Outer_InnerViews(setup));
    }

    static Outer_InnerSync sync(Outer.Inner service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.nested_source.Outer_InnerSync");
        ViewSetup setup = ViewSetup.sync(runtime, Outer_InnerViews.class, "Outer.Inner",
                "Outer_InnerAsync");
        return of(setup).new SyncView(service);
    }

    static Outer_InnerAsync async(Outer.Inner service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.nested_source.Outer_InnerAsync");
        ViewSetup setup = ViewSetup.async(runtime, Outer_InnerViews.class, "Outer.Inner",
                "Outer_InnerAsync");
        return of(setup).new AsyncView(service);
    }

    static Outer_InnerSync syncFrom(Outer_InnerAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.nested_source.Outer_InnerSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, Outer_InnerViews.class, "Outer_InnerAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static Outer_InnerAsync asyncFrom(Outer_InnerSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.nested_source.Outer_InnerAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, Outer_InnerViews.class, "Outer_InnerSync",
                "Outer_InnerAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements Outer_InnerSync {
        private final Outer.Inner service;

        SyncView(Outer.Inner service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public Outer_InnerSync self() {
            Outer.Inner found = self.checkCaller().await(service.self());
            return found == null ? Bridge.absent() : Outer_InnerSync.of(found, runtime);
        }

        @Override
        public Outer.Inner.Part part() {
            part.checkCaller();
            return service.part();
        }

        @Override
        public String toString() {
            return Bridge.describe("Outer_InnerSync", service);
        }
    }

    private final class AsyncView extends SourceView implements Outer_InnerAsync {
        private final Outer.Inner service;

        AsyncView(Outer.Inner service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<Outer_InnerAsync> self() {
            try {
                return self.viewed(self.adopt(service.self()),
                        found -> Outer_InnerAsync.of(found, runtime));
            } catch (Throwable failure) {
                return self.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Outer.Inner.Part> part() {
            return part.offload(() -> service.part());
        }

        @Override
        public String toString() {
            return Bridge.describe("Outer_InnerAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements Outer_InnerSync {
        private final Outer_InnerAsync async;

        SyncFromAsync(Outer_InnerAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public Outer_InnerSync self() {
            Outer_InnerAsync found = self.checkCaller().await(async.self());
            return found == null ? Bridge.absent() : Outer_InnerSync.from(found, runtime);
        }

        @Override
        public Outer.Inner.Part part() {
            return part.checkCaller().await(async.part());
        }

        @Override
        public String toString() {
            return Bridge.describe("Outer_InnerSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements Outer_InnerAsync {
        private final Outer_InnerSync blocking;

        AsyncFromSync(Outer_InnerSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Outer_InnerAsync> self() {
            return self.viewed(self.<Outer_InnerSync>offload(() -> blocking.self()),
                    found -> Outer_InnerAsync.from(found, runtime));
        }

        @Override
        public CompletableFuture<Outer.Inner.Part> part() {
            return part.offload(() -> blocking.part());
        }

        @Override
        public String toString() {
            return Bridge.describe("Outer_InnerAsync", blocking);
        }
    }
}
