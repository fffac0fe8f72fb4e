package goldens.interface_source;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.interface_source.Clock")
final class ClockViews {
    private ClockViews() {}

    static ClockSync sync(Clock service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.interface_source.ClockSync");
        return new SyncView(service, runtime);
    }

    static ClockAsync async(Clock service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.interface_source.ClockAsync");
        return new AsyncView(service, runtime);
    }

    static ClockSync syncFrom(ClockAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.interface_source.ClockSync");
        return new SyncFromAsync(async, runtime);
    }

    static ClockAsync asyncFrom(ClockSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.interface_source.ClockAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements ClockSync {
        private final Clock service;
        private final SyncOperation now;
        private final SyncOperation zone;

        SyncView(Clock service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Clock", "ClockAsync");
            this.now = setup.operation("now()").awaiting();
            this.zone = setup.operation("zone()").calling();
        }

        @Override
        public Long now() {
            now.checkCaller();
            return now.await(service.now());
        }

        @Override
        public String zone() {
            zone.checkCaller();
            return service.zone();
        }

        @Override
        public String toString() {
            return Bridge.describe("ClockSync", service);
        }
    }

    private static final class AsyncView implements ClockAsync {
        private final Clock service;
        private final AsyncOperation now;
        private final AsyncOperation zone;

        AsyncView(Clock service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Clock", "ClockAsync");
            this.now = setup.operation("now()").adopting();
            this.zone = setup.operation("zone()").offloading();
        }

        @Override
        public CompletableFuture<Long> now() {
            try {
                return now.adopt(service.now());
            } catch (Throwable failure) {
                return now.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> zone() {
            return new OffloadedCall<String>(zone) {
                @Override
                protected String call() {
                    return service.zone();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("ClockAsync", service);
        }
    }

    private static final class SyncFromAsync implements ClockSync {
        private final ClockAsync async;
        private final SyncOperation now;
        private final SyncOperation zone;

        SyncFromAsync(ClockAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "ClockAsync", "ClockAsync");
            this.now = setup.operation("now()").awaiting();
            this.zone = setup.operation("zone()").awaiting();
        }

        @Override
        public Long now() {
            now.checkCaller();
            return now.await(async.now());
        }

        @Override
        public String zone() {
            zone.checkCaller();
            return zone.await(async.zone());
        }

        @Override
        public String toString() {
            return Bridge.describe("ClockSync", async);
        }
    }

    private static final class AsyncFromSync implements ClockAsync {
        private final ClockSync blocking;
        private final AsyncOperation now;
        private final AsyncOperation zone;

        AsyncFromSync(ClockSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "ClockSync", "ClockAsync");
            this.now = setup.operation("now()").offloading();
            this.zone = setup.operation("zone()").offloading();
        }

        @Override
        public CompletableFuture<Long> now() {
            return new OffloadedCall<Long>(now) {
                @Override
                protected Long call() {
                    return blocking.now();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> zone() {
            return new OffloadedCall<String>(zone) {
                @Override
                protected String call() {
                    return blocking.zone();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("ClockAsync", blocking);
        }
    }
}
