package goldens.source_is_a_future;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.source_is_a_future.Job")
final class JobViews {
    private final ViewOperation start;
    private final ViewOperation cancel;
    private final ViewOperation get;
    private final SmartAsyncRuntime runtime;

    private JobViews(ViewSetup setup) {
        this.runtime = setup.runtime();
        this.start = setup.operation("start()").async();
        this.cancel = setup.operation("cancel(boolean)").blocking();
        this.get = setup.operation("get()").blocking();
    }

    private static JobViews of(ViewSetup setup) {
        JobViews known = setup.known(JobViews.class);
        return known != null ? known : setup.keep(new JobViews(setup));
    }

    static JobSync sync(Job service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.source_is_a_future.JobSync");
        ViewSetup setup = ViewSetup.sync(runtime, JobViews.class, "Job", "JobAsync");
        return of(setup).new SyncView(service);
    }

    static JobAsync async(Job service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.source_is_a_future.JobAsync");
        ViewSetup setup = ViewSetup.async(runtime, JobViews.class, "Job", "JobAsync");
        return of(setup).new AsyncView(service);
    }

    static JobSync syncFrom(JobAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.source_is_a_future.JobSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, JobViews.class, "JobAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static JobAsync asyncFrom(JobSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.source_is_a_future.JobAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, JobViews.class, "JobSync", "JobAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements JobSync {
        private final Job service;

        SyncView(Job service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public JobSync start() {
            Job found = start.checkCaller().await(service.start());
            return found == null ? Bridge.absent() : JobSync.of(found, runtime);
        }

        @Override
        public boolean cancel(boolean interrupt) {
            cancel.checkCaller();
            return service.cancel(interrupt);
        }

        @Override
        public String get() {
            get.checkCaller();
            return service.get();
        }

        @Override
        public String toString() {
            return Bridge.describe("JobSync", service);
        }
    }

    private final class AsyncView extends SourceView implements JobAsync {
        private final Job service;

        AsyncView(Job service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<JobAsync> start() {
            try {
                return start.viewed(start.adopt(service.start()),
                        found -> JobAsync.of(found, runtime));
            } catch (Throwable failure) {
                return start.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Boolean> cancel(boolean interrupt) {
            return cancel.offload(() -> service.cancel(interrupt));
        }

        @Override
        public CompletableFuture<String> get() {
            return get.offload(() -> service.get());
        }

        @Override
        public String toString() {
            return Bridge.describe("JobAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements JobSync {
        private final JobAsync async;

        SyncFromAsync(JobAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public JobSync start() {
            JobAsync found = start.checkCaller().await(async.start());
            return found == null ? Bridge.absent() : JobSync.from(found, runtime);
        }

        @Override
        public boolean cancel(boolean interrupt) {
            return cancel.present(cancel.checkCaller().await(async.cancel(interrupt)));
        }

        @Override
        public String get() {
            return get.checkCaller().await(async.get());
        }

        @Override
        public String toString() {
            return Bridge.describe("JobSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements JobAsync {
        private final JobSync blocking;

        AsyncFromSync(JobSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<JobAsync> start() {
            return start.viewed(start.<JobSync>offload(() -> blocking.start()),
                    found -> JobAsync.from(found, runtime));
        }

        @Override
        public CompletableFuture<Boolean> cancel(boolean interrupt) {
            return cancel.offload(() -> blocking.cancel(interrupt));
        }

        @Override
        public CompletableFuture<String> get() {
            return get.offload(() -> blocking.get());
        }

        @Override
        public String toString() {
            return Bridge.describe("JobAsync", blocking);
        }
    }
}
