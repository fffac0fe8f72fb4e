package goldens.self_type;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.self_type.Builder")
final class BuilderViews {
    private final ViewOperation with;
    private final ViewOperation self;

    private BuilderViews(ViewSetup setup) {
        this.with = setup.operation("with(String)").async();
        this.self = setup.operation("self()").blocking();
    }

    private static BuilderViews of(ViewSetup setup) {
        BuilderViews known = setup.known(BuilderViews.class);
        return known != null ? known : setup.keep(new BuilderViews(setup));
    }

    static <B extends Builder<B>> BuilderSync<B> sync(Builder<B> service,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.self_type.BuilderSync");
        ViewSetup setup = ViewSetup.sync(runtime, BuilderViews.class, "Builder", "BuilderAsync");
        return of(setup).new SyncView<>(service);
    }

    static <B extends Builder<B>> BuilderAsync<B> async(Builder<B> service,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.self_type.BuilderAsync");
        ViewSetup setup = ViewSetup.async(runtime, BuilderViews.class, "Builder", "BuilderAsync");
        return of(setup).new AsyncView<>(service);
    }

    static <B extends Builder<B>> BuilderSync<B> syncFrom(BuilderAsync<B> async,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.self_type.BuilderSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, BuilderViews.class, "BuilderAsync");
        return of(setup).new SyncFromAsync<>(async);
    }

    static <B extends Builder<B>> BuilderAsync<B> asyncFrom(BuilderSync<B> blocking,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.self_type.BuilderAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, BuilderViews.class, "BuilderSync",
                "BuilderAsync");
        return of(setup).new AsyncFromSync<>(blocking);
    }

    private final class SyncView<B extends Builder<B>> extends SourceView implements BuilderSync<B> {
        private final Builder<B> service;

        SyncView(Builder<B> service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public B with(String part) {
            return with.checkCaller().await(service.with(part));
        }

        @Override
        public B self() {
            self.checkCaller();
            return service.self();
        }

        @Override
        public String toString() {
            return Bridge.describe("BuilderSync", service);
        }
    }

    private final class AsyncView<B extends Builder<B>> extends SourceView implements BuilderAsync<B> {
        private final Builder<B> service;

        AsyncView(Builder<B> service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<B> with(String part) {
            try {
                return with.adopt(service.with(part));
            } catch (Throwable failure) {
                return with.failed(failure);
            }
        }

        @Override
        public CompletableFuture<B> self() {
            return self.offload(() -> service.self());
        }

        @Override
        public String toString() {
            return Bridge.describe("BuilderAsync", service);
        }
    }

    private final class SyncFromAsync<B extends Builder<B>> extends SourceView implements BuilderSync<B> {
        private final BuilderAsync<B> async;

        SyncFromAsync(BuilderAsync<B> async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public B with(String part) {
            return with.checkCaller().await(async.with(part));
        }

        @Override
        public B self() {
            return self.checkCaller().await(async.self());
        }

        @Override
        public String toString() {
            return Bridge.describe("BuilderSync", async);
        }
    }

    private final class AsyncFromSync<B extends Builder<B>> extends SourceView implements BuilderAsync<B> {
        private final BuilderSync<B> blocking;

        AsyncFromSync(BuilderSync<B> blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<B> with(String part) {
            return with.offload(() -> blocking.with(part));
        }

        @Override
        public CompletableFuture<B> self() {
            return self.offload(() -> blocking.self());
        }

        @Override
        public String toString() {
            return Bridge.describe("BuilderAsync", blocking);
        }
    }
}
