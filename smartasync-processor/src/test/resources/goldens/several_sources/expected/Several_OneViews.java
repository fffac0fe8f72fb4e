package goldens.several_sources;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.several_sources.Several.One")
final class Several_OneViews {
    private Several_OneViews() {}

    static Several_OneSync sync(Several.One service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.several_sources.Several_OneSync");
        return new SyncView(service, runtime);
    }

    static Several_OneAsync async(Several.One service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.several_sources.Several_OneAsync");
        return new AsyncView(service, runtime);
    }

    static Several_OneSync syncFrom(Several_OneAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.several_sources.Several_OneSync");
        return new SyncFromAsync(async, runtime);
    }

    static Several_OneAsync asyncFrom(Several_OneSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.several_sources.Several_OneAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements Several_OneSync {
        private final Several.One service;
        private final SyncOperation two;

        SyncView(Several.One service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Several.One", "Several_OneAsync");
            this.two = setup.operation("two()").awaiting();
        }

        @Override
        public Several.Two two() {
            two.checkCaller();
            return two.await(service.two());
        }

        @Override
        public String toString() {
            return Bridge.describe("Several_OneSync", service);
        }
    }

    private static final class AsyncView implements Several_OneAsync {
        private final Several.One service;
        private final AsyncOperation two;

        AsyncView(Several.One service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Several.One", "Several_OneAsync");
            this.two = setup.operation("two()").adopting();
        }

        @Override
        public CompletableFuture<Several.Two> two() {
            try {
                return two.adopt(service.two());
            } catch (Throwable failure) {
                return two.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("Several_OneAsync", service);
        }
    }

    private static final class SyncFromAsync implements Several_OneSync {
        private final Several_OneAsync async;
        private final SyncOperation two;

        SyncFromAsync(Several_OneAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "Several_OneAsync", "Several_OneAsync");
            this.two = setup.operation("two()").awaiting();
        }

        @Override
        public Several.Two two() {
            two.checkCaller();
            return two.await(async.two());
        }

        @Override
        public String toString() {
            return Bridge.describe("Several_OneSync", async);
        }
    }

    private static final class AsyncFromSync implements Several_OneAsync {
        private final Several_OneSync blocking;
        private final AsyncOperation two;

        AsyncFromSync(Several_OneSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "Several_OneSync", "Several_OneAsync");
            this.two = setup.operation("two()").offloading();
        }

        @Override
        public CompletableFuture<Several.Two> two() {
            return new OffloadedCall<Several.Two>(two) {
                @Override
                protected Several.Two call() {
                    return blocking.two();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("Several_OneAsync", blocking);
        }
    }
}
