package goldens.other_packages;

import goldens.other_packages.base.Base;
import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.other_packages.Derived")
final class DerivedViews {
    private final ViewOperation inherited;

    private DerivedViews(ViewSetup setup) {
        this.inherited = setup.operation("inherited(Kind)").async();
    }

    private static DerivedViews of(ViewSetup setup) {
        DerivedViews known = setup.known(DerivedViews.class);
        return known != null ? known : setup.keep(new DerivedViews(setup));
    }

    static DerivedSync sync(Derived service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.other_packages.DerivedSync");
        ViewSetup setup = ViewSetup.sync(runtime, DerivedViews.class, "Derived", "DerivedAsync");
        return of(setup).new SyncView(service);
    }

    static DerivedAsync async(Derived service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.other_packages.DerivedAsync");
        ViewSetup setup = ViewSetup.async(runtime, DerivedViews.class, "Derived", "DerivedAsync");
        return of(setup).new AsyncView(service);
    }

    static DerivedSync syncFrom(DerivedAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.other_packages.DerivedSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, DerivedViews.class, "DerivedAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static DerivedAsync asyncFrom(DerivedSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.other_packages.DerivedAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, DerivedViews.class, "DerivedSync",
                "DerivedAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements DerivedSync {
        private final Derived service;

        SyncView(Derived service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public String inherited(Base.Kind kind) {
            return inherited.checkCaller().await(service.inherited(kind));
        }

        @Override
        public String toString() {
            return Bridge.describe("DerivedSync", service);
        }
    }

    private final class AsyncView extends SourceView implements DerivedAsync {
        private final Derived service;

        AsyncView(Derived service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<String> inherited(Base.Kind kind) {
            try {
                return inherited.adopt(service.inherited(kind));
            } catch (Throwable failure) {
                return inherited.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("DerivedAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements DerivedSync {
        private final DerivedAsync async;

        SyncFromAsync(DerivedAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String inherited(Base.Kind kind) {
            return inherited.checkCaller().await(async.inherited(kind));
        }

        @Override
        public String toString() {
            return Bridge.describe("DerivedSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements DerivedAsync {
        private final DerivedSync blocking;

        AsyncFromSync(DerivedSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> inherited(Base.Kind kind) {
            return inherited.offload(() -> blocking.inherited(kind));
        }

        @Override
        public String toString() {
            return Bridge.describe("DerivedAsync", blocking);
        }
    }
}
