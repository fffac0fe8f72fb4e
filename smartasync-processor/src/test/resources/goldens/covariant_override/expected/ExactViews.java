package goldens.covariant_override;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.covariant_override.Exact")
final class ExactViews {
    private ExactViews() {}

    static ExactSync sync(Exact service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.covariant_override.ExactSync");
        return new SyncView(service, runtime);
    }

    static ExactAsync async(Exact service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.covariant_override.ExactAsync");
        return new AsyncView(service, runtime);
    }

    static ExactSync syncFrom(ExactAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.covariant_override.ExactSync");
        return new SyncFromAsync(async, runtime);
    }

    static ExactAsync asyncFrom(ExactSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.covariant_override.ExactAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements ExactSync {
        private final Exact service;
        private final SyncOperation count;

        SyncView(Exact service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Exact", "ExactAsync");
            this.count = setup.operation("count()").awaiting();
        }

        @Override
        public Integer count() {
            count.checkCaller();
            return count.await(service.count());
        }

        @Override
        public String toString() {
            return Bridge.describe("ExactSync", service);
        }
    }

    private static final class AsyncView implements ExactAsync {
        private final Exact service;
        private final AsyncOperation count;

        AsyncView(Exact service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Exact", "ExactAsync");
            this.count = setup.operation("count()").adopting();
        }

        @Override
        public CompletableFuture<Integer> count() {
            try {
                return count.adopt(service.count());
            } catch (Throwable failure) {
                return count.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("ExactAsync", service);
        }
    }

    private static final class SyncFromAsync implements ExactSync {
        private final ExactAsync async;
        private final SyncOperation count;

        SyncFromAsync(ExactAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "ExactAsync", "ExactAsync");
            this.count = setup.operation("count()").awaiting();
        }

        @Override
        public Integer count() {
            count.checkCaller();
            return count.await(async.count());
        }

        @Override
        public String toString() {
            return Bridge.describe("ExactSync", async);
        }
    }

    private static final class AsyncFromSync implements ExactAsync {
        private final ExactSync blocking;
        private final AsyncOperation count;

        AsyncFromSync(ExactSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "ExactSync", "ExactAsync");
            this.count = setup.operation("count()").offloading();
        }

        @Override
        public CompletableFuture<Integer> count() {
            return new OffloadedCall<Integer>(count) {
                @Override
                protected Integer call() {
                    return blocking.count();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("ExactAsync", blocking);
        }
    }
}
