package goldens.self_type;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.self_type.Builder")
final class BuilderViews {
    private static final int WITH = 0;
    private static final int SELF = 1;

    private BuilderViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("with(String)").async(),
                setup.operation("self()").blocking()));
    }

    static <B extends Builder<B>> BuilderSync<B> sync(Builder<B> service,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.self_type.BuilderSync");
        ViewSetup setup = ViewSetup.sync(runtime, BuilderViews.class, "Builder", "BuilderAsync");
        return new SyncView<>(service, operations(setup));
    }

    static <B extends Builder<B>> BuilderAsync<B> async(Builder<B> service,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.self_type.BuilderAsync");
        ViewSetup setup = ViewSetup.async(runtime, BuilderViews.class, "Builder", "BuilderAsync");
        return new AsyncView<>(service, operations(setup));
    }

    static <B extends Builder<B>> BuilderSync<B> syncFrom(BuilderAsync<B> async,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.self_type.BuilderSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, BuilderViews.class, "BuilderAsync");
        return new SyncFromAsync<>(async, operations(setup));
    }

    static <B extends Builder<B>> BuilderAsync<B> asyncFrom(BuilderSync<B> blocking,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.self_type.BuilderAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, BuilderViews.class, "BuilderSync",
                "BuilderAsync");
        return new AsyncFromSync<>(blocking, operations(setup));
    }

    private static final class SyncView<B extends Builder<B>> extends ViewCalls implements BuilderSync<B> {
        private final Builder<B> service;

        SyncView(Builder<B> service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public B with(String part) {
            ViewCalls.check(this, WITH);
            return ViewCalls.await(this, WITH, service.with(part));
        }

        @Override
        public B self() {
            ViewCalls.check(this, SELF);
            return service.self();
        }
    }

    private static final class AsyncView<B extends Builder<B>> extends ViewCalls implements BuilderAsync<B> {
        private final Builder<B> service;

        AsyncView(Builder<B> service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<B> with(String part) {
            try {
                return ViewCalls.adopt(this, WITH, service.with(part));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, WITH, failure);
            }
        }

        @Override
        public CompletableFuture<B> self() {
            return ViewCalls.offload(this, SELF, () -> service.self());
        }
    }

    private static final class SyncFromAsync<B extends Builder<B>> extends ViewCalls implements BuilderSync<B> {
        private final BuilderAsync<B> async;

        SyncFromAsync(BuilderAsync<B> async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public B with(String part) {
            ViewCalls.check(this, WITH);
            return ViewCalls.await(this, WITH, async.with(part));
        }

        @Override
        public B self() {
            ViewCalls.check(this, SELF);
            return ViewCalls.await(this, SELF, async.self());
        }
    }

    private static final class AsyncFromSync<B extends Builder<B>> extends ViewCalls implements BuilderAsync<B> {
        private final BuilderSync<B> blocking;

        AsyncFromSync(BuilderSync<B> blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<B> with(String part) {
            return ViewCalls.offload(this, WITH, () -> blocking.with(part));
        }

        @Override
        public CompletableFuture<B> self() {
            return ViewCalls.offload(this, SELF, () -> blocking.self());
        }
    }
}
