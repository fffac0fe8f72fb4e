package goldens.plain_futures;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.plain_futures.Legacy")
final class LegacyViews {
    private LegacyViews() {}

    static LegacySync sync(Legacy service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.plain_futures.LegacySync");
        return new SyncView(service, runtime);
    }

    static LegacyAsync async(Legacy service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.plain_futures.LegacyAsync");
        return new AsyncView(service, runtime);
    }

    static LegacySync syncFrom(LegacyAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.plain_futures.LegacySync");
        return new SyncFromAsync(async, runtime);
    }

    static LegacyAsync asyncFrom(LegacySync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.plain_futures.LegacyAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements LegacySync {
        private final Legacy service;
        private final SyncOperation submit;
        private final SyncOperation task;
        private final SyncOperation flush;

        SyncView(Legacy service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Legacy", "LegacyAsync");
            this.submit = setup.operation("submit(String)").awaiting();
            this.task = setup.operation("task()").awaiting();
            this.flush = setup.operation("flush()").timeoutNanos(5_000_000_000L).awaiting();
        }

        @Override
        public String submit(String job) {
            submit.checkCaller();
            return submit.awaitFuture(service.submit(job));
        }

        @Override
        public Integer task() {
            task.checkCaller();
            return task.awaitFuture(service.task());
        }

        @Override
        public void flush() {
            flush.checkCaller();
            flush.awaitFuture(service.flush());
        }

        @Override
        public String toString() {
            return Bridge.describe("LegacySync", service);
        }
    }

    private static final class AsyncView implements LegacyAsync {
        private final Legacy service;
        private final AsyncOperation submit;
        private final AsyncOperation task;
        private final AsyncOperation flush;

        AsyncView(Legacy service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Legacy", "LegacyAsync");
            this.submit = setup.operation("submit(String)").adopting();
            this.task = setup.operation("task()").adopting();
            this.flush = setup.operation("flush()").executor("db").timeoutNanos(5_000_000_000L)
                    .adopting();
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

    private static final class SyncFromAsync implements LegacySync {
        private final LegacyAsync async;
        private final SyncOperation submit;
        private final SyncOperation task;
        private final SyncOperation flush;

        SyncFromAsync(LegacyAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "LegacyAsync", "LegacyAsync");
            this.submit = setup.operation("submit(String)").awaiting();
            this.task = setup.operation("task()").awaiting();
            this.flush = setup.operation("flush()").timeoutNanos(5_000_000_000L).awaiting();
        }

        @Override
        public String submit(String job) {
            submit.checkCaller();
            return submit.await(async.submit(job));
        }

        @Override
        public Integer task() {
            task.checkCaller();
            return task.await(async.task());
        }

        @Override
        public void flush() {
            flush.checkCaller();
            flush.await(async.flush());
        }

        @Override
        public String toString() {
            return Bridge.describe("LegacySync", async);
        }
    }

    private static final class AsyncFromSync implements LegacyAsync {
        private final LegacySync blocking;
        private final AsyncOperation submit;
        private final AsyncOperation task;
        private final AsyncOperation flush;

        AsyncFromSync(LegacySync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "LegacySync", "LegacyAsync");
            this.submit = setup.operation("submit(String)").offloading();
            this.task = setup.operation("task()").offloading();
            this.flush = setup.operation("flush()").executor("db").timeoutNanos(5_000_000_000L)
                    .offloading();
        }

        @Override
        public CompletableFuture<String> submit(String job) {
            return new OffloadedCall<String>(submit) {
                @Override
                protected String call() {
                    return blocking.submit(job);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Integer> task() {
            return new OffloadedCall<Integer>(task) {
                @Override
                protected Integer call() {
                    return blocking.task();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Void> flush() {
            return new OffloadedCall<Void>(flush) {
                @Override
                protected Void call() {
                    blocking.flush();
                    return null;
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("LegacyAsync", blocking);
        }
    }
}
