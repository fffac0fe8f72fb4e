package goldens.clashing_parameters;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.clashing_parameters.Clash")
final class ClashViews {
    private static final int SERVICE = 0;
    private static final int CALL = 1;
    private static final int ASYNC = 2;
    private static final int BLOCKING = 3;
    private static final int RUNTIME = 4;
    private static final int FAILURE = 5;
    private static final int SETUP = 6;
    private static final int JAVA = 7;
    private static final int OBJECTS = 8;

    private ClashViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("service(String, String, String)").async(),
                setup.operation("call(String, String, String)").blocking(),
                setup.operation("async(String, String)").blocking(),
                setup.operation("blocking(String, String)").async(),
                setup.operation("runtime(String, String, String, String, String)").blocking(),
                setup.operation("failure(String)").async(),
                setup.operation("setup()").async(),
                setup.operation("java()").async(),
                setup.operation("Objects()").blocking()));
    }

    static ClashSync sync(Clash service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.clashing_parameters.ClashSync");
        ViewSetup setup = ViewSetup.sync(runtime, ClashViews.class, "Clash", "ClashAsync");
        return new SyncView(service, operations(setup));
    }

    static ClashAsync async(Clash service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.clashing_parameters.ClashAsync");
        ViewSetup setup = ViewSetup.async(runtime, ClashViews.class, "Clash", "ClashAsync");
        return new AsyncView(service, operations(setup));
    }

    static ClashSync syncFrom(ClashAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.clashing_parameters.ClashSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, ClashViews.class, "ClashAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static ClashAsync asyncFrom(ClashSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.clashing_parameters.ClashAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, ClashViews.class, "ClashSync", "ClashAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements ClashSync {
        private final Clash service;

        SyncView(Clash service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String service(String service, String failure, String runtime) {
            ViewCalls.check(this, SERVICE);
            return ViewCalls.await(this, SERVICE, this.service.service(service, failure, runtime));
        }

        @Override
        public String call(String call, String operation, String setup) {
            ViewCalls.check(this, CALL);
            return service.call(call, operation, setup);
        }

        @Override
        public String async(String async, String blocking) {
            ViewCalls.check(this, ASYNC);
            return service.async(async, blocking);
        }

        @Override
        public String blocking(String service, String blocking) {
            ViewCalls.check(this, BLOCKING);
            return ViewCalls.await(this, BLOCKING, this.service.blocking(service, blocking));
        }

        @Override
        public String runtime(String java, String io, String Objects, String Bridge2,
                String AsyncView) {
            ViewCalls.check(this, RUNTIME);
            return service.runtime(java, io, Objects, Bridge2, AsyncView);
        }

        @Override
        public String failure(String failed) {
            ViewCalls.check(this, FAILURE);
            return ViewCalls.await(this, FAILURE, service.failure(failed));
        }

        @Override
        public String setup() {
            ViewCalls.check(this, SETUP);
            return ViewCalls.await(this, SETUP, service.setup());
        }

        @Override
        public String java() {
            ViewCalls.check(this, JAVA);
            return ViewCalls.await(this, JAVA, service.java());
        }

        @Override
        public String Objects() {
            ViewCalls.check(this, OBJECTS);
            return service.Objects();
        }
    }

    private static final class AsyncView extends ViewCalls implements ClashAsync {
        private final Clash service;

        AsyncView(Clash service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> service(String service, String failure, String runtime) {
            try {
                return ViewCalls.adopt(this, SERVICE, this.service.service(service, failure,
                        runtime));
            } catch (Throwable failure2) {
                return ViewCalls.failed(this, SERVICE, failure2);
            }
        }

        @Override
        public CompletableFuture<String> call(String call, String operation, String setup) {
            return ViewCalls.offload(this, CALL, () -> service.call(call, operation, setup));
        }

        @Override
        public CompletableFuture<String> async(String async, String blocking) {
            return ViewCalls.offload(this, ASYNC, () -> service.async(async, blocking));
        }

        @Override
        public CompletableFuture<String> blocking(String service, String blocking) {
            try {
                return ViewCalls.adopt(this, BLOCKING, this.service.blocking(service, blocking));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, BLOCKING, failure);
            }
        }

        @Override
        public CompletableFuture<String> runtime(String java, String io, String Objects,
                String Bridge2, String AsyncView) {
            return ViewCalls.offload(this, RUNTIME, () -> service.runtime(java, io, Objects,
                    Bridge2, AsyncView));
        }

        @Override
        public CompletableFuture<String> failure(String failed) {
            try {
                return ViewCalls.adopt(this, FAILURE, service.failure(failed));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, FAILURE, failure);
            }
        }

        @Override
        public CompletableFuture<String> setup() {
            try {
                return ViewCalls.adopt(this, SETUP, service.setup());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, SETUP, failure);
            }
        }

        @Override
        public CompletableFuture<String> java() {
            try {
                return ViewCalls.adopt(this, JAVA, service.java());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, JAVA, failure);
            }
        }

        @Override
        public CompletableFuture<String> Objects() {
            return ViewCalls.offload(this, OBJECTS, () -> service.Objects());
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements ClashSync {
        private final ClashAsync async;

        SyncFromAsync(ClashAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String service(String service, String failure, String runtime) {
            ViewCalls.check(this, SERVICE);
            return ViewCalls.await(this, SERVICE, async.service(service, failure, runtime));
        }

        @Override
        public String call(String call, String operation, String setup) {
            ViewCalls.check(this, CALL);
            return ViewCalls.await(this, CALL, async.call(call, operation, setup));
        }

        @Override
        public String async(String async, String blocking) {
            ViewCalls.check(this, ASYNC);
            return ViewCalls.await(this, ASYNC, this.async.async(async, blocking));
        }

        @Override
        public String blocking(String service, String blocking) {
            ViewCalls.check(this, BLOCKING);
            return ViewCalls.await(this, BLOCKING, async.blocking(service, blocking));
        }

        @Override
        public String runtime(String java, String io, String Objects, String Bridge2,
                String AsyncView) {
            ViewCalls.check(this, RUNTIME);
            return ViewCalls.await(this, RUNTIME, async.runtime(java, io, Objects, Bridge2,
                    AsyncView));
        }

        @Override
        public String failure(String failed) {
            ViewCalls.check(this, FAILURE);
            return ViewCalls.await(this, FAILURE, async.failure(failed));
        }

        @Override
        public String setup() {
            ViewCalls.check(this, SETUP);
            return ViewCalls.await(this, SETUP, async.setup());
        }

        @Override
        public String java() {
            ViewCalls.check(this, JAVA);
            return ViewCalls.await(this, JAVA, async.java());
        }

        @Override
        public String Objects() {
            ViewCalls.check(this, OBJECTS);
            return ViewCalls.await(this, OBJECTS, async.Objects());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements ClashAsync {
        private final ClashSync blocking;

        AsyncFromSync(ClashSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> service(String service, String failure, String runtime) {
            return ViewCalls.offload(this, SERVICE, () -> blocking.service(service, failure,
                    runtime));
        }

        @Override
        public CompletableFuture<String> call(String call, String operation, String setup) {
            return ViewCalls.offload(this, CALL, () -> blocking.call(call, operation, setup));
        }

        @Override
        public CompletableFuture<String> async(String async, String blocking) {
            return ViewCalls.offload(this, ASYNC, () -> this.blocking.async(async, blocking));
        }

        @Override
        public CompletableFuture<String> blocking(String service, String blocking) {
            return ViewCalls.offload(this, BLOCKING, () -> this.blocking.blocking(service,
                    blocking));
        }

        @Override
        public CompletableFuture<String> runtime(String java, String io, String Objects,
                String Bridge2, String AsyncView) {
            return ViewCalls.offload(this, RUNTIME, () -> blocking.runtime(java, io, Objects,
                    Bridge2, AsyncView));
        }

        @Override
        public CompletableFuture<String> failure(String failed) {
            return ViewCalls.offload(this, FAILURE, () -> blocking.failure(failed));
        }

        @Override
        public CompletableFuture<String> setup() {
            return ViewCalls.offload(this, SETUP, () -> blocking.setup());
        }

        @Override
        public CompletableFuture<String> java() {
            return ViewCalls.offload(this, JAVA, () -> blocking.java());
        }

        @Override
        public CompletableFuture<String> Objects() {
            return ViewCalls.offload(this, OBJECTS, () -> blocking.Objects());
        }
    }
}
