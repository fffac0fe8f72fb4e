package goldens.types_named_like_ours;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;

@GeneratedView("goldens.types_named_like_ours.Confusing")
final class ConfusingViews {
    private ConfusingViews() {}

    static ConfusingSync sync(Confusing service,
            io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
        io.github.smartasync.runtime.bridge.Bridge.requireLevel(1,
                "goldens.types_named_like_ours.ConfusingSync");
        return new SyncView(service, runtime);
    }

    static ConfusingAsync async(Confusing service,
            io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
        io.github.smartasync.runtime.bridge.Bridge.requireLevel(1,
                "goldens.types_named_like_ours.ConfusingAsync");
        return new AsyncView(service, runtime);
    }

    static ConfusingSync syncFrom(ConfusingAsync async,
            io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
        io.github.smartasync.runtime.bridge.Bridge.requireLevel(1,
                "goldens.types_named_like_ours.ConfusingSync");
        return new SyncFromAsync(async, runtime);
    }

    static ConfusingAsync asyncFrom(ConfusingSync blocking,
            io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
        io.github.smartasync.runtime.bridge.Bridge.requireLevel(1,
                "goldens.types_named_like_ours.ConfusingAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements ConfusingSync {
        private final Confusing service;
        private final SyncOperation bridge;
        private final SyncOperation objects;
        private final SyncOperation nothing;
        private final SyncOperation number;
        private final SyncOperation ownVoid;
        private final SyncOperation old;

        SyncView(Confusing service, io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
            this.service = java.util.Objects.requireNonNull(service, "service");
            io.github.smartasync.runtime.bridge.ViewSetup setup = io.github.smartasync.runtime.bridge.ViewSetup.of(runtime,
                    "Confusing", "ConfusingAsync");
            this.bridge = setup.operation("bridge(CompletableFuture, SyncView)").awaiting();
            this.objects = setup.operation("objects(String, String, Object)").calling();
            this.nothing = setup.operation("nothing(SmartAsyncRuntime, ViewSetup)").calling();
            this.number = setup.operation("number()").calling();
            this.ownVoid = setup.operation("ownVoid()").calling();
            this.old = setup.operation("old(Integer)").calling();
        }

        @java.lang.Override
        public Bridge bridge(CompletableFuture future,
                goldens.types_named_like_ours.SyncView view) {
            bridge.checkCaller();
            return bridge.await(service.bridge(future, view));
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

    private static final class AsyncView implements ConfusingAsync {
        private final Confusing service;
        private final AsyncOperation bridge;
        private final AsyncOperation objects;
        private final AsyncOperation nothing;
        private final AsyncOperation number;
        private final AsyncOperation ownVoid;
        private final AsyncOperation old;

        AsyncView(Confusing service, io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
            this.service = java.util.Objects.requireNonNull(service, "service");
            io.github.smartasync.runtime.bridge.ViewSetup setup = io.github.smartasync.runtime.bridge.ViewSetup.of(runtime,
                    "Confusing", "ConfusingAsync");
            this.bridge = setup.operation("bridge(CompletableFuture, SyncView)").adopting();
            this.objects = setup.operation("objects(String, String, Object)").offloading();
            this.nothing = setup.operation("nothing(SmartAsyncRuntime, ViewSetup)").offloading();
            this.number = setup.operation("number()").offloading();
            this.ownVoid = setup.operation("ownVoid()").offloading();
            this.old = setup.operation("old(Integer)").offloading();
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
            return new OffloadedCall<Objects>(objects) {
                @java.lang.Override
                protected Objects call() {
                    return service.objects(string, real, object);
                }
            }.submit();
        }

        @java.lang.Override
        public java.util.concurrent.CompletableFuture<java.lang.Void> nothing(
                SmartAsyncRuntime runtime, ViewSetup setup) {
            return new OffloadedCall<java.lang.Void>(nothing) {
                @java.lang.Override
                protected java.lang.Void call() {
                    service.nothing(runtime, setup);
                    return null;
                }
            }.submit();
        }

        @java.lang.Override
        public java.util.concurrent.CompletableFuture<java.lang.Integer> number() {
            return new OffloadedCall<java.lang.Integer>(number) {
                @java.lang.Override
                protected java.lang.Integer call() {
                    return service.number();
                }
            }.submit();
        }

        @java.lang.Override
        public java.util.concurrent.CompletableFuture<goldens.types_named_like_ours.Void> ownVoid(
                ) {
            return new OffloadedCall<goldens.types_named_like_ours.Void>(ownVoid) {
                @java.lang.Override
                protected goldens.types_named_like_ours.Void call() {
                    return service.ownVoid();
                }
            }.submit();
        }

        @java.lang.Override
        @java.lang.SuppressWarnings({"all", "removal"})
        public java.util.concurrent.CompletableFuture<java.lang.Integer> old(
                goldens.types_named_like_ours.Integer own) {
            return new OffloadedCall<java.lang.Integer>(old) {
                @java.lang.Override
                protected java.lang.Integer call() {
                    return service.old(own);
                }
            }.submit();
        }

        @java.lang.Override
        public java.lang.String toString() {
            return io.github.smartasync.runtime.bridge.Bridge.describe("ConfusingAsync", service);
        }
    }

    private static final class SyncFromAsync implements ConfusingSync {
        private final ConfusingAsync async;
        private final SyncOperation bridge;
        private final SyncOperation objects;
        private final SyncOperation nothing;
        private final SyncOperation number;
        private final SyncOperation ownVoid;
        private final SyncOperation old;

        SyncFromAsync(ConfusingAsync async,
                io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
            this.async = java.util.Objects.requireNonNull(async, "async");
            io.github.smartasync.runtime.bridge.ViewSetup setup = io.github.smartasync.runtime.bridge.ViewSetup.of(runtime,
                    "ConfusingAsync", "ConfusingAsync");
            this.bridge = setup.operation("bridge(CompletableFuture, SyncView)").awaiting();
            this.objects = setup.operation("objects(String, String, Object)").awaiting();
            this.nothing = setup.operation("nothing(SmartAsyncRuntime, ViewSetup)").awaiting();
            this.number = setup.operation("number()").awaiting();
            this.ownVoid = setup.operation("ownVoid()").awaiting();
            this.old = setup.operation("old(Integer)").awaiting();
        }

        @java.lang.Override
        public Bridge bridge(CompletableFuture future,
                goldens.types_named_like_ours.SyncView view) {
            bridge.checkCaller();
            return bridge.await(async.bridge(future, view));
        }

        @java.lang.Override
        public Objects objects(goldens.types_named_like_ours.String string, java.lang.String real,
                goldens.types_named_like_ours.Object object) {
            objects.checkCaller();
            return objects.await(async.objects(string, real, object));
        }

        @java.lang.Override
        public void nothing(SmartAsyncRuntime runtime, ViewSetup setup) {
            nothing.checkCaller();
            nothing.await(async.nothing(runtime, setup));
        }

        @java.lang.Override
        public int number() {
            number.checkCaller();
            return number.await(async.number());
        }

        @java.lang.Override
        public goldens.types_named_like_ours.Void ownVoid() {
            ownVoid.checkCaller();
            return ownVoid.await(async.ownVoid());
        }

        @java.lang.Override
        @java.lang.SuppressWarnings({"all", "removal"})
        public java.lang.Integer old(goldens.types_named_like_ours.Integer own) {
            old.checkCaller();
            return old.await(async.old(own));
        }

        @java.lang.Override
        public java.lang.String toString() {
            return io.github.smartasync.runtime.bridge.Bridge.describe("ConfusingSync", async);
        }
    }

    private static final class AsyncFromSync implements ConfusingAsync {
        private final ConfusingSync blocking;
        private final AsyncOperation bridge;
        private final AsyncOperation objects;
        private final AsyncOperation nothing;
        private final AsyncOperation number;
        private final AsyncOperation ownVoid;
        private final AsyncOperation old;

        AsyncFromSync(ConfusingSync blocking,
                io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
            this.blocking = java.util.Objects.requireNonNull(blocking, "blocking");
            io.github.smartasync.runtime.bridge.ViewSetup setup = io.github.smartasync.runtime.bridge.ViewSetup.of(runtime,
                    "ConfusingSync", "ConfusingAsync");
            this.bridge = setup.operation("bridge(CompletableFuture, SyncView)").offloading();
            this.objects = setup.operation("objects(String, String, Object)").offloading();
            this.nothing = setup.operation("nothing(SmartAsyncRuntime, ViewSetup)").offloading();
            this.number = setup.operation("number()").offloading();
            this.ownVoid = setup.operation("ownVoid()").offloading();
            this.old = setup.operation("old(Integer)").offloading();
        }

        @java.lang.Override
        public java.util.concurrent.CompletableFuture<Bridge> bridge(CompletableFuture future,
                goldens.types_named_like_ours.SyncView view) {
            return new OffloadedCall<Bridge>(bridge) {
                @java.lang.Override
                protected Bridge call() {
                    return blocking.bridge(future, view);
                }
            }.submit();
        }

        @java.lang.Override
        public java.util.concurrent.CompletableFuture<Objects> objects(
                goldens.types_named_like_ours.String string, java.lang.String real,
                goldens.types_named_like_ours.Object object) {
            return new OffloadedCall<Objects>(objects) {
                @java.lang.Override
                protected Objects call() {
                    return blocking.objects(string, real, object);
                }
            }.submit();
        }

        @java.lang.Override
        public java.util.concurrent.CompletableFuture<java.lang.Void> nothing(
                SmartAsyncRuntime runtime, ViewSetup setup) {
            return new OffloadedCall<java.lang.Void>(nothing) {
                @java.lang.Override
                protected java.lang.Void call() {
                    blocking.nothing(runtime, setup);
                    return null;
                }
            }.submit();
        }

        @java.lang.Override
        public java.util.concurrent.CompletableFuture<java.lang.Integer> number() {
            return new OffloadedCall<java.lang.Integer>(number) {
                @java.lang.Override
                protected java.lang.Integer call() {
                    return blocking.number();
                }
            }.submit();
        }

        @java.lang.Override
        public java.util.concurrent.CompletableFuture<goldens.types_named_like_ours.Void> ownVoid(
                ) {
            return new OffloadedCall<goldens.types_named_like_ours.Void>(ownVoid) {
                @java.lang.Override
                protected goldens.types_named_like_ours.Void call() {
                    return blocking.ownVoid();
                }
            }.submit();
        }

        @java.lang.Override
        @java.lang.SuppressWarnings({"all", "removal"})
        public java.util.concurrent.CompletableFuture<java.lang.Integer> old(
                goldens.types_named_like_ours.Integer own) {
            return new OffloadedCall<java.lang.Integer>(old) {
                @java.lang.Override
                protected java.lang.Integer call() {
                    return blocking.old(own);
                }
            }.submit();
        }

        @java.lang.Override
        public java.lang.String toString() {
            return io.github.smartasync.runtime.bridge.Bridge.describe("ConfusingAsync", blocking);
        }
    }

    static final class SyncStatics {
        private static final SyncOperation statics;

        static {
            io.github.smartasync.runtime.bridge.Bridge.requireLevel(1,
                    "goldens.types_named_like_ours.ConfusingSync");
            io.github.smartasync.runtime.bridge.ViewSetup setup = io.github.smartasync.runtime.bridge.ViewSetup.of(io.github.smartasync.runtime.SmartAsyncRuntime.shared(),
                    "Confusing", "ConfusingAsync");
            statics = setup.operation("statics(Throwable)").calling();
        }

        private SyncStatics() {}

        static goldens.types_named_like_ours.AsyncStatics statics(
                goldens.types_named_like_ours.Throwable throwable) {
            statics.checkCaller();
            return Confusing.statics(throwable);
        }
    }

    static final class AsyncStatics {
        private static final AsyncOperation statics;

        static {
            io.github.smartasync.runtime.bridge.Bridge.requireLevel(1,
                    "goldens.types_named_like_ours.ConfusingAsync");
            io.github.smartasync.runtime.bridge.ViewSetup setup = io.github.smartasync.runtime.bridge.ViewSetup.of(io.github.smartasync.runtime.SmartAsyncRuntime.shared(),
                    "Confusing", "ConfusingAsync");
            statics = setup.operation("statics(Throwable)").offloading();
        }

        private AsyncStatics() {}

        static java.util.concurrent.CompletableFuture<goldens.types_named_like_ours.AsyncStatics> statics(
                goldens.types_named_like_ours.Throwable throwable) {
            return new OffloadedCall<goldens.types_named_like_ours.AsyncStatics>(statics) {
                @java.lang.Override
                protected goldens.types_named_like_ours.AsyncStatics call() {
                    return Confusing.statics(throwable);
                }
            }.submit();
        }
    }
}
