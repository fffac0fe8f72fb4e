package goldens.type_variables_named_like_ours;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.type_variables_named_like_ours.Generic")
final class GenericViews {
    private static final int SAME = 0;
    private static final int LATER = 1;
    private static final int FAILING = 2;
    private static final int FAIL = 3;

    private GenericViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("same(Object)").blocking(),
                setup.operation("later(Object, Object, List)").blocking(),
                setup.operation("failing(Object, Object, Object)").async(),
                setup.operation("fail(Object, Object, Object, Exception)").declares(Throwable.class)
                        .blocking()));
    }

    static <GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> GenericSync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> sync(
            Generic<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> service,
            io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
        io.github.smartasync.runtime.bridge.Bridge.requireLevel(1,
                "goldens.type_variables_named_like_ours.GenericSync");
        ViewSetup setup = ViewSetup.sync(runtime, GenericViews.class, "Generic", "GenericAsync");
        return new SyncView<>(service, operations(setup));
    }

    static <GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> GenericAsync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> async(
            Generic<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> service,
            io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
        io.github.smartasync.runtime.bridge.Bridge.requireLevel(1,
                "goldens.type_variables_named_like_ours.GenericAsync");
        ViewSetup setup = ViewSetup.async(runtime, GenericViews.class, "Generic", "GenericAsync");
        return new AsyncView<>(service, operations(setup));
    }

    static <GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> GenericSync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> syncFrom(
            GenericAsync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> async,
            io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
        io.github.smartasync.runtime.bridge.Bridge.requireLevel(1,
                "goldens.type_variables_named_like_ours.GenericSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, GenericViews.class, "GenericAsync");
        return new SyncFromAsync<>(async, operations(setup));
    }

    static <GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> GenericAsync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> asyncFrom(
            GenericSync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> blocking,
            io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
        io.github.smartasync.runtime.bridge.Bridge.requireLevel(1,
                "goldens.type_variables_named_like_ours.GenericAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, GenericViews.class, "GenericSync",
                "GenericAsync");
        return new AsyncFromSync<>(blocking, operations(setup));
    }

    private static final class SyncView<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> extends ViewCalls implements GenericSync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> {
        private final Generic<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> service;

        SyncView(Generic<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> service,
                ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public <Override2> Override2 same(Override2 value) {
            ViewCalls.check(this, SAME);
            return service.same(value);
        }

        @Override
        @Deprecated
        public <Deprecated3, SuppressWarnings2, CompletableFuture> SuppressWarnings2 later(
                Deprecated3 unused, SuppressWarnings2 value, List<CompletableFuture> others) {
            ViewCalls.check(this, LATER);
            return service.later(unused, value, others);
        }

        @Override
        public <Throwable, OffloadedCall, SyncOperation> Throwable failing(Throwable value,
                OffloadedCall call, SyncOperation operation) {
            ViewCalls.check(this, FAILING);
            return ViewCalls.await(this, FAILING, service.failing(value, call, operation));
        }

        @Override
        public <T extends Exception> void fail(GeneratedView2 view, Deprecated2 old,
                SmartAsyncRuntime runtime, T failure) throws T {
            ViewCalls.check(this, FAIL);
            service.fail(view, old, runtime, failure);
        }
    }

    private static final class AsyncView<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> extends ViewCalls implements GenericAsync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> {
        private final Generic<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> service;

        AsyncView(Generic<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> service,
                ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public <Override2> CompletableFuture<Override2> same(Override2 value) {
            return ViewCalls.offload(this, SAME, () -> service.same(value));
        }

        @Override
        @Deprecated
        public <Deprecated3, SuppressWarnings2, CompletableFuture> java.util.concurrent.CompletableFuture<SuppressWarnings2> later(
                Deprecated3 unused, SuppressWarnings2 value, List<CompletableFuture> others) {
            return ViewCalls.offload(this, LATER, () -> service.later(unused, value, others));
        }

        @Override
        public <Throwable, OffloadedCall, SyncOperation> CompletableFuture<Throwable> failing(
                Throwable value, OffloadedCall call, SyncOperation operation) {
            try {
                return ViewCalls.adopt(this, FAILING, service.failing(value, call, operation));
            } catch (java.lang.Throwable failure) {
                return ViewCalls.failed(this, FAILING, failure);
            }
        }

        @Override
        public <T extends Exception> CompletableFuture<Void> fail(GeneratedView2 view,
                Deprecated2 old, SmartAsyncRuntime runtime, T failure) {
            return ViewCalls.offloadVoid(this, FAIL, () -> service.fail(view, old, runtime,
                    failure));
        }
    }

    private static final class SyncFromAsync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> extends ViewCalls implements GenericSync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> {
        private final GenericAsync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> async;

        SyncFromAsync(
                GenericAsync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> async,
                ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public <Override2> Override2 same(Override2 value) {
            ViewCalls.check(this, SAME);
            return ViewCalls.await(this, SAME, async.same(value));
        }

        @Override
        @Deprecated
        public <Deprecated3, SuppressWarnings2, CompletableFuture> SuppressWarnings2 later(
                Deprecated3 unused, SuppressWarnings2 value, List<CompletableFuture> others) {
            ViewCalls.check(this, LATER);
            return ViewCalls.await(this, LATER, async.later(unused, value, others));
        }

        @Override
        public <Throwable, OffloadedCall, SyncOperation> Throwable failing(Throwable value,
                OffloadedCall call, SyncOperation operation) {
            ViewCalls.check(this, FAILING);
            return ViewCalls.await(this, FAILING, async.failing(value, call, operation));
        }

        @Override
        public <T extends Exception> void fail(GeneratedView2 view, Deprecated2 old,
                SmartAsyncRuntime runtime, T failure) {
            ViewCalls.check(this, FAIL);
            ViewCalls.await(this, FAIL, async.fail(view, old, runtime, failure));
        }
    }

    private static final class AsyncFromSync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> extends ViewCalls implements GenericAsync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> {
        private final GenericSync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> blocking;

        AsyncFromSync(
                GenericSync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> blocking,
                ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public <Override2> CompletableFuture<Override2> same(Override2 value) {
            return ViewCalls.offload(this, SAME, () -> blocking.same(value));
        }

        @Override
        @Deprecated
        public <Deprecated3, SuppressWarnings2, CompletableFuture> java.util.concurrent.CompletableFuture<SuppressWarnings2> later(
                Deprecated3 unused, SuppressWarnings2 value, List<CompletableFuture> others) {
            return ViewCalls.offload(this, LATER, () -> blocking.later(unused, value, others));
        }

        @Override
        public <Throwable, OffloadedCall, SyncOperation> CompletableFuture<Throwable> failing(
                Throwable value, OffloadedCall call, SyncOperation operation) {
            return ViewCalls.offload(this, FAILING, () -> blocking.failing(value, call, operation));
        }

        @Override
        public <T extends Exception> CompletableFuture<Void> fail(GeneratedView2 view,
                Deprecated2 old, SmartAsyncRuntime runtime, T failure) {
            return ViewCalls.offloadVoid(this, FAIL, () -> blocking.fail(view, old, runtime,
                    failure));
        }
    }

    static final class SyncStatics {
        private static final ViewOperation first;

        static {
            Bridge.requireLevel(1, "goldens.type_variables_named_like_ours.GenericSync");
            ViewSetup setup = ViewSetup.sync(SmartAsyncRuntime.shared(), GenericViews.class,
                    "Generic", "GenericAsync");
            first = setup.operation("first(Object, Object)").blocking().make();
        }

        private SyncStatics() {}

        static <Override2, Generic> Override2 first(Override2 one, Generic other) {
            first.checkCaller();
            return goldens.type_variables_named_like_ours.Generic.first(one, other);
        }
    }

    static final class AsyncStatics {
        private static final ViewOperation first;

        static {
            Bridge.requireLevel(1, "goldens.type_variables_named_like_ours.GenericAsync");
            ViewSetup setup = ViewSetup.async(SmartAsyncRuntime.shared(), GenericViews.class,
                    "Generic", "GenericAsync");
            first = setup.operation("first(Object, Object)").blocking().make();
        }

        private AsyncStatics() {}

        static <Override2, Generic> CompletableFuture<Override2> first(Override2 one,
                Generic other) {
            return first.offload(() -> goldens.type_variables_named_like_ours.Generic.first(one,
                    other));
        }
    }
}
