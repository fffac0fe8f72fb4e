package goldens.source_is_a_future;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
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

    private JobViews(ViewSetup setup) {
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

    private final class SyncView implements JobSync {
        private final Job service;

        SyncView(Job service) {
            this.service = Objects.requireNonNull(service, "service");
        }

        @Override
        public Job start() {
            return start.checkCaller().await(service.start());
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

    private final class AsyncView implements JobAsync {
        private final Job service;

        AsyncView(Job service) {
            this.service = Objects.requireNonNull(service, "service");
        }

        @Override
        public CompletableFuture<Job> start() {
            try {
                return start.adopt(service.start());
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

    private final class SyncFromAsync implements JobSync {
        private final JobAsync async;

        SyncFromAsync(JobAsync async) {
            this.async = Objects.requireNonNull(async, "async");
        }

        @Override
        public Job start() {
            return start.checkCaller().await(async.start());
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

    private final class AsyncFromSync implements JobAsync {
        private final JobSync blocking;

        AsyncFromSync(JobSync blocking) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
        }

        @Override
        public CompletableFuture<Job> start() {
            return start.offload(() -> blocking.start());
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
