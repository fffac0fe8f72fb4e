package goldens.self_type;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.self_type.Builder")
final class BuilderViews {
    private BuilderViews() {}

    static <B extends Builder<B>> BuilderSync<B> sync(Builder<B> service,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.self_type.BuilderSync");
        return new SyncView<>(service, runtime);
    }

    static <B extends Builder<B>> BuilderAsync<B> async(Builder<B> service,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.self_type.BuilderAsync");
        return new AsyncView<>(service, runtime);
    }

    static <B extends Builder<B>> BuilderSync<B> syncFrom(BuilderAsync<B> async,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.self_type.BuilderSync");
        return new SyncFromAsync<>(async, runtime);
    }

    static <B extends Builder<B>> BuilderAsync<B> asyncFrom(BuilderSync<B> blocking,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.self_type.BuilderAsync");
        return new AsyncFromSync<>(blocking, runtime);
    }

    private static final class SyncView<B extends Builder<B>> implements BuilderSync<B> {
        private final Builder<B> service;
        private final SyncOperation with;
        private final SyncOperation self;

        SyncView(Builder<B> service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Builder", "BuilderAsync");
            this.with = setup.operation("with(String)").awaiting();
            this.self = setup.operation("self()").calling();
        }

        @Override
        public B with(String part) {
            with.checkCaller();
            return with.await(service.with(part));
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

    private static final class AsyncView<B extends Builder<B>> implements BuilderAsync<B> {
        private final Builder<B> service;
        private final AsyncOperation with;
        private final AsyncOperation self;

        AsyncView(Builder<B> service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Builder", "BuilderAsync");
            this.with = setup.operation("with(String)").adopting();
            this.self = setup.operation("self()").offloading();
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
            return new OffloadedCall<B>(self) {
                @Override
                protected B call() {
                    return service.self();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("BuilderAsync", service);
        }
    }

    private static final class SyncFromAsync<B extends Builder<B>> implements BuilderSync<B> {
        private final BuilderAsync<B> async;
        private final SyncOperation with;
        private final SyncOperation self;

        SyncFromAsync(BuilderAsync<B> async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "BuilderAsync", "BuilderAsync");
            this.with = setup.operation("with(String)").awaiting();
            this.self = setup.operation("self()").awaiting();
        }

        @Override
        public B with(String part) {
            with.checkCaller();
            return with.await(async.with(part));
        }

        @Override
        public B self() {
            self.checkCaller();
            return self.await(async.self());
        }

        @Override
        public String toString() {
            return Bridge.describe("BuilderSync", async);
        }
    }

    private static final class AsyncFromSync<B extends Builder<B>> implements BuilderAsync<B> {
        private final BuilderSync<B> blocking;
        private final AsyncOperation with;
        private final AsyncOperation self;

        AsyncFromSync(BuilderSync<B> blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "BuilderSync", "BuilderAsync");
            this.with = setup.operation("with(String)").offloading();
            this.self = setup.operation("self()").offloading();
        }

        @Override
        public CompletableFuture<B> with(String part) {
            return new OffloadedCall<B>(with) {
                @Override
                protected B call() {
                    return blocking.with(part);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<B> self() {
            return new OffloadedCall<B>(self) {
                @Override
                protected B call() {
                    return blocking.self();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("BuilderAsync", blocking);
        }
    }
}
