package goldens.failures;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.failures.Failing")
final class FailingViews {
    private final ViewOperation throwsBefore;
    private final ViewOperation failsLater;
    private final ViewOperation failsWrapped;
    private final ViewOperation throwsError;

    private FailingViews(ViewSetup setup) {
        this.throwsBefore = setup.operation("throwsBefore()").async();
        this.failsLater = setup.operation("failsLater()").async();
        this.failsWrapped = setup.operation("failsWrapped()").async();
        this.throwsError = setup.operation("throwsError()").blocking();
    }

    private static FailingViews of(ViewSetup setup) {
        FailingViews known = setup.known(FailingViews.class);
        return known != null ? known : setup.keep(new FailingViews(setup));
    }

    static FailingSync sync(Failing service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.failures.FailingSync");
        ViewSetup setup = ViewSetup.sync(runtime, FailingViews.class, "Failing", "FailingAsync");
        return of(setup).new SyncView(service);
    }

    static FailingAsync async(Failing service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.failures.FailingAsync");
        ViewSetup setup = ViewSetup.async(runtime, FailingViews.class, "Failing", "FailingAsync");
        return of(setup).new AsyncView(service);
    }

    static FailingSync syncFrom(FailingAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.failures.FailingSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, FailingViews.class, "FailingAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static FailingAsync asyncFrom(FailingSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.failures.FailingAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, FailingViews.class, "FailingSync",
                "FailingAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements FailingSync {
        private final Failing service;

        SyncView(Failing service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public String throwsBefore() {
            return throwsBefore.checkCaller().await(service.throwsBefore());
        }

        @Override
        public String failsLater() {
            return failsLater.checkCaller().await(service.failsLater());
        }

        @Override
        public String failsWrapped() {
            return failsWrapped.checkCaller().await(service.failsWrapped());
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

    private final class AsyncView extends SourceView implements FailingAsync {
        private final Failing service;

        AsyncView(Failing service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
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
            return throwsError.offload(() -> service.throwsError());
        }

        @Override
        public String toString() {
            return Bridge.describe("FailingAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements FailingSync {
        private final FailingAsync async;

        SyncFromAsync(FailingAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String throwsBefore() {
            return throwsBefore.checkCaller().await(async.throwsBefore());
        }

        @Override
        public String failsLater() {
            return failsLater.checkCaller().await(async.failsLater());
        }

        @Override
        public String failsWrapped() {
            return failsWrapped.checkCaller().await(async.failsWrapped());
        }

        @Override
        public String throwsError() {
            return throwsError.checkCaller().await(async.throwsError());
        }

        @Override
        public String toString() {
            return Bridge.describe("FailingSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements FailingAsync {
        private final FailingSync blocking;

        AsyncFromSync(FailingSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> throwsBefore() {
            return throwsBefore.offload(() -> blocking.throwsBefore());
        }

        @Override
        public CompletableFuture<String> failsLater() {
            return failsLater.offload(() -> blocking.failsLater());
        }

        @Override
        public CompletableFuture<String> failsWrapped() {
            return failsWrapped.offload(() -> blocking.failsWrapped());
        }

        @Override
        public CompletableFuture<String> throwsError() {
            return throwsError.offload(() -> blocking.throwsError());
        }

        @Override
        public String toString() {
            return Bridge.describe("FailingAsync", blocking);
        }
    }
}
