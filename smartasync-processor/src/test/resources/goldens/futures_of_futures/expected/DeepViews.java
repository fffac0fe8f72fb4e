package goldens.futures_of_futures;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

@GeneratedView("goldens.futures_of_futures.Deep")
final class DeepViews {
    private static final int TWICE = 0;
    private static final int MANY = 1;
    private static final int TAKE = 2;

    private DeepViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("twice()").async(),
                setup.operation("many()").blocking(),
                setup.operation("take(CompletableFuture, Function)").async()));
    }

    static DeepSync sync(Deep service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.futures_of_futures.DeepSync");
        ViewSetup setup = ViewSetup.sync(runtime, DeepViews.class, "Deep", "DeepAsync");
        return new SyncView(service, operations(setup));
    }

    static DeepAsync async(Deep service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.futures_of_futures.DeepAsync");
        ViewSetup setup = ViewSetup.async(runtime, DeepViews.class, "Deep", "DeepAsync");
        return new AsyncView(service, operations(setup));
    }

    static DeepSync syncFrom(DeepAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.futures_of_futures.DeepSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, DeepViews.class, "DeepAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static DeepAsync asyncFrom(DeepSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.futures_of_futures.DeepAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, DeepViews.class, "DeepSync", "DeepAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements DeepSync {
        private final Deep service;

        SyncView(Deep service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> twice() {
            ViewCalls.check(this, TWICE);
            return ViewCalls.await(this, TWICE, service.twice());
        }

        @Override
        public List<CompletableFuture<String>> many() {
            ViewCalls.check(this, MANY);
            return service.many();
        }

        @Override
        public Integer take(CompletableFuture<String> one,
                Function<String, CompletableFuture<Integer>> how) {
            ViewCalls.check(this, TAKE);
            return ViewCalls.await(this, TAKE, service.take(one, how));
        }
    }

    private static final class AsyncView extends ViewCalls implements DeepAsync {
        private final Deep service;

        AsyncView(Deep service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<CompletableFuture<String>> twice() {
            try {
                return ViewCalls.adopt(this, TWICE, service.twice());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, TWICE, failure);
            }
        }

        @Override
        public CompletableFuture<List<CompletableFuture<String>>> many() {
            return ViewCalls.offload(this, MANY, () -> service.many());
        }

        @Override
        public CompletableFuture<Integer> take(CompletableFuture<String> one,
                Function<String, CompletableFuture<Integer>> how) {
            try {
                return ViewCalls.adopt(this, TAKE, service.take(one, how));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, TAKE, failure);
            }
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements DeepSync {
        private final DeepAsync async;

        SyncFromAsync(DeepAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public CompletableFuture<String> twice() {
            ViewCalls.check(this, TWICE);
            return ViewCalls.await(this, TWICE, async.twice());
        }

        @Override
        public List<CompletableFuture<String>> many() {
            ViewCalls.check(this, MANY);
            return ViewCalls.await(this, MANY, async.many());
        }

        @Override
        public Integer take(CompletableFuture<String> one,
                Function<String, CompletableFuture<Integer>> how) {
            ViewCalls.check(this, TAKE);
            return ViewCalls.await(this, TAKE, async.take(one, how));
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements DeepAsync {
        private final DeepSync blocking;

        AsyncFromSync(DeepSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<CompletableFuture<String>> twice() {
            return ViewCalls.offload(this, TWICE, () -> blocking.twice());
        }

        @Override
        public CompletableFuture<List<CompletableFuture<String>>> many() {
            return ViewCalls.offload(this, MANY, () -> blocking.many());
        }

        @Override
        public CompletableFuture<Integer> take(CompletableFuture<String> one,
                Function<String, CompletableFuture<Integer>> how) {
            return ViewCalls.offload(this, TAKE, () -> blocking.take(one, how));
        }
    }
}
