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

@GeneratedView("goldens.several_sources.Several.Two")
final class Several_TwoViews {
    private Several_TwoViews() {}

    static Several_TwoSync sync(Several.Two service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.several_sources.Several_TwoSync");
        return new SyncView(service, runtime);
    }

    static Several_TwoAsync async(Several.Two service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.several_sources.Several_TwoAsync");
        return new AsyncView(service, runtime);
    }

    static Several_TwoSync syncFrom(Several_TwoAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.several_sources.Several_TwoSync");
        return new SyncFromAsync(async, runtime);
    }

    static Several_TwoAsync asyncFrom(Several_TwoSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.several_sources.Several_TwoAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements Several_TwoSync {
        private final Several.Two service;
        private final SyncOperation name;
        private final SyncOperation one;

        SyncView(Several.Two service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Several.Two", "Several_TwoAsync");
            this.name = setup.operation("name()").calling();
            this.one = setup.operation("one()").calling();
        }

        @Override
        public String name() {
            name.checkCaller();
            return service.name();
        }

        @Override
        public Several.One one() {
            one.checkCaller();
            return service.one();
        }

        @Override
        public String toString() {
            return Bridge.describe("Several_TwoSync", service);
        }
    }

    private static final class AsyncView implements Several_TwoAsync {
        private final Several.Two service;
        private final AsyncOperation name;
        private final AsyncOperation one;

        AsyncView(Several.Two service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Several.Two", "Several_TwoAsync");
            this.name = setup.operation("name()").offloading();
            this.one = setup.operation("one()").offloading();
        }

        @Override
        public CompletableFuture<String> name() {
            return new OffloadedCall<String>(name) {
                @Override
                protected String call() {
                    return service.name();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Several.One> one() {
            return new OffloadedCall<Several.One>(one) {
                @Override
                protected Several.One call() {
                    return service.one();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("Several_TwoAsync", service);
        }
    }

    private static final class SyncFromAsync implements Several_TwoSync {
        private final Several_TwoAsync async;
        private final SyncOperation name;
        private final SyncOperation one;

        SyncFromAsync(Several_TwoAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "Several_TwoAsync", "Several_TwoAsync");
            this.name = setup.operation("name()").awaiting();
            this.one = setup.operation("one()").awaiting();
        }

        @Override
        public String name() {
            name.checkCaller();
            return name.await(async.name());
        }

        @Override
        public Several.One one() {
            one.checkCaller();
            return one.await(async.one());
        }

        @Override
        public String toString() {
            return Bridge.describe("Several_TwoSync", async);
        }
    }

    private static final class AsyncFromSync implements Several_TwoAsync {
        private final Several_TwoSync blocking;
        private final AsyncOperation name;
        private final AsyncOperation one;

        AsyncFromSync(Several_TwoSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "Several_TwoSync", "Several_TwoAsync");
            this.name = setup.operation("name()").offloading();
            this.one = setup.operation("one()").offloading();
        }

        @Override
        public CompletableFuture<String> name() {
            return new OffloadedCall<String>(name) {
                @Override
                protected String call() {
                    return blocking.name();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Several.One> one() {
            return new OffloadedCall<Several.One>(one) {
                @Override
                protected Several.One call() {
                    return blocking.one();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("Several_TwoAsync", blocking);
        }
    }
}
