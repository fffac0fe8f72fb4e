package goldens.source_is_a_future;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.source_is_a_future.Job")
final class JobViews {
    private static final int START = 0;
    private static final int CANCEL = 1;
    private static final int GET = 2;

    private JobViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("start()").async(),
                setup.operation("cancel(boolean)").blocking(),
                setup.operation("get()").blocking()));
    }

    static JobSync sync(Job service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.source_is_a_future.JobSync");
        ViewSetup setup = ViewSetup.sync(runtime, JobViews.class, "Job", "JobAsync");
        return new SyncView(service, operations(setup));
    }

    static JobAsync async(Job service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.source_is_a_future.JobAsync");
        ViewSetup setup = ViewSetup.async(runtime, JobViews.class, "Job", "JobAsync");
        return new AsyncView(service, operations(setup));
    }

    static JobSync syncFrom(JobAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.source_is_a_future.JobSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, JobViews.class, "JobAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static JobAsync asyncFrom(JobSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.source_is_a_future.JobAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, JobViews.class, "JobSync", "JobAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements JobSync {
        private final Job service;

        SyncView(Job service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public JobSync start() {
            ViewCalls.check(this, START);
            Job found = ViewCalls.await(this, START, service.start());
            return found == null ? Bridge.absent() : JobSync.of(found, ViewCalls.runtime(this));
        }

        @Override
        public boolean cancel(boolean interrupt) {
            ViewCalls.check(this, CANCEL);
            return service.cancel(interrupt);
        }

        @Override
        public String get() {
            ViewCalls.check(this, GET);
            return service.get();
        }
    }

    private static final class AsyncView extends ViewCalls implements JobAsync {
        private final Job service;

        AsyncView(Job service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<JobAsync> start() {
            try {
                return ViewCalls.operation(this, START).viewed(ViewCalls.adopt(this, START,
                        service.start()), found -> JobAsync.of(found, ViewCalls.runtime(this)));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, START, failure);
            }
        }

        @Override
        public CompletableFuture<Boolean> cancel(boolean interrupt) {
            return ViewCalls.offload(this, CANCEL, () -> service.cancel(interrupt));
        }

        @Override
        public CompletableFuture<String> get() {
            return ViewCalls.offload(this, GET, () -> service.get());
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements JobSync {
        private final JobAsync async;

        SyncFromAsync(JobAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public JobSync start() {
            ViewCalls.check(this, START);
            JobAsync found = ViewCalls.await(this, START, async.start());
            return found == null ? Bridge.absent() : JobSync.from(found, ViewCalls.runtime(this));
        }

        @Override
        public boolean cancel(boolean interrupt) {
            ViewCalls.check(this, CANCEL);
            return ViewCalls.present(this, CANCEL, ViewCalls.await(this, CANCEL,
                    async.cancel(interrupt)));
        }

        @Override
        public String get() {
            ViewCalls.check(this, GET);
            return ViewCalls.await(this, GET, async.get());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements JobAsync {
        private final JobSync blocking;

        AsyncFromSync(JobSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<JobAsync> start() {
            return ViewCalls.operation(this, START).viewed(ViewCalls.<JobSync>offload(this, START,
                    () -> blocking.start()),
                    found -> JobAsync.from(found, ViewCalls.runtime(this)));
        }

        @Override
        public CompletableFuture<Boolean> cancel(boolean interrupt) {
            return ViewCalls.offload(this, CANCEL, () -> blocking.cancel(interrupt));
        }

        @Override
        public CompletableFuture<String> get() {
            return ViewCalls.offload(this, GET, () -> blocking.get());
        }
    }
}
