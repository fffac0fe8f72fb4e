package goldens.clashing_parameters;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.clashing_parameters.Clash")
final class ClashViews {
    private final ViewOperation service2;
    private final ViewOperation call;
    private final ViewOperation async2;
    private final ViewOperation blocking2;
    private final ViewOperation runtime2;
    private final ViewOperation failure;
    private final ViewOperation setup;
    private final ViewOperation java2;
    private final ViewOperation Objects2;

    private ClashViews(ViewSetup setup) {
        this.service2 = setup.operation("service(String, String, String)").async();
        this.call = setup.operation("call(String, String, String)").blocking();
        this.async2 = setup.operation("async(String, String)").blocking();
        this.blocking2 = setup.operation("blocking(String, String)").async();
        this.runtime2 = setup.operation("runtime(String, String, String, String, String)")
                .blocking();
        this.failure = setup.operation("failure(String)").async();
        this.setup = setup.operation("setup()").async();
        this.java2 = setup.operation("java()").async();
        this.Objects2 = setup.operation("Objects()").blocking();
    }

    private static ClashViews of(ViewSetup setup) {
        ClashViews known = setup.known(ClashViews.class);
        return known != null ? known : setup.keep(new ClashViews(setup));
    }

    static ClashSync sync(Clash service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.clashing_parameters.ClashSync");
        ViewSetup setup = ViewSetup.sync(runtime, ClashViews.class, "Clash", "ClashAsync");
        return of(setup).new SyncView(service);
    }

    static ClashAsync async(Clash service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.clashing_parameters.ClashAsync");
        ViewSetup setup = ViewSetup.async(runtime, ClashViews.class, "Clash", "ClashAsync");
        return of(setup).new AsyncView(service);
    }

    static ClashSync syncFrom(ClashAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.clashing_parameters.ClashSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, ClashViews.class, "ClashAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static ClashAsync asyncFrom(ClashSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.clashing_parameters.ClashAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, ClashViews.class, "ClashSync", "ClashAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements ClashSync {
        private final Clash service;

        SyncView(Clash service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public String service(String service, String failure, String runtime) {
            return service2.checkCaller().await(this.service.service(service, failure, runtime));
        }

        @Override
        public String call(String call, String operation, String setup) {
            ClashViews.this.call.checkCaller();
            return service.call(call, operation, setup);
        }

        @Override
        public String async(String async, String blocking) {
            async2.checkCaller();
            return service.async(async, blocking);
        }

        @Override
        public String blocking(String service, String blocking) {
            return blocking2.checkCaller().await(this.service.blocking(service, blocking));
        }

        @Override
        public String runtime(String java, String io, String Objects, String Bridge,
                String AsyncView) {
            runtime2.checkCaller();
            return service.runtime(java, io, Objects, Bridge, AsyncView);
        }

        @Override
        public String failure(String failed) {
            return failure.checkCaller().await(service.failure(failed));
        }

        @Override
        public String setup() {
            return setup.checkCaller().await(service.setup());
        }

        @Override
        public String java() {
            return java2.checkCaller().await(service.java());
        }

        @Override
        public String Objects() {
            Objects2.checkCaller();
            return service.Objects();
        }

        @Override
        public String toString() {
            return Bridge.describe("ClashSync", service);
        }
    }

    private final class AsyncView extends SourceView implements ClashAsync {
        private final Clash service;

        AsyncView(Clash service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<String> service(String service, String failure, String runtime) {
            try {
                return service2.adopt(this.service.service(service, failure, runtime));
            } catch (Throwable failure2) {
                return service2.failed(failure2);
            }
        }

        @Override
        public CompletableFuture<String> call(String call, String operation, String setup) {
            return ClashViews.this.call.offload(() -> service.call(call, operation, setup));
        }

        @Override
        public CompletableFuture<String> async(String async, String blocking) {
            return async2.offload(() -> service.async(async, blocking));
        }

        @Override
        public CompletableFuture<String> blocking(String service, String blocking) {
            try {
                return blocking2.adopt(this.service.blocking(service, blocking));
            } catch (Throwable failure) {
                return blocking2.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> runtime(String java, String io, String Objects,
                String Bridge, String AsyncView) {
            return runtime2.offload(() -> service.runtime(java, io, Objects, Bridge, AsyncView));
        }

        @Override
        public CompletableFuture<String> failure(String failed) {
            try {
                return failure.adopt(service.failure(failed));
            } catch (Throwable failure2) {
                return failure.failed(failure2);
            }
        }

        @Override
        public CompletableFuture<String> setup() {
            try {
                return setup.adopt(service.setup());
            } catch (Throwable failure) {
                return setup.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> java() {
            try {
                return java2.adopt(service.java());
            } catch (Throwable failure) {
                return java2.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> Objects() {
            return Objects2.offload(() -> service.Objects());
        }

        @Override
        public String toString() {
            return Bridge.describe("ClashAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements ClashSync {
        private final ClashAsync async;

        SyncFromAsync(ClashAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String service(String service, String failure, String runtime) {
            return service2.checkCaller().await(async.service(service, failure, runtime));
        }

        @Override
        public String call(String call, String operation, String setup) {
            return ClashViews.this.call.checkCaller().await(async.call(call, operation, setup));
        }

        @Override
        public String async(String async, String blocking) {
            return async2.checkCaller().await(this.async.async(async, blocking));
        }

        @Override
        public String blocking(String service, String blocking) {
            return blocking2.checkCaller().await(async.blocking(service, blocking));
        }

        @Override
        public String runtime(String java, String io, String Objects, String Bridge,
                String AsyncView) {
            return runtime2.checkCaller().await(async.runtime(java, io, Objects, Bridge,
                    AsyncView));
        }

        @Override
        public String failure(String failed) {
            return failure.checkCaller().await(async.failure(failed));
        }

        @Override
        public String setup() {
            return setup.checkCaller().await(async.setup());
        }

        @Override
        public String java() {
            return java2.checkCaller().await(async.java());
        }

        @Override
        public String Objects() {
            return Objects2.checkCaller().await(async.Objects());
        }

        @Override
        public String toString() {
            return Bridge.describe("ClashSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements ClashAsync {
        private final ClashSync blocking;

        AsyncFromSync(ClashSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> service(String service, String failure, String runtime) {
            return service2.offload(() -> blocking.service(service, failure, runtime));
        }

        @Override
        public CompletableFuture<String> call(String call, String operation, String setup) {
            return ClashViews.this.call.offload(() -> blocking.call(call, operation, setup));
        }

        @Override
        public CompletableFuture<String> async(String async, String blocking) {
            return async2.offload(() -> this.blocking.async(async, blocking));
        }

        @Override
        public CompletableFuture<String> blocking(String service, String blocking) {
            return blocking2.offload(() -> this.blocking.blocking(service, blocking));
        }

        @Override
        public CompletableFuture<String> runtime(String java, String io, String Objects,
                String Bridge, String AsyncView) {
            return runtime2.offload(() -> blocking.runtime(java, io, Objects, Bridge, AsyncView));
        }

        @Override
        public CompletableFuture<String> failure(String failed) {
            return failure.offload(() -> blocking.failure(failed));
        }

        @Override
        public CompletableFuture<String> setup() {
            return setup.offload(() -> blocking.setup());
        }

        @Override
        public CompletableFuture<String> java() {
            return java2.offload(() -> blocking.java());
        }

        @Override
        public CompletableFuture<String> Objects() {
            return Objects2.offload(() -> blocking.Objects());
        }

        @Override
        public String toString() {
            return Bridge.describe("ClashAsync", blocking);
        }
    }
}
