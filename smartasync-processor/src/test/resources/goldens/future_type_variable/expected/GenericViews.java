package goldens.future_type_variable;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@GeneratedView("goldens.future_type_variable.Generic")
final class GenericViews {
    private static final int OWN = 0;
    private static final int OTHER = 1;

    private GenericViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("own()").async(),
                setup.operation("other(CompletionStage)").async()));
    }

    static <F extends CompletableFuture<String>> GenericSync<F> sync(Generic<F> service,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.future_type_variable.GenericSync");
        ViewSetup setup = ViewSetup.sync(runtime, GenericViews.class, "Generic", "GenericAsync");
        return new SyncView<>(service, operations(setup));
    }

    static <F extends CompletableFuture<String>> GenericAsync<F> async(Generic<F> service,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.future_type_variable.GenericAsync");
        ViewSetup setup = ViewSetup.async(runtime, GenericViews.class, "Generic", "GenericAsync");
        return new AsyncView<>(service, operations(setup));
    }

    static <F extends CompletableFuture<String>> GenericSync<F> syncFrom(GenericAsync<F> async,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.future_type_variable.GenericSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, GenericViews.class, "GenericAsync");
        return new SyncFromAsync<>(async, operations(setup));
    }

    static <F extends CompletableFuture<String>> GenericAsync<F> asyncFrom(GenericSync<F> blocking,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.future_type_variable.GenericAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, GenericViews.class, "GenericSync",
                "GenericAsync");
        return new AsyncFromSync<>(blocking, operations(setup));
    }

    private static final class SyncView<F extends CompletableFuture<String>> extends ViewCalls implements GenericSync<F> {
        private final Generic<F> service;

        SyncView(Generic<F> service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String own() {
            ViewCalls.check(this, OWN);
            return ViewCalls.await(this, OWN, service.own());
        }

        @Override
        public <G extends CompletionStage<Integer>> Integer other(G stage) {
            ViewCalls.check(this, OTHER);
            return ViewCalls.awaitStage(this, OTHER, service.other(stage));
        }
    }

    private static final class AsyncView<F extends CompletableFuture<String>> extends ViewCalls implements GenericAsync<F> {
        private final Generic<F> service;

        AsyncView(Generic<F> service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> own() {
            try {
                return ViewCalls.adopt(this, OWN, service.own());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, OWN, failure);
            }
        }

        @Override
        public <G extends CompletionStage<Integer>> CompletableFuture<Integer> other(G stage) {
            try {
                return ViewCalls.adoptStage(this, OTHER, service.other(stage));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, OTHER, failure);
            }
        }
    }

    private static final class SyncFromAsync<F extends CompletableFuture<String>> extends ViewCalls implements GenericSync<F> {
        private final GenericAsync<F> async;

        SyncFromAsync(GenericAsync<F> async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String own() {
            ViewCalls.check(this, OWN);
            return ViewCalls.await(this, OWN, async.own());
        }

        @Override
        public <G extends CompletionStage<Integer>> Integer other(G stage) {
            ViewCalls.check(this, OTHER);
            return ViewCalls.await(this, OTHER, async.other(stage));
        }
    }

    private static final class AsyncFromSync<F extends CompletableFuture<String>> extends ViewCalls implements GenericAsync<F> {
        private final GenericSync<F> blocking;

        AsyncFromSync(GenericSync<F> blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> own() {
            return ViewCalls.offload(this, OWN, () -> blocking.own());
        }

        @Override
        public <G extends CompletionStage<Integer>> CompletableFuture<Integer> other(G stage) {
            return ViewCalls.offload(this, OTHER, () -> blocking.other(stage));
        }
    }
}
