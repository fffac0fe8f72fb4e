package goldens.clashing_parameters;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.clashing_parameters.Clash")
final class ClashViews {
    private ClashViews() {}

    static ClashSync sync(Clash service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.clashing_parameters.ClashSync");
        return new SyncView(service, runtime);
    }

    static ClashAsync async(Clash service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.clashing_parameters.ClashAsync");
        return new AsyncView(service, runtime);
    }

    static ClashSync syncFrom(ClashAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.clashing_parameters.ClashSync");
        return new SyncFromAsync(async, runtime);
    }

    static ClashAsync asyncFrom(ClashSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.clashing_parameters.ClashAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements ClashSync {
        private final Clash service;
        private final SyncOperation service2;
        private final SyncOperation call;
        private final SyncOperation async;
        private final SyncOperation blocking;
        private final SyncOperation runtime;
        private final SyncOperation failure;
        private final SyncOperation setup;
        private final SyncOperation java2;
        private final SyncOperation Objects2;

        SyncView(Clash service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Clash", "ClashAsync");
            this.service2 = setup.operation("service(String, String, String)").awaiting();
            this.call = setup.operation("call(String, String, String)").calling();
            this.async = setup.operation("async(String, String)").calling();
            this.blocking = setup.operation("blocking(String, String)").awaiting();
            this.runtime = setup.operation("runtime(String, String, String, String, String)")
                    .calling();
            this.failure = setup.operation("failure(String)").awaiting();
            this.setup = setup.operation("setup()").awaiting();
            this.java2 = setup.operation("java()").awaiting();
            this.Objects2 = setup.operation("Objects()").calling();
        }

        @Override
        public String service(String service, String failure, String runtime) {
            service2.checkCaller();
            return service2.await(this.service.service(service, failure, runtime));
        }

        @Override
        public String call(String call, String operation, String setup) {
            this.call.checkCaller();
            return service.call(call, operation, setup);
        }

        @Override
        public String async(String async, String blocking) {
            this.async.checkCaller();
            return service.async(async, blocking);
        }

        @Override
        public String blocking(String service, String blocking) {
            this.blocking.checkCaller();
            return this.blocking.await(this.service.blocking(service, blocking));
        }

        @Override
        public String runtime(String java, String io, String Objects, String Bridge,
                String AsyncView) {
            runtime.checkCaller();
            return service.runtime(java, io, Objects, Bridge, AsyncView);
        }

        @Override
        public String failure(String failed) {
            failure.checkCaller();
            return failure.await(service.failure(failed));
        }

        @Override
        public String setup() {
            setup.checkCaller();
            return setup.await(service.setup());
        }

        @Override
        public String java() {
            java2.checkCaller();
            return java2.await(service.java());
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

    private static final class AsyncView implements ClashAsync {
        private final Clash service;
        private final AsyncOperation service2;
        private final AsyncOperation call;
        private final AsyncOperation async;
        private final AsyncOperation blocking;
        private final AsyncOperation runtime;
        private final AsyncOperation failure;
        private final AsyncOperation setup;
        private final AsyncOperation java2;
        private final AsyncOperation Objects2;

        AsyncView(Clash service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Clash", "ClashAsync");
            this.service2 = setup.operation("service(String, String, String)").adopting();
            this.call = setup.operation("call(String, String, String)").offloading();
            this.async = setup.operation("async(String, String)").offloading();
            this.blocking = setup.operation("blocking(String, String)").adopting();
            this.runtime = setup.operation("runtime(String, String, String, String, String)")
                    .offloading();
            this.failure = setup.operation("failure(String)").adopting();
            this.setup = setup.operation("setup()").adopting();
            this.java2 = setup.operation("java()").adopting();
            this.Objects2 = setup.operation("Objects()").offloading();
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
            return new OffloadedCall<String>(this.call) {
                @Override
                protected String call() {
                    return service.call(call, operation, setup);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> async(String async, String blocking) {
            return new OffloadedCall<String>(this.async) {
                @Override
                protected String call() {
                    return service.async(async, blocking);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> blocking(String service, String blocking) {
            try {
                return this.blocking.adopt(this.service.blocking(service, blocking));
            } catch (Throwable failure) {
                return this.blocking.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> runtime(String java, String io, String Objects,
                String Bridge, String AsyncView) {
            return new OffloadedCall<String>(runtime) {
                @Override
                protected String call() {
                    return service.runtime(java, io, Objects, Bridge, AsyncView);
                }
            }.submit();
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
            return new OffloadedCall<String>(Objects2) {
                @Override
                protected String call() {
                    return service.Objects();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("ClashAsync", service);
        }
    }

    private static final class SyncFromAsync implements ClashSync {
        private final ClashAsync async;
        private final SyncOperation service;
        private final SyncOperation call;
        private final SyncOperation async2;
        private final SyncOperation blocking;
        private final SyncOperation runtime;
        private final SyncOperation failure;
        private final SyncOperation setup;
        private final SyncOperation java2;
        private final SyncOperation Objects2;

        SyncFromAsync(ClashAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "ClashAsync", "ClashAsync");
            this.service = setup.operation("service(String, String, String)").awaiting();
            this.call = setup.operation("call(String, String, String)").awaiting();
            this.async2 = setup.operation("async(String, String)").awaiting();
            this.blocking = setup.operation("blocking(String, String)").awaiting();
            this.runtime = setup.operation("runtime(String, String, String, String, String)")
                    .awaiting();
            this.failure = setup.operation("failure(String)").awaiting();
            this.setup = setup.operation("setup()").awaiting();
            this.java2 = setup.operation("java()").awaiting();
            this.Objects2 = setup.operation("Objects()").awaiting();
        }

        @Override
        public String service(String service, String failure, String runtime) {
            this.service.checkCaller();
            return this.service.await(async.service(service, failure, runtime));
        }

        @Override
        public String call(String call, String operation, String setup) {
            this.call.checkCaller();
            return this.call.await(async.call(call, operation, setup));
        }

        @Override
        public String async(String async, String blocking) {
            async2.checkCaller();
            return async2.await(this.async.async(async, blocking));
        }

        @Override
        public String blocking(String service, String blocking) {
            this.blocking.checkCaller();
            return this.blocking.await(async.blocking(service, blocking));
        }

        @Override
        public String runtime(String java, String io, String Objects, String Bridge,
                String AsyncView) {
            runtime.checkCaller();
            return runtime.await(async.runtime(java, io, Objects, Bridge, AsyncView));
        }

        @Override
        public String failure(String failed) {
            failure.checkCaller();
            return failure.await(async.failure(failed));
        }

        @Override
        public String setup() {
            setup.checkCaller();
            return setup.await(async.setup());
        }

        @Override
        public String java() {
            java2.checkCaller();
            return java2.await(async.java());
        }

        @Override
        public String Objects() {
            Objects2.checkCaller();
            return Objects2.await(async.Objects());
        }

        @Override
        public String toString() {
            return Bridge.describe("ClashSync", async);
        }
    }

    private static final class AsyncFromSync implements ClashAsync {
        private final ClashSync blocking;
        private final AsyncOperation service;
        private final AsyncOperation call;
        private final AsyncOperation async;
        private final AsyncOperation blocking2;
        private final AsyncOperation runtime;
        private final AsyncOperation failure;
        private final AsyncOperation setup;
        private final AsyncOperation java2;
        private final AsyncOperation Objects2;

        AsyncFromSync(ClashSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "ClashSync", "ClashAsync");
            this.service = setup.operation("service(String, String, String)").offloading();
            this.call = setup.operation("call(String, String, String)").offloading();
            this.async = setup.operation("async(String, String)").offloading();
            this.blocking2 = setup.operation("blocking(String, String)").offloading();
            this.runtime = setup.operation("runtime(String, String, String, String, String)")
                    .offloading();
            this.failure = setup.operation("failure(String)").offloading();
            this.setup = setup.operation("setup()").offloading();
            this.java2 = setup.operation("java()").offloading();
            this.Objects2 = setup.operation("Objects()").offloading();
        }

        @Override
        public CompletableFuture<String> service(String service, String failure, String runtime) {
            return new OffloadedCall<String>(this.service) {
                @Override
                protected String call() {
                    return blocking.service(service, failure, runtime);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> call(String call, String operation, String setup) {
            return new OffloadedCall<String>(this.call) {
                @Override
                protected String call() {
                    return blocking.call(call, operation, setup);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> async(String async, String blocking) {
            return new OffloadedCall<String>(this.async) {
                @Override
                protected String call() {
                    return AsyncFromSync.this.blocking.async(async, blocking);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> blocking(String service, String blocking) {
            return new OffloadedCall<String>(blocking2) {
                @Override
                protected String call() {
                    return AsyncFromSync.this.blocking.blocking(service, blocking);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> runtime(String java, String io, String Objects,
                String Bridge, String AsyncView) {
            return new OffloadedCall<String>(runtime) {
                @Override
                protected String call() {
                    return blocking.runtime(java, io, Objects, Bridge, AsyncView);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> failure(String failed) {
            return new OffloadedCall<String>(failure) {
                @Override
                protected String call() {
                    return blocking.failure(failed);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> setup() {
            return new OffloadedCall<String>(setup) {
                @Override
                protected String call() {
                    return blocking.setup();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> java() {
            return new OffloadedCall<String>(java2) {
                @Override
                protected String call() {
                    return blocking.java();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> Objects() {
            return new OffloadedCall<String>(Objects2) {
                @Override
                protected String call() {
                    return blocking.Objects();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("ClashAsync", blocking);
        }
    }
}
