package goldens.type_variables_named_like_ours;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.type_variables_named_like_ours.Generic")
final class GenericViews {
    private GenericViews() {}

    static <GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> GenericSync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> sync(
            Generic<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> service,
            io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
        io.github.smartasync.runtime.bridge.Bridge.requireLevel(1,
                "goldens.type_variables_named_like_ours.GenericSync");
        return new SyncView<>(service, runtime);
    }

    static <GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> GenericAsync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> async(
            Generic<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> service,
            io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
        io.github.smartasync.runtime.bridge.Bridge.requireLevel(1,
                "goldens.type_variables_named_like_ours.GenericAsync");
        return new AsyncView<>(service, runtime);
    }

    static <GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> GenericSync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> syncFrom(
            GenericAsync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> async,
            io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
        io.github.smartasync.runtime.bridge.Bridge.requireLevel(1,
                "goldens.type_variables_named_like_ours.GenericSync");
        return new SyncFromAsync<>(async, runtime);
    }

    static <GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> GenericAsync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> asyncFrom(
            GenericSync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> blocking,
            io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
        io.github.smartasync.runtime.bridge.Bridge.requireLevel(1,
                "goldens.type_variables_named_like_ours.GenericAsync");
        return new AsyncFromSync<>(blocking, runtime);
    }

    private static final class SyncView<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> implements GenericSync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> {
        private final Generic<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> service;
        private final SyncOperation same;
        private final SyncOperation later;
        private final SyncOperation failing;
        private final SyncOperation fail;

        SyncView(Generic<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> service,
                io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
            this.service = java.util.Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Generic", "GenericAsync");
            this.same = setup.operation("same(Object)").calling();
            this.later = setup.operation("later(Object, Object, List)").calling();
            this.failing = setup.operation("failing(Object, Object, Object)").awaiting();
            this.fail = setup.operation("fail(Object, Object, Object, Exception)").calling();
        }

        @Override
        public <Override2> Override2 same(Override2 value) {
            same.checkCaller();
            return service.same(value);
        }

        @Override
        @Deprecated
        public <Deprecated3, SuppressWarnings2, CompletableFuture> SuppressWarnings2 later(
                Deprecated3 unused, SuppressWarnings2 value, List<CompletableFuture> others) {
            later.checkCaller();
            return service.later(unused, value, others);
        }

        @Override
        public <Throwable, OffloadedCall, SyncOperation> Throwable failing(Throwable value,
                OffloadedCall call, SyncOperation operation) {
            failing.checkCaller();
            return failing.await(service.failing(value, call, operation));
        }

        @Override
        public <T extends Exception> void fail(GeneratedView2 view, Deprecated2 old,
                SmartAsyncRuntime runtime, T failure) throws T {
            fail.checkCaller();
            service.fail(view, old, runtime, failure);
        }

        @Override
        public String toString() {
            return io.github.smartasync.runtime.bridge.Bridge.describe("GenericSync", service);
        }
    }

    private static final class AsyncView<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> implements GenericAsync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> {
        private final Generic<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> service;
        private final AsyncOperation same;
        private final AsyncOperation later;
        private final AsyncOperation failing;
        private final AsyncOperation fail;

        AsyncView(Generic<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> service,
                io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
            this.service = java.util.Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Generic", "GenericAsync");
            this.same = setup.operation("same(Object)").offloading();
            this.later = setup.operation("later(Object, Object, List)").offloading();
            this.failing = setup.operation("failing(Object, Object, Object)").adopting();
            this.fail = setup.operation("fail(Object, Object, Object, Exception)").offloading();
        }

        @Override
        public <Override2> CompletableFuture<Override2> same(Override2 value) {
            return new OffloadedCall<Override2>(same) {
                @Override
                protected Override2 call() {
                    return service.same(value);
                }
            }.submit();
        }

        @Override
        @Deprecated
        public <Deprecated3, SuppressWarnings2, CompletableFuture> java.util.concurrent.CompletableFuture<SuppressWarnings2> later(
                Deprecated3 unused, SuppressWarnings2 value, List<CompletableFuture> others) {
            return new OffloadedCall<SuppressWarnings2>(later) {
                @Override
                protected SuppressWarnings2 call() {
                    return service.later(unused, value, others);
                }
            }.submit();
        }

        @Override
        public <Throwable, OffloadedCall, SyncOperation> CompletableFuture<Throwable> failing(
                Throwable value, OffloadedCall call, SyncOperation operation) {
            try {
                return failing.adopt(service.failing(value, call, operation));
            } catch (java.lang.Throwable failure) {
                return failing.failed(failure);
            }
        }

        @Override
        public <T extends Exception> CompletableFuture<Void> fail(GeneratedView2 view,
                Deprecated2 old, SmartAsyncRuntime runtime, T failure) {
            return new OffloadedCall<Void>(fail) {
                @Override
                protected Void call() throws T {
                    service.fail(view, old, runtime, failure);
                    return null;
                }
            }.submit();
        }

        @Override
        public String toString() {
            return io.github.smartasync.runtime.bridge.Bridge.describe("GenericAsync", service);
        }
    }

    private static final class SyncFromAsync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> implements GenericSync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> {
        private final GenericAsync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> async;
        private final SyncOperation same;
        private final SyncOperation later;
        private final SyncOperation failing;
        private final SyncOperation fail;

        SyncFromAsync(
                GenericAsync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> async,
                io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
            this.async = java.util.Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "GenericAsync", "GenericAsync");
            this.same = setup.operation("same(Object)").awaiting();
            this.later = setup.operation("later(Object, Object, List)").awaiting();
            this.failing = setup.operation("failing(Object, Object, Object)").awaiting();
            this.fail = setup.operation("fail(Object, Object, Object, Exception)")
                    .declares(Throwable.class).awaiting();
        }

        @Override
        public <Override2> Override2 same(Override2 value) {
            same.checkCaller();
            return same.await(async.same(value));
        }

        @Override
        @Deprecated
        public <Deprecated3, SuppressWarnings2, CompletableFuture> SuppressWarnings2 later(
                Deprecated3 unused, SuppressWarnings2 value, List<CompletableFuture> others) {
            later.checkCaller();
            return later.await(async.later(unused, value, others));
        }

        @Override
        public <Throwable, OffloadedCall, SyncOperation> Throwable failing(Throwable value,
                OffloadedCall call, SyncOperation operation) {
            failing.checkCaller();
            return failing.await(async.failing(value, call, operation));
        }

        @Override
        public <T extends Exception> void fail(GeneratedView2 view, Deprecated2 old,
                SmartAsyncRuntime runtime, T failure) {
            fail.checkCaller();
            fail.await(async.fail(view, old, runtime, failure));
        }

        @Override
        public String toString() {
            return io.github.smartasync.runtime.bridge.Bridge.describe("GenericSync", async);
        }
    }

    private static final class AsyncFromSync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> implements GenericAsync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> {
        private final GenericSync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> blocking;
        private final AsyncOperation same;
        private final AsyncOperation later;
        private final AsyncOperation failing;
        private final AsyncOperation fail;

        AsyncFromSync(
                GenericSync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> blocking,
                io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
            this.blocking = java.util.Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "GenericSync", "GenericAsync");
            this.same = setup.operation("same(Object)").offloading();
            this.later = setup.operation("later(Object, Object, List)").offloading();
            this.failing = setup.operation("failing(Object, Object, Object)").offloading();
            this.fail = setup.operation("fail(Object, Object, Object, Exception)").offloading();
        }

        @Override
        public <Override2> CompletableFuture<Override2> same(Override2 value) {
            return new OffloadedCall<Override2>(same) {
                @Override
                protected Override2 call() {
                    return blocking.same(value);
                }
            }.submit();
        }

        @Override
        @Deprecated
        public <Deprecated3, SuppressWarnings2, CompletableFuture> java.util.concurrent.CompletableFuture<SuppressWarnings2> later(
                Deprecated3 unused, SuppressWarnings2 value, List<CompletableFuture> others) {
            return new OffloadedCall<SuppressWarnings2>(later) {
                @Override
                protected SuppressWarnings2 call() {
                    return blocking.later(unused, value, others);
                }
            }.submit();
        }

        @Override
        public <Throwable, OffloadedCall, SyncOperation> CompletableFuture<Throwable> failing(
                Throwable value, OffloadedCall call, SyncOperation operation) {
            return new io.github.smartasync.runtime.bridge.OffloadedCall<Throwable>(failing) {
                @Override
                protected Throwable call() {
                    return blocking.failing(value, call, operation);
                }
            }.submit();
        }

        @Override
        public <T extends Exception> CompletableFuture<Void> fail(GeneratedView2 view,
                Deprecated2 old, SmartAsyncRuntime runtime, T failure) {
            return new OffloadedCall<Void>(fail) {
                @Override
                protected Void call() throws T {
                    blocking.fail(view, old, runtime, failure);
                    return null;
                }
            }.submit();
        }

        @Override
        public String toString() {
            return io.github.smartasync.runtime.bridge.Bridge.describe("GenericAsync", blocking);
        }
    }

    static final class SyncStatics {
        private static final SyncOperation first;

        static {
            Bridge.requireLevel(1, "goldens.type_variables_named_like_ours.GenericSync");
            ViewSetup setup = ViewSetup.of(SmartAsyncRuntime.shared(), "Generic", "GenericAsync");
            first = setup.operation("first(Object, Object)").calling();
        }

        private SyncStatics() {}

        static <Override2, Generic> Override2 first(Override2 one, Generic other) {
            first.checkCaller();
            return goldens.type_variables_named_like_ours.Generic.first(one, other);
        }
    }

    static final class AsyncStatics {
        private static final AsyncOperation first;

        static {
            Bridge.requireLevel(1, "goldens.type_variables_named_like_ours.GenericAsync");
            ViewSetup setup = ViewSetup.of(SmartAsyncRuntime.shared(), "Generic", "GenericAsync");
            first = setup.operation("first(Object, Object)").offloading();
        }

        private AsyncStatics() {}

        static <Override2, Generic> CompletableFuture<Override2> first(Override2 one,
                Generic other) {
            return new OffloadedCall<Override2>(first) {
                @Override
                protected Override2 call() {
                    return goldens.type_variables_named_like_ours.Generic.first(one, other);
                }
            }.submit();
        }
    }
}
