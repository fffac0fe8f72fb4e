package goldens.deprecated_outer;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@SuppressWarnings({"all", "deprecation"})
@GeneratedView("goldens.deprecated_outer.Outer.Nested")
final class Outer_NestedViews {
    private final ViewOperation find;

    private Outer_NestedViews(ViewSetup setup) {
        this.find = setup.operation("find(String)").async();
    }

    private static Outer_NestedViews of(ViewSetup setup) {
        Outer_NestedViews known = setup.known(Outer_NestedViews.class);
        return known != null ? known : setup.keep(new Outer_NestedViews(setup));
    }

    static Outer_NestedSync sync(Outer.Nested service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.deprecated_outer.Outer_NestedSync");
        ViewSetup setup = ViewSetup.sync(runtime, Outer_NestedViews.class, "Outer.Nested",
                "Outer_NestedAsync");
        return of(setup).new SyncView(service);
    }

    static Outer_NestedAsync async(Outer.Nested service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.deprecated_outer.Outer_NestedAsync");
        ViewSetup setup = ViewSetup.async(runtime, Outer_NestedViews.class, "Outer.Nested",
                "Outer_NestedAsync");
        return of(setup).new AsyncView(service);
    }

    static Outer_NestedSync syncFrom(Outer_NestedAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.deprecated_outer.Outer_NestedSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, Outer_NestedViews.class, "Outer_NestedAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static Outer_NestedAsync asyncFrom(Outer_NestedSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.deprecated_outer.Outer_NestedAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, Outer_NestedViews.class, "Outer_NestedSync",
                "Outer_NestedAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements Outer_NestedSync {
        private final Outer.Nested service;

        SyncView(Outer.Nested service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public String find(String key) {
            return find.checkCaller().await(service.find(key));
        }

        @Override
        public String toString() {
            return Bridge.describe("Outer_NestedSync", service);
        }
    }

    private final class AsyncView extends SourceView implements Outer_NestedAsync {
        private final Outer.Nested service;

        AsyncView(Outer.Nested service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<String> find(String key) {
            try {
                return find.adopt(service.find(key));
            } catch (Throwable failure) {
                return find.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("Outer_NestedAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements Outer_NestedSync {
        private final Outer_NestedAsync async;

        SyncFromAsync(Outer_NestedAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String find(String key) {
            return find.checkCaller().await(async.find(key));
        }

        @Override
        public String toString() {
            return Bridge.describe("Outer_NestedSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements Outer_NestedAsync {
        private final Outer_NestedSync blocking;

        AsyncFromSync(Outer_NestedSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> find(String key) {
            return find.offload(() -> blocking.find(key));
        }

        @Override
        public String toString() {
            return Bridge.describe("Outer_NestedAsync", blocking);
        }
    }
}
