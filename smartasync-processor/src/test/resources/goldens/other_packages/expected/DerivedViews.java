package goldens.other_packages;

import goldens.other_packages.base.Base;
import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.other_packages.Derived")
final class DerivedViews {
    private DerivedViews() {}

    static DerivedSync sync(Derived service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.other_packages.DerivedSync");
        return new SyncView(service, runtime);
    }

    static DerivedAsync async(Derived service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.other_packages.DerivedAsync");
        return new AsyncView(service, runtime);
    }

    static DerivedSync syncFrom(DerivedAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.other_packages.DerivedSync");
        return new SyncFromAsync(async, runtime);
    }

    static DerivedAsync asyncFrom(DerivedSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.other_packages.DerivedAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements DerivedSync {
        private final Derived service;
        private final SyncOperation inherited;

        SyncView(Derived service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Derived", "DerivedAsync");
            this.inherited = setup.operation("inherited(Kind)").awaiting();
        }

        @Override
        public String inherited(Base.Kind kind) {
            inherited.checkCaller();
            return inherited.await(service.inherited(kind));
        }

        @Override
        public String toString() {
            return Bridge.describe("DerivedSync", service);
        }
    }

    private static final class AsyncView implements DerivedAsync {
        private final Derived service;
        private final AsyncOperation inherited;

        AsyncView(Derived service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Derived", "DerivedAsync");
            this.inherited = setup.operation("inherited(Kind)").adopting();
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

    private static final class SyncFromAsync implements DerivedSync {
        private final DerivedAsync async;
        private final SyncOperation inherited;

        SyncFromAsync(DerivedAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "DerivedAsync", "DerivedAsync");
            this.inherited = setup.operation("inherited(Kind)").awaiting();
        }

        @Override
        public String inherited(Base.Kind kind) {
            inherited.checkCaller();
            return inherited.await(async.inherited(kind));
        }

        @Override
        public String toString() {
            return Bridge.describe("DerivedSync", async);
        }
    }

    private static final class AsyncFromSync implements DerivedAsync {
        private final DerivedSync blocking;
        private final AsyncOperation inherited;

        AsyncFromSync(DerivedSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "DerivedSync", "DerivedAsync");
            this.inherited = setup.operation("inherited(Kind)").offloading();
        }

        @Override
        public CompletableFuture<String> inherited(Base.Kind kind) {
            return new OffloadedCall<String>(inherited) {
                @Override
                protected String call() {
                    return blocking.inherited(kind);
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("DerivedAsync", blocking);
        }
    }
}
