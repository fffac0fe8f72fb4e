package goldens.types_named_like_ours;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.ViewOperation;

@GeneratedView("goldens.types_named_like_ours.Confusing")
final class ConfusingViews {
    private final ViewOperation bridge;
    private final ViewOperation objects;
    private final ViewOperation nothing;
    private final ViewOperation number;
    private final ViewOperation ownVoid;
    private final ViewOperation old;

    private ConfusingViews(io.github.smartasync.runtime.bridge.ViewSetup setup) {
        this.bridge = setup.operation("bridge(CompletableFuture, SyncView)").async();
        this.objects = setup.operation("objects(String, String, Object)").blocking();
        this.nothing = setup.operation("nothing(SmartAsyncRuntime, ViewSetup)").blocking();
        this.number = setup.operation("number()").blocking();
        this.ownVoid = setup.operation("ownVoid()").blocking();
        this.old = setup.operation("old(Integer)").blocking();
    }

    private static ConfusingViews of(io.github.smartasync.runtime.bridge.ViewSetup setup) {
        ConfusingViews known = setup.known(ConfusingViews.class);
        return known != null ? known : setup.keep(new ConfusingViews(setup));
    }

    static ConfusingSync sync(Confusing service,
            io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
        io.github.smartasync.runtime.bridge.Bridge.requireLevel(1,
                "goldens.types_named_like_ours.ConfusingSync");
        io.github.smartasync.runtime.bridge.ViewSetup setup = io.github.smartasync.runtime.bridge.ViewSetup.sync(runtime,
                ConfusingViews.class, "Confusing", "ConfusingAsync");
        return of(setup).new SyncView(service);
    }

    static ConfusingAsync async(Confusing service,
            io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
        io.github.smartasync.runtime.bridge.Bridge.requireLevel(1,
                "goldens.types_named_like_ours.ConfusingAsync");
        io.github.smartasync.runtime.bridge.ViewSetup setup = io.github.smartasync.runtime.bridge.ViewSetup.async(runtime,
                ConfusingViews.class, "Confusing", "ConfusingAsync");
        return of(setup).new AsyncView(service);
    }

    static ConfusingSync syncFrom(ConfusingAsync async,
            io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
        io.github.smartasync.runtime.bridge.Bridge.requireLevel(1,
                "goldens.types_named_like_ours.ConfusingSync");
        io.github.smartasync.runtime.bridge.ViewSetup setup = io.github.smartasync.runtime.bridge.ViewSetup.syncFrom(runtime,
                ConfusingViews.class, "ConfusingAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static ConfusingAsync asyncFrom(ConfusingSync blocking,
            io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
        io.github.smartasync.runtime.bridge.Bridge.requireLevel(1,
                "goldens.types_named_like_ours.ConfusingAsync");
        io.github.smartasync.runtime.bridge.ViewSetup setup = io.github.smartasync.runtime.bridge.ViewSetup.asyncFrom(runtime,
                ConfusingViews.class, "ConfusingSync", "ConfusingAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements ConfusingSync {
        private final Confusing service;

        SyncView(Confusing service) {
            super(java.util.Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @java.lang.Override
        public Bridge bridge(CompletableFuture future,
                goldens.types_named_like_ours.SyncView view) {
            return bridge.checkCaller().await(service.bridge(future, view));
        }

        @java.lang.Override
        public Objects objects(goldens.types_named_like_ours.String string, java.lang.String real,
                goldens.types_named_like_ours.Object object) {
            objects.checkCaller();
            return service.objects(string, real, object);
        }

        @java.lang.Override
        public void nothing(SmartAsyncRuntime runtime, ViewSetup setup) {
            nothing.checkCaller();
            service.nothing(runtime, setup);
        }

        @java.lang.Override
        public int number() {
            number.checkCaller();
            return service.number();
        }

        @java.lang.Override
        public goldens.types_named_like_ours.Void ownVoid() {
            ownVoid.checkCaller();
            return service.ownVoid();
        }

        @java.lang.Override
        @java.lang.SuppressWarnings({"all", "removal"})
        public java.lang.Integer old(goldens.types_named_like_ours.Integer own) {
            old.checkCaller();
            return service.old(own);
        }

        @java.lang.Override
        public java.lang.String toString() {
            return io.github.smartasync.runtime.bridge.Bridge.describe("ConfusingSync", service);
        }
    }

    private final class AsyncView extends SourceView implements ConfusingAsync {
        private final Confusing service;

        AsyncView(Confusing service) {
            super(java.util.Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @java.lang.Override
        public java.util.concurrent.CompletableFuture<Bridge> bridge(CompletableFuture future,
                goldens.types_named_like_ours.SyncView view) {
            try {
                return bridge.adopt(service.bridge(future, view));
            } catch (java.lang.Throwable failure) {
                return bridge.failed(failure);
            }
        }

        @java.lang.Override
        public java.util.concurrent.CompletableFuture<Objects> objects(
                goldens.types_named_like_ours.String string, java.lang.String real,
                goldens.types_named_like_ours.Object object) {
            return objects.offload(() -> service.objects(string, real, object));
        }

        @java.lang.Override
        public java.util.concurrent.CompletableFuture<java.lang.Void> nothing(
                SmartAsyncRuntime runtime, ViewSetup setup) {
            return nothing.offloadVoid(() -> service.nothing(runtime, setup));
        }

        @java.lang.Override
        public java.util.concurrent.CompletableFuture<java.lang.Integer> number() {
            return number.offload(() -> service.number());
        }

        @java.lang.Override
        public java.util.concurrent.CompletableFuture<goldens.types_named_like_ours.Void> ownVoid(
                ) {
            return ownVoid.offload(() -> service.ownVoid());
        }

        @java.lang.Override
        @java.lang.SuppressWarnings({"all", "removal"})
        public java.util.concurrent.CompletableFuture<java.lang.Integer> old(
                goldens.types_named_like_ours.Integer own) {
            return old.offload(() -> service.old(own));
        }

        @java.lang.Override
        public java.lang.String toString() {
            return io.github.smartasync.runtime.bridge.Bridge.describe("ConfusingAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements ConfusingSync {
        private final ConfusingAsync async;

        SyncFromAsync(ConfusingAsync async) {
            super(java.util.Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @java.lang.Override
        public Bridge bridge(CompletableFuture future,
                goldens.types_named_like_ours.SyncView view) {
            return bridge.checkCaller().await(async.bridge(future, view));
        }

        @java.lang.Override
        public Objects objects(goldens.types_named_like_ours.String string, java.lang.String real,
                goldens.types_named_like_ours.Object object) {
            return objects.checkCaller().await(async.objects(string, real, object));
        }

        @java.lang.Override
        public void nothing(SmartAsyncRuntime runtime, ViewSetup setup) {
            nothing.checkCaller().await(async.nothing(runtime, setup));
        }

        @java.lang.Override
        public int number() {
            return number.present(number.checkCaller().await(async.number()));
        }

        @java.lang.Override
        public goldens.types_named_like_ours.Void ownVoid() {
            return ownVoid.checkCaller().await(async.ownVoid());
        }

        @java.lang.Override
        @java.lang.SuppressWarnings({"all", "removal"})
        public java.lang.Integer old(goldens.types_named_like_ours.Integer own) {
            return old.checkCaller().await(async.old(own));
        }

        @java.lang.Override
        public java.lang.String toString() {
            return io.github.smartasync.runtime.bridge.Bridge.describe("ConfusingSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements ConfusingAsync {
        private final ConfusingSync blocking;

        AsyncFromSync(ConfusingSync blocking) {
            super(java.util.Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @java.lang.Override
        public java.util.concurrent.CompletableFuture<Bridge> bridge(CompletableFuture future,
                goldens.types_named_like_ours.SyncView view) {
            return bridge.offload(() -> blocking.bridge(future, view));
        }

        @java.lang.Override
        public java.util.concurrent.CompletableFuture<Objects> objects(
                goldens.types_named_like_ours.String string, java.lang.String real,
                goldens.types_named_like_ours.Object object) {
            return objects.offload(() -> blocking.objects(string, real, object));
        }

        @java.lang.Override
        public java.util.concurrent.CompletableFuture<java.lang.Void> nothing(
                SmartAsyncRuntime runtime, ViewSetup setup) {
            return nothing.offloadVoid(() -> blocking.nothing(runtime, setup));
        }

        @java.lang.Override
        public java.util.concurrent.CompletableFuture<java.lang.Integer> number() {
            return number.offload(() -> blocking.number());
        }

        @java.lang.Override
        public java.util.concurrent.CompletableFuture<goldens.types_named_like_ours.Void> ownVoid(
                ) {
            return ownVoid.offload(() -> blocking.ownVoid());
        }

        @java.lang.Override
        @java.lang.SuppressWarnings({"all", "removal"})
        public java.util.concurrent.CompletableFuture<java.lang.Integer> old(
                goldens.types_named_like_ours.Integer own) {
            return old.offload(() -> blocking.old(own));
        }

        @java.lang.Override
        public java.lang.String toString() {
            return io.github.smartasync.runtime.bridge.Bridge.describe("ConfusingAsync", blocking);
        }
    }

    static final class SyncStatics {
        private static final ViewOperation statics;

        static {
            io.github.smartasync.runtime.bridge.Bridge.requireLevel(1,
                    "goldens.types_named_like_ours.ConfusingSync");
            io.github.smartasync.runtime.bridge.ViewSetup setup = io.github.smartasync.runtime.bridge.ViewSetup.sync(io.github.smartasync.runtime.SmartAsyncRuntime.shared(),
                    ConfusingViews.class, "Confusing", "ConfusingAsync");
            statics = setup.operation("statics(Throwable)").blocking();
        }

        private SyncStatics() {}

        static goldens.types_named_like_ours.AsyncStatics statics(
                goldens.types_named_like_ours.Throwable throwable) {
            statics.checkCaller();
            return Confusing.statics(throwable);
        }
    }

    static final class AsyncStatics {
        private static final ViewOperation statics;

        static {
            io.github.smartasync.runtime.bridge.Bridge.requireLevel(1,
                    "goldens.types_named_like_ours.ConfusingAsync");
            io.github.smartasync.runtime.bridge.ViewSetup setup = io.github.smartasync.runtime.bridge.ViewSetup.async(io.github.smartasync.runtime.SmartAsyncRuntime.shared(),
                    ConfusingViews.class, "Confusing", "ConfusingAsync");
            statics = setup.operation("statics(Throwable)").blocking();
        }

        private AsyncStatics() {}

        static java.util.concurrent.CompletableFuture<goldens.types_named_like_ours.AsyncStatics> statics(
                goldens.types_named_like_ours.Throwable throwable) {
            return statics.offload(() -> Confusing.statics(throwable));
        }
    }
}
