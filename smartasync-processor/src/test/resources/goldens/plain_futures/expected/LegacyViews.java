package goldens.plain_futures;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.plain_futures.Legacy")
final class LegacyViews {
    private static final int SUBMIT = 0;
    private static final int TASK = 1;
    private static final int FLUSH = 2;

    private LegacyViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("submit(String)").async(),
                setup.operation("task()").async(),
                setup.operation("flush()").executor("db").timeoutNanos(5_000_000_000L).async()));
    }

    static LegacySync sync(Legacy service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.plain_futures.LegacySync");
        ViewSetup setup = ViewSetup.sync(runtime, LegacyViews.class, "Legacy", "LegacyAsync");
        return new SyncView(service, operations(setup));
    }

    static LegacyAsync async(Legacy service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.plain_futures.LegacyAsync");
        ViewSetup setup = ViewSetup.async(runtime, LegacyViews.class, "Legacy", "LegacyAsync");
        return new AsyncView(service, operations(setup));
    }

    static LegacySync syncFrom(LegacyAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.plain_futures.LegacySync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, LegacyViews.class, "LegacyAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static LegacyAsync asyncFrom(LegacySync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.plain_futures.LegacyAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, LegacyViews.class, "LegacySync",
                "LegacyAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements LegacySync {
        private final Legacy service;

        SyncView(Legacy service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String submit(String job) {
            ViewCalls.check(this, SUBMIT);
            return ViewCalls.operation(this, SUBMIT).awaitFuture(service.submit(job));
        }

        @Override
        public Integer task() {
            ViewCalls.check(this, TASK);
            return ViewCalls.operation(this, TASK).awaitFuture(service.task());
        }

        @Override
        public void flush() {
            ViewCalls.check(this, FLUSH);
            ViewCalls.operation(this, FLUSH).awaitFuture(service.flush());
        }
    }

    private static final class AsyncView extends ViewCalls implements LegacyAsync {
        private final Legacy service;

        AsyncView(Legacy service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> submit(String job) {
            try {
                return ViewCalls.operation(this, SUBMIT).adoptFuture(service.submit(job));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, SUBMIT, failure);
            }
        }

        @Override
        public CompletableFuture<Integer> task() {
            try {
                return ViewCalls.operation(this, TASK).adoptFuture(service.task());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, TASK, failure);
            }
        }

        @Override
        public CompletableFuture<Void> flush() {
            try {
                return ViewCalls.operation(this, FLUSH).adoptFuture(service.flush());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, FLUSH, failure);
            }
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements LegacySync {
        private final LegacyAsync async;

        SyncFromAsync(LegacyAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String submit(String job) {
            ViewCalls.check(this, SUBMIT);
            return ViewCalls.await(this, SUBMIT, async.submit(job));
        }

        @Override
        public Integer task() {
            ViewCalls.check(this, TASK);
            return ViewCalls.await(this, TASK, async.task());
        }

        @Override
        public void flush() {
            ViewCalls.check(this, FLUSH);
            ViewCalls.await(this, FLUSH, async.flush());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements LegacyAsync {
        private final LegacySync blocking;

        AsyncFromSync(LegacySync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> submit(String job) {
            return ViewCalls.offload(this, SUBMIT, () -> blocking.submit(job));
        }

        @Override
        public CompletableFuture<Integer> task() {
            return ViewCalls.offload(this, TASK, () -> blocking.task());
        }

        @Override
        public CompletableFuture<Void> flush() {
            return ViewCalls.offloadVoid(this, FLUSH, () -> blocking.flush());
        }
    }
}
