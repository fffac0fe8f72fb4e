package goldens.raw_future;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;

@GeneratedView("goldens.raw_future.Ancient")
final class AncientViews {
    private AncientViews() {}

    static AncientSync sync(Ancient service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.raw_future.AncientSync");
        return new SyncView(service, runtime);
    }

    static AncientAsync async(Ancient service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.raw_future.AncientAsync");
        return new AsyncView(service, runtime);
    }

    static AncientSync syncFrom(AncientAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.raw_future.AncientSync");
        return new SyncFromAsync(async, runtime);
    }

    static AncientAsync asyncFrom(AncientSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.raw_future.AncientAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements AncientSync {
        private final Ancient service;
        private final SyncOperation anything;
        private final SyncOperation plain;

        SyncView(Ancient service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Ancient", "AncientAsync");
            this.anything = setup.operation("anything()").awaiting();
            this.plain = setup.operation("plain()").awaiting();
        }

        @Override
        public Object anything() {
            anything.checkCaller();
            return anything.await((CompletionStage<?>) service.anything());
        }

        @Override
        public Object plain() {
            plain.checkCaller();
            return plain.awaitFuture((Future<?>) service.plain());
        }

        @Override
        public String toString() {
            return Bridge.describe("AncientSync", service);
        }
    }

    private static final class AsyncView implements AncientAsync {
        private final Ancient service;
        private final AsyncOperation anything;
        private final AsyncOperation plain;

        AsyncView(Ancient service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Ancient", "AncientAsync");
            this.anything = setup.operation("anything()").adopting();
            this.plain = setup.operation("plain()").adopting();
        }

        @Override
        public CompletableFuture<Object> anything() {
            try {
                return anything.adopt((CompletionStage<?>) service.anything());
            } catch (Throwable failure) {
                return anything.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Object> plain() {
            try {
                return plain.adoptFuture((Future<?>) service.plain());
            } catch (Throwable failure) {
                return plain.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("AncientAsync", service);
        }
    }

    private static final class SyncFromAsync implements AncientSync {
        private final AncientAsync async;
        private final SyncOperation anything;
        private final SyncOperation plain;

        SyncFromAsync(AncientAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "AncientAsync", "AncientAsync");
            this.anything = setup.operation("anything()").awaiting();
            this.plain = setup.operation("plain()").awaiting();
        }

        @Override
        public Object anything() {
            anything.checkCaller();
            return anything.await(async.anything());
        }

        @Override
        public Object plain() {
            plain.checkCaller();
            return plain.await(async.plain());
        }

        @Override
        public String toString() {
            return Bridge.describe("AncientSync", async);
        }
    }

    private static final class AsyncFromSync implements AncientAsync {
        private final AncientSync blocking;
        private final AsyncOperation anything;
        private final AsyncOperation plain;

        AsyncFromSync(AncientSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "AncientSync", "AncientAsync");
            this.anything = setup.operation("anything()").offloading();
            this.plain = setup.operation("plain()").offloading();
        }

        @Override
        public CompletableFuture<Object> anything() {
            return new OffloadedCall<Object>(anything) {
                @Override
                protected Object call() {
                    return blocking.anything();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Object> plain() {
            return new OffloadedCall<Object>(plain) {
                @Override
                protected Object call() {
                    return blocking.plain();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("AncientAsync", blocking);
        }
    }
}
