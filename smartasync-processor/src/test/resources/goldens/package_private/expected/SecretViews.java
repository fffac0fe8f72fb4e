package goldens.package_private;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.package_private.Secret")
final class SecretViews {
    private SecretViews() {}

    static SecretSync sync(Secret service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.package_private.SecretSync");
        return new SyncView(service, runtime);
    }

    static SecretAsync async(Secret service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.package_private.SecretAsync");
        return new AsyncView(service, runtime);
    }

    static SecretSync syncFrom(SecretAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.package_private.SecretSync");
        return new SyncFromAsync(async, runtime);
    }

    static SecretAsync asyncFrom(SecretSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.package_private.SecretAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements SecretSync {
        private final Secret service;
        private final SyncOperation reveal;

        SyncView(Secret service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Secret", "SecretAsync");
            this.reveal = setup.operation("reveal()").awaiting();
        }

        @Override
        public String reveal() {
            reveal.checkCaller();
            return reveal.await(service.reveal());
        }

        @Override
        public String toString() {
            return Bridge.describe("SecretSync", service);
        }
    }

    private static final class AsyncView implements SecretAsync {
        private final Secret service;
        private final AsyncOperation reveal;

        AsyncView(Secret service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Secret", "SecretAsync");
            this.reveal = setup.operation("reveal()").adopting();
        }

        @Override
        public CompletableFuture<String> reveal() {
            try {
                return reveal.adopt(service.reveal());
            } catch (Throwable failure) {
                return reveal.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("SecretAsync", service);
        }
    }

    private static final class SyncFromAsync implements SecretSync {
        private final SecretAsync async;
        private final SyncOperation reveal;

        SyncFromAsync(SecretAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "SecretAsync", "SecretAsync");
            this.reveal = setup.operation("reveal()").awaiting();
        }

        @Override
        public String reveal() {
            reveal.checkCaller();
            return reveal.await(async.reveal());
        }

        @Override
        public String toString() {
            return Bridge.describe("SecretSync", async);
        }
    }

    private static final class AsyncFromSync implements SecretAsync {
        private final SecretSync blocking;
        private final AsyncOperation reveal;

        AsyncFromSync(SecretSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "SecretSync", "SecretAsync");
            this.reveal = setup.operation("reveal()").offloading();
        }

        @Override
        public CompletableFuture<String> reveal() {
            return new OffloadedCall<String>(reveal) {
                @Override
                protected String call() {
                    return blocking.reveal();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("SecretAsync", blocking);
        }
    }
}
