package goldens.types_named_like_ours;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.bridge.ViewOperation;

@GeneratedView("goldens.types_named_like_ours.Confusing")
final class ConfusingViews {
    private static final int BRIDGE = 0;
    private static final int OBJECTS = 1;
    private static final int NOTHING = 2;
    private static final int NUMBER = 3;
    private static final int OWN_VOID = 4;
    private static final int OLD = 5;

    private ConfusingViews() {}

    private static io.github.smartasync.runtime.bridge.ViewOperations operations(
            io.github.smartasync.runtime.bridge.ViewSetup setup) {
        io.github.smartasync.runtime.bridge.ViewOperations known = setup.known(io.github.smartasync.runtime.bridge.ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new io.github.smartasync.runtime.bridge.ViewOperations(setup,
                setup.operation("bridge(CompletableFuture, SyncView)").async(),
                setup.operation("objects(String, String, Object)").blocking(),
                setup.operation("nothing(SmartAsyncRuntime, ViewSetup, ViewCalls, ViewOperations)")
                        .blocking(),
                setup.operation("number()").blocking(),
                setup.operation("ownVoid()").blocking(),
                setup.operation("old(Integer)").blocking()));
    }

    static ConfusingSync sync(Confusing service,
            io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
        io.github.smartasync.runtime.bridge.Bridge.requireLevel(1,
                "goldens.types_named_like_ours.ConfusingSync");
        io.github.smartasync.runtime.bridge.ViewSetup setup = io.github.smartasync.runtime.bridge.ViewSetup.sync(runtime,
                ConfusingViews.class, "Confusing", "ConfusingAsync");
        return new SyncView(service, operations(setup));
    }

    static ConfusingAsync async(Confusing service,
            io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
        io.github.smartasync.runtime.bridge.Bridge.requireLevel(1,
                "goldens.types_named_like_ours.ConfusingAsync");
        io.github.smartasync.runtime.bridge.ViewSetup setup = io.github.smartasync.runtime.bridge.ViewSetup.async(runtime,
                ConfusingViews.class, "Confusing", "ConfusingAsync");
        return new AsyncView(service, operations(setup));
    }

    static ConfusingSync syncFrom(ConfusingAsync async,
            io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
        io.github.smartasync.runtime.bridge.Bridge.requireLevel(1,
                "goldens.types_named_like_ours.ConfusingSync");
        io.github.smartasync.runtime.bridge.ViewSetup setup = io.github.smartasync.runtime.bridge.ViewSetup.syncFrom(runtime,
                ConfusingViews.class, "ConfusingAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static ConfusingAsync asyncFrom(ConfusingSync blocking,
            io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
        io.github.smartasync.runtime.bridge.Bridge.requireLevel(1,
                "goldens.types_named_like_ours.ConfusingAsync");
        io.github.smartasync.runtime.bridge.ViewSetup setup = io.github.smartasync.runtime.bridge.ViewSetup.asyncFrom(runtime,
                ConfusingViews.class, "ConfusingSync", "ConfusingAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends io.github.smartasync.runtime.bridge.ViewCalls implements ConfusingSync {
        private final Confusing service;

        SyncView(Confusing service, io.github.smartasync.runtime.bridge.ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @java.lang.Override
        public Bridge bridge(CompletableFuture future,
                goldens.types_named_like_ours.SyncView view) {
            io.github.smartasync.runtime.bridge.ViewCalls.check(this, BRIDGE);
            return io.github.smartasync.runtime.bridge.ViewCalls.await(this, BRIDGE,
                    service.bridge(future, view));
        }

        @java.lang.Override
        public Objects objects(goldens.types_named_like_ours.String string, java.lang.String real,
                goldens.types_named_like_ours.Object object) {
            io.github.smartasync.runtime.bridge.ViewCalls.check(this, OBJECTS);
            return service.objects(string, real, object);
        }

        @java.lang.Override
        public void nothing(SmartAsyncRuntime runtime, ViewSetup setup, ViewCalls calls,
                ViewOperations operations) {
            io.github.smartasync.runtime.bridge.ViewCalls.check(this, NOTHING);
            service.nothing(runtime, setup, calls, operations);
        }

        @java.lang.Override
        public int number() {
            io.github.smartasync.runtime.bridge.ViewCalls.check(this, NUMBER);
            return service.number();
        }

        @java.lang.Override
        public goldens.types_named_like_ours.Void ownVoid() {
            io.github.smartasync.runtime.bridge.ViewCalls.check(this, OWN_VOID);
            return service.ownVoid();
        }

        @java.lang.Override
        @java.lang.SuppressWarnings({"all", "removal"})
        public java.lang.Integer old(goldens.types_named_like_ours.Integer own) {
            io.github.smartasync.runtime.bridge.ViewCalls.check(this, OLD);
            return service.old(own);
        }
    }

    private static final class AsyncView extends io.github.smartasync.runtime.bridge.ViewCalls implements ConfusingAsync {
        private final Confusing service;

        AsyncView(Confusing service,
                io.github.smartasync.runtime.bridge.ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @java.lang.Override
        public java.util.concurrent.CompletableFuture<Bridge> bridge(CompletableFuture future,
                goldens.types_named_like_ours.SyncView view) {
            try {
                return io.github.smartasync.runtime.bridge.ViewCalls.adopt(this, BRIDGE,
                        service.bridge(future, view));
            } catch (java.lang.Throwable failure) {
                return io.github.smartasync.runtime.bridge.ViewCalls.failed(this, BRIDGE, failure);
            }
        }

        @java.lang.Override
        public java.util.concurrent.CompletableFuture<Objects> objects(
                goldens.types_named_like_ours.String string, java.lang.String real,
                goldens.types_named_like_ours.Object object) {
            return io.github.smartasync.runtime.bridge.ViewCalls.offload(this, OBJECTS,
                    () -> service.objects(string, real, object));
        }

        @java.lang.Override
        public java.util.concurrent.CompletableFuture<java.lang.Void> nothing(
                SmartAsyncRuntime runtime, ViewSetup setup, ViewCalls calls,
                ViewOperations operations) {
            return io.github.smartasync.runtime.bridge.ViewCalls.offloadVoid(this, NOTHING,
                    () -> service.nothing(runtime, setup, calls, operations));
        }

        @java.lang.Override
        public java.util.concurrent.CompletableFuture<java.lang.Integer> number() {
            return io.github.smartasync.runtime.bridge.ViewCalls.offload(this, NUMBER,
                    () -> service.number());
        }

        @java.lang.Override
        public java.util.concurrent.CompletableFuture<goldens.types_named_like_ours.Void> ownVoid(
                ) {
            return io.github.smartasync.runtime.bridge.ViewCalls.offload(this, OWN_VOID,
                    () -> service.ownVoid());
        }

        @java.lang.Override
        @java.lang.SuppressWarnings({"all", "removal"})
        public java.util.concurrent.CompletableFuture<java.lang.Integer> old(
                goldens.types_named_like_ours.Integer own) {
            return io.github.smartasync.runtime.bridge.ViewCalls.offload(this, OLD,
                    () -> service.old(own));
        }
    }

    private static final class SyncFromAsync extends io.github.smartasync.runtime.bridge.ViewCalls implements ConfusingSync {
        private final ConfusingAsync async;

        SyncFromAsync(ConfusingAsync async,
                io.github.smartasync.runtime.bridge.ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @java.lang.Override
        public Bridge bridge(CompletableFuture future,
                goldens.types_named_like_ours.SyncView view) {
            io.github.smartasync.runtime.bridge.ViewCalls.check(this, BRIDGE);
            return io.github.smartasync.runtime.bridge.ViewCalls.await(this, BRIDGE,
                    async.bridge(future, view));
        }

        @java.lang.Override
        public Objects objects(goldens.types_named_like_ours.String string, java.lang.String real,
                goldens.types_named_like_ours.Object object) {
            io.github.smartasync.runtime.bridge.ViewCalls.check(this, OBJECTS);
            return io.github.smartasync.runtime.bridge.ViewCalls.await(this, OBJECTS,
                    async.objects(string, real, object));
        }

        @java.lang.Override
        public void nothing(SmartAsyncRuntime runtime, ViewSetup setup, ViewCalls calls,
                ViewOperations operations) {
            io.github.smartasync.runtime.bridge.ViewCalls.check(this, NOTHING);
            io.github.smartasync.runtime.bridge.ViewCalls.await(this, NOTHING,
                    async.nothing(runtime, setup, calls, operations));
        }

        @java.lang.Override
        public int number() {
            io.github.smartasync.runtime.bridge.ViewCalls.check(this, NUMBER);
            return io.github.smartasync.runtime.bridge.ViewCalls.present(this, NUMBER,
                    io.github.smartasync.runtime.bridge.ViewCalls.await(this, NUMBER,
                    async.number()));
        }

        @java.lang.Override
        public goldens.types_named_like_ours.Void ownVoid() {
            io.github.smartasync.runtime.bridge.ViewCalls.check(this, OWN_VOID);
            return io.github.smartasync.runtime.bridge.ViewCalls.await(this, OWN_VOID,
                    async.ownVoid());
        }

        @java.lang.Override
        @java.lang.SuppressWarnings({"all", "removal"})
        public java.lang.Integer old(goldens.types_named_like_ours.Integer own) {
            io.github.smartasync.runtime.bridge.ViewCalls.check(this, OLD);
            return io.github.smartasync.runtime.bridge.ViewCalls.await(this, OLD, async.old(own));
        }
    }

    private static final class AsyncFromSync extends io.github.smartasync.runtime.bridge.ViewCalls implements ConfusingAsync {
        private final ConfusingSync blocking;

        AsyncFromSync(ConfusingSync blocking,
                io.github.smartasync.runtime.bridge.ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @java.lang.Override
        public java.util.concurrent.CompletableFuture<Bridge> bridge(CompletableFuture future,
                goldens.types_named_like_ours.SyncView view) {
            return io.github.smartasync.runtime.bridge.ViewCalls.offload(this, BRIDGE,
                    () -> blocking.bridge(future, view));
        }

        @java.lang.Override
        public java.util.concurrent.CompletableFuture<Objects> objects(
                goldens.types_named_like_ours.String string, java.lang.String real,
                goldens.types_named_like_ours.Object object) {
            return io.github.smartasync.runtime.bridge.ViewCalls.offload(this, OBJECTS,
                    () -> blocking.objects(string, real, object));
        }

        @java.lang.Override
        public java.util.concurrent.CompletableFuture<java.lang.Void> nothing(
                SmartAsyncRuntime runtime, ViewSetup setup, ViewCalls calls,
                ViewOperations operations) {
            return io.github.smartasync.runtime.bridge.ViewCalls.offloadVoid(this, NOTHING,
                    () -> blocking.nothing(runtime, setup, calls, operations));
        }

        @java.lang.Override
        public java.util.concurrent.CompletableFuture<java.lang.Integer> number() {
            return io.github.smartasync.runtime.bridge.ViewCalls.offload(this, NUMBER,
                    () -> blocking.number());
        }

        @java.lang.Override
        public java.util.concurrent.CompletableFuture<goldens.types_named_like_ours.Void> ownVoid(
                ) {
            return io.github.smartasync.runtime.bridge.ViewCalls.offload(this, OWN_VOID,
                    () -> blocking.ownVoid());
        }

        @java.lang.Override
        @java.lang.SuppressWarnings({"all", "removal"})
        public java.util.concurrent.CompletableFuture<java.lang.Integer> old(
                goldens.types_named_like_ours.Integer own) {
            return io.github.smartasync.runtime.bridge.ViewCalls.offload(this, OLD,
                    () -> blocking.old(own));
        }
    }

    static final class SyncStatics {
        private static final ViewOperation statics;

        static {
            io.github.smartasync.runtime.bridge.Bridge.requireLevel(1,
                    "goldens.types_named_like_ours.ConfusingSync");
            io.github.smartasync.runtime.bridge.ViewSetup setup = io.github.smartasync.runtime.bridge.ViewSetup.sync(io.github.smartasync.runtime.SmartAsyncRuntime.shared(),
                    ConfusingViews.class, "Confusing", "ConfusingAsync");
            statics = setup.operation("statics(Throwable)").blocking().make();
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
            statics = setup.operation("statics(Throwable)").blocking().make();
        }

        private AsyncStatics() {}

        static java.util.concurrent.CompletableFuture<goldens.types_named_like_ours.AsyncStatics> statics(
                goldens.types_named_like_ours.Throwable throwable) {
            return statics.offload(() -> Confusing.statics(throwable));
        }
    }
}
