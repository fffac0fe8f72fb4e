package goldens.stage_and_future;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.stage_and_future.Source")
final class SourceViews {
    private final ViewOperation both;

    private SourceViews(ViewSetup setup) {
        this.both = setup.operation("both()").async();
    }

    private static SourceViews of(ViewSetup setup) {
        SourceViews known = setup.known(SourceViews.class);
        return known != null ? known : setup.keep(new SourceViews(setup));
    }

    static SourceSync sync(Source service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.stage_and_future.SourceSync");
        ViewSetup setup = ViewSetup.sync(runtime, SourceViews.class, "Source", "SourceAsync");
        return of(setup).new SyncView(service);
    }

    static SourceAsync async(Source service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.stage_and_future.SourceAsync");
        ViewSetup setup = ViewSetup.async(runtime, SourceViews.class, "Source", "SourceAsync");
        return of(setup).new AsyncView(service);
    }

    static SourceSync syncFrom(SourceAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.stage_and_future.SourceSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, SourceViews.class, "SourceAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static SourceAsync asyncFrom(SourceSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.stage_and_future.SourceAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, SourceViews.class, "SourceSync",
                "SourceAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements SourceSync {
        private final Source service;

        SyncView(Source service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public String both() {
            return both.checkCaller().await(service.both());
        }

        @Override
        public String toString() {
            return Bridge.describe("SourceSync", service);
        }
    }

    private final class AsyncView extends SourceView implements SourceAsync {
        private final Source service;

        AsyncView(Source service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<String> both() {
            try {
                return both.adopt(service.both());
            } catch (Throwable failure) {
                return both.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("SourceAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements SourceSync {
        private final SourceAsync async;

        SyncFromAsync(SourceAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String both() {
            return both.checkCaller().await(async.both());
        }

        @Override
        public String toString() {
            return Bridge.describe("SourceSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements SourceAsync {
        private final SourceSync blocking;

        AsyncFromSync(SourceSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> both() {
            return both.offload(() -> blocking.both());
        }

        @Override
        public String toString() {
            return Bridge.describe("SourceAsync", blocking);
        }
    }
}
