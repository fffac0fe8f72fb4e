package goldens.plain_futures;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.plain_futures.Legacy")
final class LegacyViews {
    private final ViewOperation submit;
    private final ViewOperation task;
    private final ViewOperation flush;

    private LegacyViews(ViewSetup setup) {
        this.submit = setup.operation("submit(String)").async();
        this.task = setup.operation("task()").async();
        this.flush = setup.operation("flush()").executor("db").timeoutNanos(5_000_000_000L).async();
    }

    private static LegacyViews of(ViewSetup setup) {
        LegacyViews known = setup.known(LegacyViews.class);
        return known != null ? known : setup.keep(new LegacyViews(setup));
    }

    static LegacySync sync(Legacy service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.plain_futures.LegacySync");
        ViewSetup setup = ViewSetup.sync(runtime, LegacyViews.class, "Legacy", "LegacyAsync");
        return of(setup).new SyncView(service);
    }

    static LegacyAsync async(Legacy service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.plain_futures.LegacyAsync");
        ViewSetup setup = ViewSetup.async(runtime, LegacyViews.class, "Legacy", "LegacyAsync");
        return of(setup).new AsyncView(service);
    }

    static LegacySync syncFrom(LegacyAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.plain_futures.LegacySync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, LegacyViews.class, "LegacyAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static LegacyAsync asyncFrom(LegacySync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.plain_futures.LegacyAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, LegacyViews.class, "LegacySync",
                "LegacyAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements LegacySync {
        private final Legacy service;

        SyncView(Legacy service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public String submit(String job) {
            return submit.checkCaller().awaitFuture(service.submit(job));
        }

        @Override
        public Integer task() {
            return task.checkCaller().awaitFuture(service.task());
        }

        @Override
        public void flush() {
            flush.checkCaller().awaitFuture(service.flush());
        }

        @Override
        public String toString() {
            return Bridge.describe("LegacySync", service);
        }
    }

    private final class AsyncView extends SourceView implements LegacyAsync {
        private final Legacy service;

        AsyncView(Legacy service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<String> submit(String job) {
            try {
                return submit.adoptFuture(service.submit(job));
            } catch (Throwable failure) {
                return submit.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Integer> task() {
            try {
                return task.adoptFuture(service.task());
            } catch (Throwable failure) {
                return task.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Void> flush() {
            try {
                return flush.adoptFuture(service.flush());
            } catch (Throwable failure) {
                return flush.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("LegacyAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements LegacySync {
        private final LegacyAsync async;

        SyncFromAsync(LegacyAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String submit(String job) {
            return submit.checkCaller().await(async.submit(job));
        }

        @Override
        public Integer task() {
            return task.checkCaller().await(async.task());
        }

        @Override
        public void flush() {
            flush.checkCaller().await(async.flush());
        }

        @Override
        public String toString() {
            return Bridge.describe("LegacySync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements LegacyAsync {
        private final LegacySync blocking;

        AsyncFromSync(LegacySync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> submit(String job) {
            return submit.offload(() -> blocking.submit(job));
        }

        @Override
        public CompletableFuture<Integer> task() {
            return task.offload(() -> blocking.task());
        }

        @Override
        public CompletableFuture<Void> flush() {
            return flush.offloadVoid(() -> blocking.flush());
        }

        @Override
        public String toString() {
            return Bridge.describe("LegacyAsync", blocking);
        }
    }
}
