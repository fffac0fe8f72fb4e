package goldens.future_type_variable;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@GeneratedView("goldens.future_type_variable.Generic")
final class GenericViews {
    private final ViewOperation own;
    private final ViewOperation other;

    private GenericViews(ViewSetup setup) {
        this.own = setup.operation("own()").async();
        this.other = setup.operation("other(CompletionStage)").async();
    }

    private static GenericViews of(ViewSetup setup) {
        GenericViews known = setup.known(GenericViews.class);
        return known != null ? known : setup.keep(new GenericViews(setup));
    }

    static <F extends CompletableFuture<String>> GenericSync<F> sync(Generic<F> service,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.future_type_variable.GenericSync");
        ViewSetup setup = ViewSetup.sync(runtime, GenericViews.class, "Generic", "GenericAsync");
        return of(setup).new SyncView<>(service);
    }

    static <F extends CompletableFuture<String>> GenericAsync<F> async(Generic<F> service,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.future_type_variable.GenericAsync");
        ViewSetup setup = ViewSetup.async(runtime, GenericViews.class, "Generic", "GenericAsync");
        return of(setup).new AsyncView<>(service);
    }

    static <F extends CompletableFuture<String>> GenericSync<F> syncFrom(GenericAsync<F> async,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.future_type_variable.GenericSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, GenericViews.class, "GenericAsync");
        return of(setup).new SyncFromAsync<>(async);
    }

    static <F extends CompletableFuture<String>> GenericAsync<F> asyncFrom(GenericSync<F> blocking,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.future_type_variable.GenericAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, GenericViews.class, "GenericSync",
                "GenericAsync");
        return of(setup).new AsyncFromSync<>(blocking);
    }

    private final class SyncView<F extends CompletableFuture<String>> extends SourceView implements GenericSync<F> {
        private final Generic<F> service;

        SyncView(Generic<F> service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public String own() {
            return own.checkCaller().await(service.own());
        }

        @Override
        public <G extends CompletionStage<Integer>> Integer other(G stage) {
            return other.checkCaller().await(service.other(stage));
        }

        @Override
        public String toString() {
            return Bridge.describe("GenericSync", service);
        }
    }

    private final class AsyncView<F extends CompletableFuture<String>> extends SourceView implements GenericAsync<F> {
        private final Generic<F> service;

        AsyncView(Generic<F> service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
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

    private final class SyncFromAsync<F extends CompletableFuture<String>> extends SourceView implements GenericSync<F> {
        private final GenericAsync<F> async;

        SyncFromAsync(GenericAsync<F> async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String own() {
            return own.checkCaller().await(async.own());
        }

        @Override
        public <G extends CompletionStage<Integer>> Integer other(G stage) {
            return other.checkCaller().await(async.other(stage));
        }

        @Override
        public String toString() {
            return Bridge.describe("GenericSync", async);
        }
    }

    private final class AsyncFromSync<F extends CompletableFuture<String>> extends SourceView implements GenericAsync<F> {
        private final GenericSync<F> blocking;

        AsyncFromSync(GenericSync<F> blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> own() {
            return own.offload(() -> blocking.own());
        }

        @Override
        public <G extends CompletionStage<Integer>> CompletableFuture<Integer> other(G stage) {
            return other.offload(() -> blocking.other(stage));
        }

        @Override
        public String toString() {
            return Bridge.describe("GenericAsync", blocking);
        }
    }
}
