package goldens.covariant_override;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.covariant_override.Exact")
final class ExactViews {
    private final ViewOperation count;

    private ExactViews(ViewSetup setup) {
        this.count = setup.operation("count()").async();
    }

    private static ExactViews of(ViewSetup setup) {
        ExactViews known = setup.known(ExactViews.class);
        return known != null ? known : setup.keep(new ExactViews(setup));
    }

    static ExactSync sync(Exact service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.covariant_override.ExactSync");
        ViewSetup setup = ViewSetup.sync(runtime, ExactViews.class, "Exact", "ExactAsync");
        return of(setup).new SyncView(service);
    }

    static ExactAsync async(Exact service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.covariant_override.ExactAsync");
        ViewSetup setup = ViewSetup.async(runtime, ExactViews.class, "Exact", "ExactAsync");
        return of(setup).new AsyncView(service);
    }

    static ExactSync syncFrom(ExactAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.covariant_override.ExactSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, ExactViews.class, "ExactAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static ExactAsync asyncFrom(ExactSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.covariant_override.ExactAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, ExactViews.class, "ExactSync", "ExactAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements ExactSync {
        private final Exact service;

        SyncView(Exact service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public Integer count() {
            return count.checkCaller().await(service.count());
        }

        @Override
        public String toString() {
            return Bridge.describe("ExactSync", service);
        }
    }

    private final class AsyncView extends SourceView implements ExactAsync {
        private final Exact service;

        AsyncView(Exact service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<Integer> count() {
            try {
                return count.adopt(service.count());
            } catch (Throwable failure) {
                return count.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("ExactAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements ExactSync {
        private final ExactAsync async;

        SyncFromAsync(ExactAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public Integer count() {
            return count.checkCaller().await(async.count());
        }

        @Override
        public String toString() {
            return Bridge.describe("ExactSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements ExactAsync {
        private final ExactSync blocking;

        AsyncFromSync(ExactSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Integer> count() {
            return count.offload(() -> blocking.count());
        }

        @Override
        public String toString() {
            return Bridge.describe("ExactAsync", blocking);
        }
    }
}
