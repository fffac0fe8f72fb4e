package goldens.interface_source;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.interface_source.Clock")
final class ClockViews {
    private static final int NOW = 0;
    private static final int ZONE = 1;

    private ClockViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("now()").async(),
                setup.operation("zone()").blocking()));
    }

    static ClockSync sync(Clock service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.interface_source.ClockSync");
        ViewSetup setup = ViewSetup.sync(runtime, ClockViews.class, "Clock", "ClockAsync");
        return new SyncView(service, operations(setup));
    }

    static ClockAsync async(Clock service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.interface_source.ClockAsync");
        ViewSetup setup = ViewSetup.async(runtime, ClockViews.class, "Clock", "ClockAsync");
        return new AsyncView(service, operations(setup));
    }

    static ClockSync syncFrom(ClockAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.interface_source.ClockSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, ClockViews.class, "ClockAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static ClockAsync asyncFrom(ClockSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.interface_source.ClockAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, ClockViews.class, "ClockSync", "ClockAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements ClockSync {
        private final Clock service;

        SyncView(Clock service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public Long now() {
            ViewCalls.check(this, NOW);
            return ViewCalls.awaitStage(this, NOW, service.now());
        }

        @Override
        public String zone() {
            ViewCalls.check(this, ZONE);
            return service.zone();
        }
    }

    private static final class AsyncView extends ViewCalls implements ClockAsync {
        private final Clock service;

        AsyncView(Clock service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<Long> now() {
            try {
                return ViewCalls.adoptStage(this, NOW, service.now());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, NOW, failure);
            }
        }

        @Override
        public CompletableFuture<String> zone() {
            return ViewCalls.offload(this, ZONE, () -> service.zone());
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements ClockSync {
        private final ClockAsync async;

        SyncFromAsync(ClockAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public Long now() {
            ViewCalls.check(this, NOW);
            return ViewCalls.await(this, NOW, async.now());
        }

        @Override
        public String zone() {
            ViewCalls.check(this, ZONE);
            return ViewCalls.await(this, ZONE, async.zone());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements ClockAsync {
        private final ClockSync blocking;

        AsyncFromSync(ClockSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Long> now() {
            return ViewCalls.offload(this, NOW, () -> blocking.now());
        }

        @Override
        public CompletableFuture<String> zone() {
            return ViewCalls.offload(this, ZONE, () -> blocking.zone());
        }
    }
}
