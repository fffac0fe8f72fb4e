package goldens.translated;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.translated.Closeable")
final class CloseableViews {
    private final ViewOperation inherited;

    @SuppressWarnings({"all", "deprecation"})
    private CloseableViews(ViewSetup setup) {
        this.inherited = setup.operation("inherited()").translate(new Others.Old()).async();
    }

    private static CloseableViews of(ViewSetup setup) {
        CloseableViews known = setup.known(CloseableViews.class);
        return known != null ? known : setup.keep(new CloseableViews(setup));
    }

    static CloseableSync sync(Closeable service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.translated.CloseableSync");
        ViewSetup setup = ViewSetup.sync(runtime, CloseableViews.class, "Closeable",
                "CloseableAsync");
        return of(setup).new SyncView(service);
    }

    static CloseableAsync async(Closeable service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.translated.CloseableAsync");
        ViewSetup setup = ViewSetup.async(runtime, CloseableViews.class, "Closeable",
                "CloseableAsync");
        return of(setup).new AsyncView(service);
    }

    static CloseableSync syncFrom(CloseableAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.translated.CloseableSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, CloseableViews.class, "CloseableAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static CloseableAsync asyncFrom(CloseableSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.translated.CloseableAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, CloseableViews.class, "CloseableSync",
                "CloseableAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements CloseableSync {
        private final Closeable service;

        SyncView(Closeable service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public String inherited() {
            try {
                return inherited.checkCaller().await(service.inherited());
            } catch (Throwable failure) {
                throw inherited.thrown(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("CloseableSync", service);
        }
    }

    private final class AsyncView extends SourceView implements CloseableAsync {
        private final Closeable service;

        AsyncView(Closeable service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<String> inherited() {
            try {
                return inherited.adopt(service.inherited());
            } catch (Throwable failure) {
                return inherited.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("CloseableAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements CloseableSync {
        private final CloseableAsync async;

        SyncFromAsync(CloseableAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String inherited() {
            try {
                return inherited.checkCaller().await(async.inherited());
            } catch (Throwable failure) {
                throw inherited.thrown(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("CloseableSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements CloseableAsync {
        private final CloseableSync blocking;

        AsyncFromSync(CloseableSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> inherited() {
            return inherited.offload(() -> blocking.inherited());
        }

        @Override
        public String toString() {
            return Bridge.describe("CloseableAsync", blocking);
        }
    }
}
