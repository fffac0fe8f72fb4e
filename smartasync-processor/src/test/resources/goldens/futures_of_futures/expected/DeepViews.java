package goldens.futures_of_futures;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

@GeneratedView("goldens.futures_of_futures.Deep")
final class DeepViews {
    private final ViewOperation twice;
    private final ViewOperation many;
    private final ViewOperation take;

    private DeepViews(ViewSetup setup) {
        this.twice = setup.operation("twice()").async();
        this.many = setup.operation("many()").blocking();
        this.take = setup.operation("take(CompletableFuture, Function)").async();
    }

    private static DeepViews of(ViewSetup setup) {
        DeepViews known = setup.known(DeepViews.class);
        return known != null ? known : setup.keep(new DeepViews(setup));
    }

    static DeepSync sync(Deep service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.futures_of_futures.DeepSync");
        ViewSetup setup = ViewSetup.sync(runtime, DeepViews.class, "Deep", "DeepAsync");
        return of(setup).new SyncView(service);
    }

    static DeepAsync async(Deep service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.futures_of_futures.DeepAsync");
        ViewSetup setup = ViewSetup.async(runtime, DeepViews.class, "Deep", "DeepAsync");
        return of(setup).new AsyncView(service);
    }

    static DeepSync syncFrom(DeepAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.futures_of_futures.DeepSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, DeepViews.class, "DeepAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static DeepAsync asyncFrom(DeepSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.futures_of_futures.DeepAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, DeepViews.class, "DeepSync", "DeepAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements DeepSync {
        private final Deep service;

        SyncView(Deep service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<String> twice() {
            return twice.checkCaller().await(service.twice());
        }

        @Override
        public List<CompletableFuture<String>> many() {
            many.checkCaller();
            return service.many();
        }

        @Override
        public Integer take(CompletableFuture<String> one,
                Function<String, CompletableFuture<Integer>> how) {
            return take.checkCaller().await(service.take(one, how));
        }

        @Override
        public String toString() {
            return Bridge.describe("DeepSync", service);
        }
    }

    private final class AsyncView extends SourceView implements DeepAsync {
        private final Deep service;

        AsyncView(Deep service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
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
            return many.offload(() -> service.many());
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

    private final class SyncFromAsync extends SourceView implements DeepSync {
        private final DeepAsync async;

        SyncFromAsync(DeepAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public CompletableFuture<String> twice() {
            return twice.checkCaller().await(async.twice());
        }

        @Override
        public List<CompletableFuture<String>> many() {
            return many.checkCaller().await(async.many());
        }

        @Override
        public Integer take(CompletableFuture<String> one,
                Function<String, CompletableFuture<Integer>> how) {
            return take.checkCaller().await(async.take(one, how));
        }

        @Override
        public String toString() {
            return Bridge.describe("DeepSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements DeepAsync {
        private final DeepSync blocking;

        AsyncFromSync(DeepSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<CompletableFuture<String>> twice() {
            return twice.offload(() -> blocking.twice());
        }

        @Override
        public CompletableFuture<List<CompletableFuture<String>>> many() {
            return many.offload(() -> blocking.many());
        }

        @Override
        public CompletableFuture<Integer> take(CompletableFuture<String> one,
                Function<String, CompletableFuture<Integer>> how) {
            return take.offload(() -> blocking.take(one, how));
        }

        @Override
        public String toString() {
            return Bridge.describe("DeepAsync", blocking);
        }
    }
}
