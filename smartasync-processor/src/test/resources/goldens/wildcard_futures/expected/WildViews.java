package goldens.wildcard_futures;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.wildcard_futures.Wild")
final class WildViews {
    private static final int ANYTHING = 0;
    private static final int NUMBER = 1;
    private static final int SINK = 2;
    private static final int INSIDE = 3;

    private WildViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("anything()").async(),
                setup.operation("number()").async(),
                setup.operation("sink()").async(),
                setup.operation("inside()").async()));
    }

    static WildSync sync(Wild service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.wildcard_futures.WildSync");
        ViewSetup setup = ViewSetup.sync(runtime, WildViews.class, "Wild", "WildAsync");
        return new SyncView(service, operations(setup));
    }

    static WildAsync async(Wild service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.wildcard_futures.WildAsync");
        ViewSetup setup = ViewSetup.async(runtime, WildViews.class, "Wild", "WildAsync");
        return new AsyncView(service, operations(setup));
    }

    static WildSync syncFrom(WildAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.wildcard_futures.WildSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, WildViews.class, "WildAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static WildAsync asyncFrom(WildSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.wildcard_futures.WildAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, WildViews.class, "WildSync", "WildAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements WildSync {
        private final Wild service;

        SyncView(Wild service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public Object anything() {
            ViewCalls.check(this, ANYTHING);
            return ViewCalls.await(this, ANYTHING, service.anything());
        }

        @Override
        public Number number() {
            ViewCalls.check(this, NUMBER);
            return ViewCalls.awaitStage(this, NUMBER, service.number());
        }

        @Override
        public Object sink() {
            ViewCalls.check(this, SINK);
            return ViewCalls.await(this, SINK, service.sink());
        }

        @Override
        public List<? extends Number> inside() {
            ViewCalls.check(this, INSIDE);
            return ViewCalls.await(this, INSIDE, service.inside());
        }
    }

    private static final class AsyncView extends ViewCalls implements WildAsync {
        private final Wild service;

        AsyncView(Wild service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<Object> anything() {
            try {
                return ViewCalls.adopt(this, ANYTHING, service.anything());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, ANYTHING, failure);
            }
        }

        @Override
        public CompletableFuture<Number> number() {
            try {
                return ViewCalls.adoptStage(this, NUMBER, service.number());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, NUMBER, failure);
            }
        }

        @Override
        public CompletableFuture<Object> sink() {
            try {
                return ViewCalls.adopt(this, SINK, service.sink());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, SINK, failure);
            }
        }

        @Override
        public CompletableFuture<List<? extends Number>> inside() {
            try {
                return ViewCalls.adopt(this, INSIDE, service.inside());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, INSIDE, failure);
            }
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements WildSync {
        private final WildAsync async;

        SyncFromAsync(WildAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public Object anything() {
            ViewCalls.check(this, ANYTHING);
            return ViewCalls.await(this, ANYTHING, async.anything());
        }

        @Override
        public Number number() {
            ViewCalls.check(this, NUMBER);
            return ViewCalls.await(this, NUMBER, async.number());
        }

        @Override
        public Object sink() {
            ViewCalls.check(this, SINK);
            return ViewCalls.await(this, SINK, async.sink());
        }

        @Override
        public List<? extends Number> inside() {
            ViewCalls.check(this, INSIDE);
            return ViewCalls.await(this, INSIDE, async.inside());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements WildAsync {
        private final WildSync blocking;

        AsyncFromSync(WildSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Object> anything() {
            return ViewCalls.offload(this, ANYTHING, () -> blocking.anything());
        }

        @Override
        public CompletableFuture<Number> number() {
            return ViewCalls.offload(this, NUMBER, () -> blocking.number());
        }

        @Override
        public CompletableFuture<Object> sink() {
            return ViewCalls.offload(this, SINK, () -> blocking.sink());
        }

        @Override
        public CompletableFuture<List<? extends Number>> inside() {
            return ViewCalls.offload(this, INSIDE, () -> blocking.inside());
        }
    }
}
