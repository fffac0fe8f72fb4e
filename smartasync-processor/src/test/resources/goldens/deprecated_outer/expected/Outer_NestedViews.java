package goldens.deprecated_outer;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@SuppressWarnings({"all", "deprecation"})
@GeneratedView("goldens.deprecated_outer.Outer.Nested")
final class Outer_NestedViews {
    private Outer_NestedViews() {}

    static Outer_NestedSync sync(Outer.Nested service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.deprecated_outer.Outer_NestedSync");
        return new SyncView(service, runtime);
    }

    static Outer_NestedAsync async(Outer.Nested service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.deprecated_outer.Outer_NestedAsync");
        return new AsyncView(service, runtime);
    }

    static Outer_NestedSync syncFrom(Outer_NestedAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.deprecated_outer.Outer_NestedSync");
        return new SyncFromAsync(async, runtime);
    }

    static Outer_NestedAsync asyncFrom(Outer_NestedSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.deprecated_outer.Outer_NestedAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements Outer_NestedSync {
        private final Outer.Nested service;
        private final SyncOperation find;

        SyncView(Outer.Nested service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Outer.Nested", "Outer_NestedAsync");
            this.find = setup.operation("find(String)").awaiting();
        }

        @Override
        public String find(String key) {
            find.checkCaller();
            return find.await(service.find(key));
        }

        @Override
        public String toString() {
            return Bridge.describe("Outer_NestedSync", service);
        }
    }

    private static final class AsyncView implements Outer_NestedAsync {
        private final Outer.Nested service;
        private final AsyncOperation find;

        AsyncView(Outer.Nested service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Outer.Nested", "Outer_NestedAsync");
            this.find = setup.operation("find(String)").adopting();
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

    private static final class SyncFromAsync implements Outer_NestedSync {
        private final Outer_NestedAsync async;
        private final SyncOperation find;

        SyncFromAsync(Outer_NestedAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "Outer_NestedAsync", "Outer_NestedAsync");
            this.find = setup.operation("find(String)").awaiting();
        }

        @Override
        public String find(String key) {
            find.checkCaller();
            return find.await(async.find(key));
        }

        @Override
        public String toString() {
            return Bridge.describe("Outer_NestedSync", async);
        }
    }

    private static final class AsyncFromSync implements Outer_NestedAsync {
        private final Outer_NestedSync blocking;
        private final AsyncOperation find;

        AsyncFromSync(Outer_NestedSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "Outer_NestedSync", "Outer_NestedAsync");
            this.find = setup.operation("find(String)").offloading();
        }

        @Override
        public CompletableFuture<String> find(String key) {
            return new OffloadedCall<String>(find) {
                @Override
                protected String call() {
                    return blocking.find(key);
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("Outer_NestedAsync", blocking);
        }
    }
}
