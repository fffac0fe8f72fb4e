package goldens.removed_source;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@SuppressWarnings({"all", "removal"})
@GeneratedView("goldens.removed_source.Goner")
final class GonerViews {
    private final ViewOperation last;

    private GonerViews(ViewSetup setup) {
        this.last = setup.operation("last()").async();
    }

    private static GonerViews of(ViewSetup setup) {
        GonerViews known = setup.known(GonerViews.class);
        return known != null ? known : setup.keep(new GonerViews(setup));
    }

    static GonerSync sync(Goner service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.removed_source.GonerSync");
        ViewSetup setup = ViewSetup.sync(runtime, GonerViews.class, "Goner", "GonerAsync");
        return of(setup).new SyncView(service);
    }

    static GonerAsync async(Goner service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.removed_source.GonerAsync");
        ViewSetup setup = ViewSetup.async(runtime, GonerViews.class, "Goner", "GonerAsync");
        return of(setup).new AsyncView(service);
    }

    static GonerSync syncFrom(GonerAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.removed_source.GonerSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, GonerViews.class, "GonerAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static GonerAsync asyncFrom(GonerSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.removed_source.GonerAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, GonerViews.class, "GonerSync", "GonerAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements GonerSync {
        private final Goner service;

        SyncView(Goner service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public String last() {
            return last.checkCaller().await(service.last());
        }

        @Override
        public String toString() {
            return Bridge.describe("GonerSync", service);
        }
    }

    private final class AsyncView extends SourceView implements GonerAsync {
        private final Goner service;

        AsyncView(Goner service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<String> last() {
            try {
                return last.adopt(service.last());
            } catch (Throwable failure) {
                return last.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("GonerAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements GonerSync {
        private final GonerAsync async;

        SyncFromAsync(GonerAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String last() {
            return last.checkCaller().await(async.last());
        }

        @Override
        public String toString() {
            return Bridge.describe("GonerSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements GonerAsync {
        private final GonerSync blocking;

        AsyncFromSync(GonerSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> last() {
            return last.offload(() -> blocking.last());
        }

        @Override
        public String toString() {
            return Bridge.describe("GonerAsync", blocking);
        }
    }

    static final class SyncStatics {
        private static final ViewOperation count;

        static {
            Bridge.requireLevel(1, "goldens.removed_source.GonerSync");
            ViewSetup setup = ViewSetup.sync(SmartAsyncRuntime.shared(), GonerViews.class, "Goner",
                    "GonerAsync");
            count = setup.operation("count()").blocking();
        }

        private SyncStatics() {}

        static int count() {
            count.checkCaller();
            return Goner.count();
        }
    }

    static final class AsyncStatics {
        private static final ViewOperation count;

        static {
            Bridge.requireLevel(1, "goldens.removed_source.GonerAsync");
            ViewSetup setup = ViewSetup.async(SmartAsyncRuntime.shared(), GonerViews.class, "Goner",
                    "GonerAsync");
            count = setup.operation("count()").blocking();
        }

        private AsyncStatics() {}

        static CompletableFuture<Integer> count() {
            return count.offload(() -> Goner.count());
        }
    }
}
