package goldens.type_variables_named_like_ours;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.type_variables_named_like_ours.Generic")
final class GenericViews {
    private final ViewOperation same;
    private final ViewOperation later;
    private final ViewOperation failing;
    private final ViewOperation fail;

    private GenericViews(ViewSetup setup) {
        this.same = setup.operation("same(Object)").blocking();
        this.later = setup.operation("later(Object, Object, List)").blocking();
        this.failing = setup.operation("failing(Object, Object, Object)").async();
        this.fail = setup.operation("fail(Object, Object, Object, Exception)")
                .declares(Throwable.class).blocking();
    }

    private static GenericViews of(ViewSetup setup) {
        GenericViews known = setup.known(GenericViews.class);
        return known != null ? known : setup.keep(new GenericViews(setup));
    }

    static <GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> GenericSync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> sync(
            Generic<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> service,
            io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
        io.github.smartasync.runtime.bridge.Bridge.requireLevel(1,
                "goldens.type_variables_named_like_ours.GenericSync");
        ViewSetup setup = ViewSetup.sync(runtime, GenericViews.class, "Generic", "GenericAsync");
        return of(setup).new SyncView<>(service);
    }

    static <GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> GenericAsync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> async(
            Generic<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> service,
            io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
        io.github.smartasync.runtime.bridge.Bridge.requireLevel(1,
                "goldens.type_variables_named_like_ours.GenericAsync");
        ViewSetup setup = ViewSetup.async(runtime, GenericViews.class, "Generic", "GenericAsync");
        return of(setup).new AsyncView<>(service);
    }

    static <GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> GenericSync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> syncFrom(
            GenericAsync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> async,
            io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
        io.github.smartasync.runtime.bridge.Bridge.requireLevel(1,
                "goldens.type_variables_named_like_ours.GenericSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, GenericViews.class, "GenericAsync");
        return of(setup).new SyncFromAsync<>(async);
    }

    static <GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> GenericAsync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> asyncFrom(
            GenericSync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> blocking,
            io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
        io.github.smartasync.runtime.bridge.Bridge.requireLevel(1,
                "goldens.type_variables_named_like_ours.GenericAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, GenericViews.class, "GenericSync",
                "GenericAsync");
        return of(setup).new AsyncFromSync<>(blocking);
    }

    private final class SyncView<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> extends SourceView implements GenericSync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> {
        private final Generic<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> service;

        SyncView(Generic<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> service) {
            super(java.util.Objects.requireNonNull(service, "service"));
            this.service = service;
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
            return failing.checkCaller().await(service.failing(value, call, operation));
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

    private final class AsyncView<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> extends SourceView implements GenericAsync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> {
        private final Generic<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> service;

        AsyncView(
                Generic<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> service) {
            super(java.util.Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public <Override2> CompletableFuture<Override2> same(Override2 value) {
            return same.offload(() -> service.same(value));
        }

        @Override
        @Deprecated
        public <Deprecated3, SuppressWarnings2, CompletableFuture> java.util.concurrent.CompletableFuture<SuppressWarnings2> later(
                Deprecated3 unused, SuppressWarnings2 value, List<CompletableFuture> others) {
            return later.offload(() -> service.later(unused, value, others));
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
            return fail.offloadVoid(() -> service.fail(view, old, runtime, failure));
        }

        @Override
        public String toString() {
            return io.github.smartasync.runtime.bridge.Bridge.describe("GenericAsync", service);
        }
    }

    private final class SyncFromAsync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> extends SourceView implements GenericSync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> {
        private final GenericAsync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> async;

        SyncFromAsync(
                GenericAsync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> async) {
            super(java.util.Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public <Override2> Override2 same(Override2 value) {
            return same.checkCaller().await(async.same(value));
        }

        @Override
        @Deprecated
        public <Deprecated3, SuppressWarnings2, CompletableFuture> SuppressWarnings2 later(
                Deprecated3 unused, SuppressWarnings2 value, List<CompletableFuture> others) {
            return later.checkCaller().await(async.later(unused, value, others));
        }

        @Override
        public <Throwable, OffloadedCall, SyncOperation> Throwable failing(Throwable value,
                OffloadedCall call, SyncOperation operation) {
            return failing.checkCaller().await(async.failing(value, call, operation));
        }

        @Override
        public <T extends Exception> void fail(GeneratedView2 view, Deprecated2 old,
                SmartAsyncRuntime runtime, T failure) {
            fail.checkCaller().await(async.fail(view, old, runtime, failure));
        }

        @Override
        public String toString() {
            return io.github.smartasync.runtime.bridge.Bridge.describe("GenericSync", async);
        }
    }

    private final class AsyncFromSync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> extends SourceView implements GenericAsync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> {
        private final GenericSync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> blocking;

        AsyncFromSync(
                GenericSync<GeneratedView2, Deprecated2, SmartAsyncRuntime, Bridge, Objects> blocking) {
            super(java.util.Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public <Override2> CompletableFuture<Override2> same(Override2 value) {
            return same.offload(() -> blocking.same(value));
        }

        @Override
        @Deprecated
        public <Deprecated3, SuppressWarnings2, CompletableFuture> java.util.concurrent.CompletableFuture<SuppressWarnings2> later(
                Deprecated3 unused, SuppressWarnings2 value, List<CompletableFuture> others) {
            return later.offload(() -> blocking.later(unused, value, others));
        }

        @Override
        public <Throwable, OffloadedCall, SyncOperation> CompletableFuture<Throwable> failing(
                Throwable value, OffloadedCall call, SyncOperation operation) {
            return failing.offload(() -> blocking.failing(value, call, operation));
        }

        @Override
        public <T extends Exception> CompletableFuture<Void> fail(GeneratedView2 view,
                Deprecated2 old, SmartAsyncRuntime runtime, T failure) {
            return fail.offloadVoid(() -> blocking.fail(view, old, runtime, failure));
        }

        @Override
        public String toString() {
            return io.github.smartasync.runtime.bridge.Bridge.describe("GenericAsync", blocking);
        }
    }

    static final class SyncStatics {
        private static final ViewOperation first;

        static {
            Bridge.requireLevel(1, "goldens.type_variables_named_like_ours.GenericSync");
            ViewSetup setup = ViewSetup.sync(SmartAsyncRuntime.shared(), GenericViews.class,
                    "Generic", "GenericAsync");
            first = setup.operation("first(Object, Object)").blocking();
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
            first = setup.operation("first(Object, Object)").blocking();
        }

        private AsyncStatics() {}

        static <Override2, Generic> CompletableFuture<Override2> first(Override2 one,
                Generic other) {
            return first.offload(() -> goldens.type_variables_named_like_ours.Generic.first(one,
                    other));
        }
    }
}
