package goldens.future_for_type_variable;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.future_for_type_variable.Source")
final class SourceViews {
    private static final int GET = 0;

    private SourceViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("get(String)").blocking()));
    }

    static <R> SourceSync<R> sync(Source<R> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.future_for_type_variable.SourceSync");
        ViewSetup setup = ViewSetup.sync(runtime, SourceViews.class, "Source", "SourceAsync");
        return new SyncView<>(service, operations(setup));
    }

    static <R> SourceAsync<R> async(Source<R> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.future_for_type_variable.SourceAsync");
        ViewSetup setup = ViewSetup.async(runtime, SourceViews.class, "Source", "SourceAsync");
        return new AsyncView<>(service, operations(setup));
    }

    static <R> SourceSync<R> syncFrom(SourceAsync<R> async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.future_for_type_variable.SourceSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, SourceViews.class, "SourceAsync");
        return new SyncFromAsync<>(async, operations(setup));
    }

    static <R> SourceAsync<R> asyncFrom(SourceSync<R> blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.future_for_type_variable.SourceAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, SourceViews.class, "SourceSync",
                "SourceAsync");
        return new AsyncFromSync<>(blocking, operations(setup));
    }

    private static final class SyncView<R> extends ViewCalls implements SourceSync<R> {
        private final Source<R> service;

        SyncView(Source<R> service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public R get(String key) {
            ViewCalls.check(this, GET);
            return service.get(key);
        }
    }

    private static final class AsyncView<R> extends ViewCalls implements SourceAsync<R> {
        private final Source<R> service;

        AsyncView(Source<R> service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<R> get(String key) {
            return ViewCalls.offload(this, GET, () -> service.get(key));
        }
    }

    private static final class SyncFromAsync<R> extends ViewCalls implements SourceSync<R> {
        private final SourceAsync<R> async;

        SyncFromAsync(SourceAsync<R> async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public R get(String key) {
            ViewCalls.check(this, GET);
            return ViewCalls.await(this, GET, async.get(key));
        }
    }

    private static final class AsyncFromSync<R> extends ViewCalls implements SourceAsync<R> {
        private final SourceSync<R> blocking;

        AsyncFromSync(SourceSync<R> blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<R> get(String key) {
            return ViewCalls.offload(this, GET, () -> blocking.get(key));
        }
    }
}
