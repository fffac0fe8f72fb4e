package goldens.source_is_a_future;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.source_is_a_future.Job")
final class JobViews {
    private JobViews() {}

    static JobSync sync(Job service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.source_is_a_future.JobSync");
        return new SyncView(service, runtime);
    }

    static JobAsync async(Job service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.source_is_a_future.JobAsync");
        return new AsyncView(service, runtime);
    }

    static JobSync syncFrom(JobAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.source_is_a_future.JobSync");
        return new SyncFromAsync(async, runtime);
    }

    static JobAsync asyncFrom(JobSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.source_is_a_future.JobAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements JobSync {
        private final Job service;
        private final SyncOperation start;
        private final SyncOperation cancel;
        private final SyncOperation get;

        SyncView(Job service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Job", "JobAsync");
            this.start = setup.operation("start()").awaiting();
            this.cancel = setup.operation("cancel(boolean)").calling();
            this.get = setup.operation("get()").calling();
        }

        @Override
        public Job start() {
            start.checkCaller();
            return start.await(service.start());
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

    private static final class AsyncView implements JobAsync {
        private final Job service;
        private final AsyncOperation start;
        private final AsyncOperation cancel;
        private final AsyncOperation get;

        AsyncView(Job service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Job", "JobAsync");
            this.start = setup.operation("start()").adopting();
            this.cancel = setup.operation("cancel(boolean)").offloading();
            this.get = setup.operation("get()").offloading();
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
            return new OffloadedCall<Boolean>(cancel) {
                @Override
                protected Boolean call() {
                    return service.cancel(interrupt);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> get() {
            return new OffloadedCall<String>(get) {
                @Override
                protected String call() {
                    return service.get();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("JobAsync", service);
        }
    }

    private static final class SyncFromAsync implements JobSync {
        private final JobAsync async;
        private final SyncOperation start;
        private final SyncOperation cancel;
        private final SyncOperation get;

        SyncFromAsync(JobAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "JobAsync", "JobAsync");
            this.start = setup.operation("start()").awaiting();
            this.cancel = setup.operation("cancel(boolean)").awaiting();
            this.get = setup.operation("get()").awaiting();
        }

        @Override
        public Job start() {
            start.checkCaller();
            return start.await(async.start());
        }

        @Override
        public boolean cancel(boolean interrupt) {
            cancel.checkCaller();
            return cancel.await(async.cancel(interrupt));
        }

        @Override
        public String get() {
            get.checkCaller();
            return get.await(async.get());
        }

        @Override
        public String toString() {
            return Bridge.describe("JobSync", async);
        }
    }

    private static final class AsyncFromSync implements JobAsync {
        private final JobSync blocking;
        private final AsyncOperation start;
        private final AsyncOperation cancel;
        private final AsyncOperation get;

        AsyncFromSync(JobSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "JobSync", "JobAsync");
            this.start = setup.operation("start()").offloading();
            this.cancel = setup.operation("cancel(boolean)").offloading();
            this.get = setup.operation("get()").offloading();
        }

        @Override
        public CompletableFuture<Job> start() {
            return new OffloadedCall<Job>(start) {
                @Override
                protected Job call() {
                    return blocking.start();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Boolean> cancel(boolean interrupt) {
            return new OffloadedCall<Boolean>(cancel) {
                @Override
                protected Boolean call() {
                    return blocking.cancel(interrupt);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> get() {
            return new OffloadedCall<String>(get) {
                @Override
                protected String call() {
                    return blocking.get();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("JobAsync", blocking);
        }
    }
}
