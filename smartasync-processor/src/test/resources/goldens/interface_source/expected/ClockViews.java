package goldens.interface_source;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.interface_source.Clock")
final class ClockViews {
    private final ViewOperation now;
    private final ViewOperation zone;

    private ClockViews(ViewSetup setup) {
        this.now = setup.operation("now()").async();
        this.zone = setup.operation("zone()").blocking();
    }

    private static ClockViews of(ViewSetup setup) {
        ClockViews known = setup.known(ClockViews.class);
        return known != null ? known : setup.keep(new ClockViews(setup));
    }

    static ClockSync sync(Clock service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.interface_source.ClockSync");
        ViewSetup setup = ViewSetup.sync(runtime, ClockViews.class, "Clock", "ClockAsync");
        return of(setup).new SyncView(service);
    }

    static ClockAsync async(Clock service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.interface_source.ClockAsync");
        ViewSetup setup = ViewSetup.async(runtime, ClockViews.class, "Clock", "ClockAsync");
        return of(setup).new AsyncView(service);
    }

    static ClockSync syncFrom(ClockAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.interface_source.ClockSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, ClockViews.class, "ClockAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static ClockAsync asyncFrom(ClockSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.interface_source.ClockAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, ClockViews.class, "ClockSync", "ClockAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements ClockSync {
        private final Clock service;

        SyncView(Clock service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public Long now() {
            return now.checkCaller().await(service.now());
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

    private final class AsyncView extends SourceView implements ClockAsync {
        private final Clock service;

        AsyncView(Clock service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
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
            return zone.offload(() -> service.zone());
        }

        @Override
        public String toString() {
            return Bridge.describe("ClockAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements ClockSync {
        private final ClockAsync async;

        SyncFromAsync(ClockAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public Long now() {
            return now.checkCaller().await(async.now());
        }

        @Override
        public String zone() {
            return zone.checkCaller().await(async.zone());
        }

        @Override
        public String toString() {
            return Bridge.describe("ClockSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements ClockAsync {
        private final ClockSync blocking;

        AsyncFromSync(ClockSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Long> now() {
            return now.offload(() -> blocking.now());
        }

        @Override
        public CompletableFuture<String> zone() {
            return zone.offload(() -> blocking.zone());
        }

        @Override
        public String toString() {
            return Bridge.describe("ClockAsync", blocking);
        }
    }
}
