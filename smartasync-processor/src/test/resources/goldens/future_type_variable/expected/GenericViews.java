package goldens.future_type_variable;

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

@GeneratedView("goldens.future_type_variable.Generic")
final class GenericViews {
    private GenericViews() {}

    static <F extends CompletableFuture<String>> GenericSync<F> sync(Generic<F> service,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.future_type_variable.GenericSync");
        return new SyncView<>(service, runtime);
    }

    static <F extends CompletableFuture<String>> GenericAsync<F> async(Generic<F> service,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.future_type_variable.GenericAsync");
        return new AsyncView<>(service, runtime);
    }

    static <F extends CompletableFuture<String>> GenericSync<F> syncFrom(GenericAsync<F> async,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.future_type_variable.GenericSync");
        return new SyncFromAsync<>(async, runtime);
    }

    static <F extends CompletableFuture<String>> GenericAsync<F> asyncFrom(GenericSync<F> blocking,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.future_type_variable.GenericAsync");
        return new AsyncFromSync<>(blocking, runtime);
    }

    private static final class SyncView<F extends CompletableFuture<String>> implements GenericSync<F> {
        private final Generic<F> service;
        private final SyncOperation own;
        private final SyncOperation other;

        SyncView(Generic<F> service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Generic", "GenericAsync");
            this.own = setup.operation("own()").awaiting();
            this.other = setup.operation("other(CompletionStage)").awaiting();
        }

        @Override
        public String own() {
            own.checkCaller();
            return own.await(service.own());
        }

        @Override
        public <G extends CompletionStage<Integer>> Integer other(G stage) {
            other.checkCaller();
            return other.await(service.other(stage));
        }

        @Override
        public String toString() {
            return Bridge.describe("GenericSync", service);
        }
    }

    private static final class AsyncView<F extends CompletableFuture<String>> implements GenericAsync<F> {
        private final Generic<F> service;
        private final AsyncOperation own;
        private final AsyncOperation other;

        AsyncView(Generic<F> service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Generic", "GenericAsync");
            this.own = setup.operation("own()").adopting();
            this.other = setup.operation("other(CompletionStage)").adopting();
        }

        @Override
        public CompletableFuture<String> own() {
            try {
                return own.adopt(service.own());
            } catch (Throwable failure) {
                return own.failed(failure);
            }
        }

        @Override
        public <G extends CompletionStage<Integer>> CompletableFuture<Integer> other(G stage) {
            try {
                return other.adopt(service.other(stage));
            } catch (Throwable failure) {
                return other.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("GenericAsync", service);
        }
    }

    private static final class SyncFromAsync<F extends CompletableFuture<String>> implements GenericSync<F> {
        private final GenericAsync<F> async;
        private final SyncOperation own;
        private final SyncOperation other;

        SyncFromAsync(GenericAsync<F> async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "GenericAsync", "GenericAsync");
            this.own = setup.operation("own()").awaiting();
            this.other = setup.operation("other(CompletionStage)").awaiting();
        }

        @Override
        public String own() {
            own.checkCaller();
            return own.await(async.own());
        }

        @Override
        public <G extends CompletionStage<Integer>> Integer other(G stage) {
            other.checkCaller();
            return other.await(async.other(stage));
        }

        @Override
        public String toString() {
            return Bridge.describe("GenericSync", async);
        }
    }

    private static final class AsyncFromSync<F extends CompletableFuture<String>> implements GenericAsync<F> {
        private final GenericSync<F> blocking;
        private final AsyncOperation own;
        private final AsyncOperation other;

        AsyncFromSync(GenericSync<F> blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "GenericSync", "GenericAsync");
            this.own = setup.operation("own()").offloading();
            this.other = setup.operation("other(CompletionStage)").offloading();
        }

        @Override
        public CompletableFuture<String> own() {
            return new OffloadedCall<String>(own) {
                @Override
                protected String call() {
                    return blocking.own();
                }
            }.submit();
        }

        @Override
        public <G extends CompletionStage<Integer>> CompletableFuture<Integer> other(G stage) {
            return new OffloadedCall<Integer>(other) {
                @Override
                protected Integer call() {
                    return blocking.other(stage);
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("GenericAsync", blocking);
        }
    }
}
