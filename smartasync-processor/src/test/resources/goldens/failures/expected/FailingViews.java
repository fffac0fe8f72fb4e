package goldens.failures;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.failures.Failing")
final class FailingViews {
    private FailingViews() {}

    static FailingSync sync(Failing service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.failures.FailingSync");
        return new SyncView(service, runtime);
    }

    static FailingAsync async(Failing service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.failures.FailingAsync");
        return new AsyncView(service, runtime);
    }

    static FailingSync syncFrom(FailingAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.failures.FailingSync");
        return new SyncFromAsync(async, runtime);
    }

    static FailingAsync asyncFrom(FailingSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.failures.FailingAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements FailingSync {
        private final Failing service;
        private final SyncOperation throwsBefore;
        private final SyncOperation failsLater;
        private final SyncOperation failsWrapped;
        private final SyncOperation throwsError;

        SyncView(Failing service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Failing", "FailingAsync");
            this.throwsBefore = setup.operation("throwsBefore()").awaiting();
            this.failsLater = setup.operation("failsLater()").awaiting();
            this.failsWrapped = setup.operation("failsWrapped()").awaiting();
            this.throwsError = setup.operation("throwsError()").calling();
        }

        @Override
        public String throwsBefore() {
            throwsBefore.checkCaller();
            return throwsBefore.await(service.throwsBefore());
        }

        @Override
        public String failsLater() {
            failsLater.checkCaller();
            return failsLater.await(service.failsLater());
        }

        @Override
        public String failsWrapped() {
            failsWrapped.checkCaller();
            return failsWrapped.await(service.failsWrapped());
        }

        @Override
        public String throwsError() {
            throwsError.checkCaller();
            return service.throwsError();
        }

        @Override
        public String toString() {
            return Bridge.describe("FailingSync", service);
        }
    }

    private static final class AsyncView implements FailingAsync {
        private final Failing service;
        private final AsyncOperation throwsBefore;
        private final AsyncOperation failsLater;
        private final AsyncOperation failsWrapped;
        private final AsyncOperation throwsError;

        AsyncView(Failing service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Failing", "FailingAsync");
            this.throwsBefore = setup.operation("throwsBefore()").adopting();
            this.failsLater = setup.operation("failsLater()").adopting();
            this.failsWrapped = setup.operation("failsWrapped()").adopting();
            this.throwsError = setup.operation("throwsError()").offloading();
        }

        @Override
        public CompletableFuture<String> throwsBefore() {
            try {
                return throwsBefore.adopt(service.throwsBefore());
            } catch (Throwable failure) {
                return throwsBefore.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> failsLater() {
            try {
                return failsLater.adopt(service.failsLater());
            } catch (Throwable failure) {
                return failsLater.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> failsWrapped() {
            try {
                return failsWrapped.adopt(service.failsWrapped());
            } catch (Throwable failure) {
                return failsWrapped.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> throwsError() {
            return new OffloadedCall<String>(throwsError) {
                @Override
                protected String call() {
                    return service.throwsError();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("FailingAsync", service);
        }
    }

    private static final class SyncFromAsync implements FailingSync {
        private final FailingAsync async;
        private final SyncOperation throwsBefore;
        private final SyncOperation failsLater;
        private final SyncOperation failsWrapped;
        private final SyncOperation throwsError;

        SyncFromAsync(FailingAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "FailingAsync", "FailingAsync");
            this.throwsBefore = setup.operation("throwsBefore()").awaiting();
            this.failsLater = setup.operation("failsLater()").awaiting();
            this.failsWrapped = setup.operation("failsWrapped()").awaiting();
            this.throwsError = setup.operation("throwsError()").awaiting();
        }

        @Override
        public String throwsBefore() {
            throwsBefore.checkCaller();
            return throwsBefore.await(async.throwsBefore());
        }

        @Override
        public String failsLater() {
            failsLater.checkCaller();
            return failsLater.await(async.failsLater());
        }

        @Override
        public String failsWrapped() {
            failsWrapped.checkCaller();
            return failsWrapped.await(async.failsWrapped());
        }

        @Override
        public String throwsError() {
            throwsError.checkCaller();
            return throwsError.await(async.throwsError());
        }

        @Override
        public String toString() {
            return Bridge.describe("FailingSync", async);
        }
    }

    private static final class AsyncFromSync implements FailingAsync {
        private final FailingSync blocking;
        private final AsyncOperation throwsBefore;
        private final AsyncOperation failsLater;
        private final AsyncOperation failsWrapped;
        private final AsyncOperation throwsError;

        AsyncFromSync(FailingSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "FailingSync", "FailingAsync");
            this.throwsBefore = setup.operation("throwsBefore()").offloading();
            this.failsLater = setup.operation("failsLater()").offloading();
            this.failsWrapped = setup.operation("failsWrapped()").offloading();
            this.throwsError = setup.operation("throwsError()").offloading();
        }

        @Override
        public CompletableFuture<String> throwsBefore() {
            return new OffloadedCall<String>(throwsBefore) {
                @Override
                protected String call() {
                    return blocking.throwsBefore();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> failsLater() {
            return new OffloadedCall<String>(failsLater) {
                @Override
                protected String call() {
                    return blocking.failsLater();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> failsWrapped() {
            return new OffloadedCall<String>(failsWrapped) {
                @Override
                protected String call() {
                    return blocking.failsWrapped();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> throwsError() {
            return new OffloadedCall<String>(throwsError) {
                @Override
                protected String call() {
                    return blocking.throwsError();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("FailingAsync", blocking);
        }
    }
}
