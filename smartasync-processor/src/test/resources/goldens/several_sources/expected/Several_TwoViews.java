package goldens.several_sources;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.several_sources.Several.Two")
final class Several_TwoViews {
    private final ViewOperation name;
    private final ViewOperation one;

    private Several_TwoViews(ViewSetup setup) {
        this.name = setup.operation("name()").blocking();
        this.one = setup.operation("one()").blocking();
    }

    private static Several_TwoViews of(ViewSetup setup) {
        Several_TwoViews known = setup.known(Several_TwoViews.class);
        return known != null ? known : setup.keep(new Several_TwoViews(setup));
    }

    static Several_TwoSync sync(Several.Two service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.several_sources.Several_TwoSync");
        ViewSetup setup = ViewSetup.sync(runtime, Several_TwoViews.class, "Several.Two",
                "Several_TwoAsync");
        return of(setup).new SyncView(service);
    }

    static Several_TwoAsync async(Several.Two service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.several_sources.Several_TwoAsync");
        ViewSetup setup = ViewSetup.async(runtime, Several_TwoViews.class, "Several.Two",
                "Several_TwoAsync");
        return of(setup).new AsyncView(service);
    }

    static Several_TwoSync syncFrom(Several_TwoAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.several_sources.Several_TwoSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, Several_TwoViews.class, "Several_TwoAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static Several_TwoAsync asyncFrom(Several_TwoSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.several_sources.Several_TwoAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, Several_TwoViews.class, "Several_TwoSync",
                "Several_TwoAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView implements Several_TwoSync {
        private final Several.Two service;

        SyncView(Several.Two service) {
            this.service = Objects.requireNonNull(service, "service");
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

    private final class AsyncView implements Several_TwoAsync {
        private final Several.Two service;

        AsyncView(Several.Two service) {
            this.service = Objects.requireNonNull(service, "service");
        }

        @Override
        public CompletableFuture<String> name() {
            return name.offload(() -> service.name());
        }

        @Override
        public CompletableFuture<Several.One> one() {
            return one.offload(() -> service.one());
        }

        @Override
        public String toString() {
            return Bridge.describe("Several_TwoAsync", service);
        }
    }

    private final class SyncFromAsync implements Several_TwoSync {
        private final Several_TwoAsync async;

        SyncFromAsync(Several_TwoAsync async) {
            this.async = Objects.requireNonNull(async, "async");
        }

        @Override
        public String name() {
            return name.checkCaller().await(async.name());
        }

        @Override
        public Several.One one() {
            return one.checkCaller().await(async.one());
        }

        @Override
        public String toString() {
            return Bridge.describe("Several_TwoSync", async);
        }
    }

    private final class AsyncFromSync implements Several_TwoAsync {
        private final Several_TwoSync blocking;

        AsyncFromSync(Several_TwoSync blocking) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
        }

        @Override
        public CompletableFuture<String> name() {
            return name.offload(() -> blocking.name());
        }

        @Override
        public CompletableFuture<Several.One> one() {
            return one.offload(() -> blocking.one());
        }

        @Override
        public String toString() {
            return Bridge.describe("Several_TwoAsync", blocking);
        }
    }
}
