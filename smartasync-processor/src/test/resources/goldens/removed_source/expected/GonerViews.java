package goldens.removed_source;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@SuppressWarnings({"all", "removal"})
@GeneratedView("goldens.removed_source.Goner")
final class GonerViews {
    private GonerViews() {}

    static GonerSync sync(Goner service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.removed_source.GonerSync");
        return new SyncView(service, runtime);
    }

    static GonerAsync async(Goner service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.removed_source.GonerAsync");
        return new AsyncView(service, runtime);
    }

    static GonerSync syncFrom(GonerAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.removed_source.GonerSync");
        return new SyncFromAsync(async, runtime);
    }

    static GonerAsync asyncFrom(GonerSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.removed_source.GonerAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements GonerSync {
        private final Goner service;
        private final SyncOperation last;

        SyncView(Goner service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Goner", "GonerAsync");
            this.last = setup.operation("last()").awaiting();
        }

        @Override
        public String last() {
            last.checkCaller();
            return last.await(service.last());
        }

        @Override
        public String toString() {
            return Bridge.describe("GonerSync", service);
        }
    }

    private static final class AsyncView implements GonerAsync {
        private final Goner service;
        private final AsyncOperation last;

        AsyncView(Goner service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Goner", "GonerAsync");
            this.last = setup.operation("last()").adopting();
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

    private static final class SyncFromAsync implements GonerSync {
        private final GonerAsync async;
        private final SyncOperation last;

        SyncFromAsync(GonerAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "GonerAsync", "GonerAsync");
            this.last = setup.operation("last()").awaiting();
        }

        @Override
        public String last() {
            last.checkCaller();
            return last.await(async.last());
        }

        @Override
        public String toString() {
            return Bridge.describe("GonerSync", async);
        }
    }

    private static final class AsyncFromSync implements GonerAsync {
        private final GonerSync blocking;
        private final AsyncOperation last;

        AsyncFromSync(GonerSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "GonerSync", "GonerAsync");
            this.last = setup.operation("last()").offloading();
        }

        @Override
        public CompletableFuture<String> last() {
            return new OffloadedCall<String>(last) {
                @Override
                protected String call() {
                    return blocking.last();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("GonerAsync", blocking);
        }
    }

    static final class SyncStatics {
        private static final SyncOperation count;

        static {
            Bridge.requireLevel(1, "goldens.removed_source.GonerSync");
            ViewSetup setup = ViewSetup.of(SmartAsyncRuntime.shared(), "Goner", "GonerAsync");
            count = setup.operation("count()").calling();
        }

        private SyncStatics() {}

        static int count() {
            count.checkCaller();
            return Goner.count();
        }
    }

    static final class AsyncStatics {
        private static final AsyncOperation count;

        static {
            Bridge.requireLevel(1, "goldens.removed_source.GonerAsync");
            ViewSetup setup = ViewSetup.of(SmartAsyncRuntime.shared(), "Goner", "GonerAsync");
            count = setup.operation("count()").offloading();
        }

        private AsyncStatics() {}

        static CompletableFuture<Integer> count() {
            return new OffloadedCall<Integer>(count) {
                @Override
                protected Integer call() {
                    return Goner.count();
                }
            }.submit();
        }
    }
}
