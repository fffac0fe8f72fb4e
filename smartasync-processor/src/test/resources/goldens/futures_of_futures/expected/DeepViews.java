package goldens.futures_of_futures;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

@GeneratedView("goldens.futures_of_futures.Deep")
final class DeepViews {
    private DeepViews() {}

    static DeepSync sync(Deep service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.futures_of_futures.DeepSync");
        return new SyncView(service, runtime);
    }

    static DeepAsync async(Deep service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.futures_of_futures.DeepAsync");
        return new AsyncView(service, runtime);
    }

    static DeepSync syncFrom(DeepAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.futures_of_futures.DeepSync");
        return new SyncFromAsync(async, runtime);
    }

    static DeepAsync asyncFrom(DeepSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.futures_of_futures.DeepAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements DeepSync {
        private final Deep service;
        private final SyncOperation twice;
        private final SyncOperation many;
        private final SyncOperation take;

        SyncView(Deep service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Deep", "DeepAsync");
            this.twice = setup.operation("twice()").awaiting();
            this.many = setup.operation("many()").calling();
            this.take = setup.operation("take(CompletableFuture, Function)").awaiting();
        }

        @Override
        public CompletableFuture<String> twice() {
            twice.checkCaller();
            return twice.await(service.twice());
        }

        @Override
        public List<CompletableFuture<String>> many() {
            many.checkCaller();
            return service.many();
        }

        @Override
        public Integer take(CompletableFuture<String> one,
                Function<String, CompletableFuture<Integer>> how) {
            take.checkCaller();
            return take.await(service.take(one, how));
        }

        @Override
        public String toString() {
            return Bridge.describe("DeepSync", service);
        }
    }

    private static final class AsyncView implements DeepAsync {
        private final Deep service;
        private final AsyncOperation twice;
        private final AsyncOperation many;
        private final AsyncOperation take;

        AsyncView(Deep service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Deep", "DeepAsync");
            this.twice = setup.operation("twice()").adopting();
            this.many = setup.operation("many()").offloading();
            this.take = setup.operation("take(CompletableFuture, Function)").adopting();
        }

        @Override
        public CompletableFuture<CompletableFuture<String>> twice() {
            try {
                return twice.adopt(service.twice());
            } catch (Throwable failure) {
                return twice.failed(failure);
            }
        }

        @Override
        public CompletableFuture<List<CompletableFuture<String>>> many() {
            return new OffloadedCall<List<CompletableFuture<String>>>(many) {
                @Override
                protected List<CompletableFuture<String>> call() {
                    return service.many();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Integer> take(CompletableFuture<String> one,
                Function<String, CompletableFuture<Integer>> how) {
            try {
                return take.adopt(service.take(one, how));
            } catch (Throwable failure) {
                return take.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("DeepAsync", service);
        }
    }

    private static final class SyncFromAsync implements DeepSync {
        private final DeepAsync async;
        private final SyncOperation twice;
        private final SyncOperation many;
        private final SyncOperation take;

        SyncFromAsync(DeepAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "DeepAsync", "DeepAsync");
            this.twice = setup.operation("twice()").awaiting();
            this.many = setup.operation("many()").awaiting();
            this.take = setup.operation("take(CompletableFuture, Function)").awaiting();
        }

        @Override
        public CompletableFuture<String> twice() {
            twice.checkCaller();
            return twice.await(async.twice());
        }

        @Override
        public List<CompletableFuture<String>> many() {
            many.checkCaller();
            return many.await(async.many());
        }

        @Override
        public Integer take(CompletableFuture<String> one,
                Function<String, CompletableFuture<Integer>> how) {
            take.checkCaller();
            return take.await(async.take(one, how));
        }

        @Override
        public String toString() {
            return Bridge.describe("DeepSync", async);
        }
    }

    private static final class AsyncFromSync implements DeepAsync {
        private final DeepSync blocking;
        private final AsyncOperation twice;
        private final AsyncOperation many;
        private final AsyncOperation take;

        AsyncFromSync(DeepSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "DeepSync", "DeepAsync");
            this.twice = setup.operation("twice()").offloading();
            this.many = setup.operation("many()").offloading();
            this.take = setup.operation("take(CompletableFuture, Function)").offloading();
        }

        @Override
        public CompletableFuture<CompletableFuture<String>> twice() {
            return new OffloadedCall<CompletableFuture<String>>(twice) {
                @Override
                protected CompletableFuture<String> call() {
                    return blocking.twice();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<List<CompletableFuture<String>>> many() {
            return new OffloadedCall<List<CompletableFuture<String>>>(many) {
                @Override
                protected List<CompletableFuture<String>> call() {
                    return blocking.many();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Integer> take(CompletableFuture<String> one,
                Function<String, CompletableFuture<Integer>> how) {
            return new OffloadedCall<Integer>(take) {
                @Override
                protected Integer call() {
                    return blocking.take(one, how);
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("DeepAsync", blocking);
        }
    }
}
