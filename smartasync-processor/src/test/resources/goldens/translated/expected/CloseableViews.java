package goldens.translated;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.translated.Closeable")
final class CloseableViews {
    private static final int INHERITED = 0;

    private CloseableViews() {}

    @SuppressWarnings({"all", "deprecation"})
    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("inherited()").translate(new Others.Old()).async()));
    }

    static CloseableSync sync(Closeable service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.translated.CloseableSync");
        ViewSetup setup = ViewSetup.sync(runtime, CloseableViews.class, "Closeable",
                "CloseableAsync");
        return new SyncView(service, operations(setup));
    }

    static CloseableAsync async(Closeable service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.translated.CloseableAsync");
        ViewSetup setup = ViewSetup.async(runtime, CloseableViews.class, "Closeable",
                "CloseableAsync");
        return new AsyncView(service, operations(setup));
    }

    static CloseableSync syncFrom(CloseableAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.translated.CloseableSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, CloseableViews.class, "CloseableAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static CloseableAsync asyncFrom(CloseableSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.translated.CloseableAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, CloseableViews.class, "CloseableSync",
                "CloseableAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements CloseableSync {
        private final Closeable service;

        SyncView(Closeable service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String inherited() {
            try {
                ViewCalls.check(this, INHERITED);
                return ViewCalls.await(this, INHERITED, service.inherited());
            } catch (Throwable failure) {
                throw ViewCalls.operation(this, INHERITED).thrown(failure);
            }
        }
    }

    private static final class AsyncView extends ViewCalls implements CloseableAsync {
        private final Closeable service;

        AsyncView(Closeable service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> inherited() {
            try {
                return ViewCalls.adopt(this, INHERITED, service.inherited());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, INHERITED, failure);
            }
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements CloseableSync {
        private final CloseableAsync async;

        SyncFromAsync(CloseableAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String inherited() {
            try {
                ViewCalls.check(this, INHERITED);
                return ViewCalls.await(this, INHERITED, async.inherited());
            } catch (Throwable failure) {
                throw ViewCalls.operation(this, INHERITED).thrown(failure);
            }
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements CloseableAsync {
        private final CloseableSync blocking;

        AsyncFromSync(CloseableSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> inherited() {
            return ViewCalls.offload(this, INHERITED, () -> blocking.inherited());
        }
    }
}
