package goldens.null_marked_wildcards;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

@GeneratedView("goldens.null_marked_wildcards.Tasks")
final class TasksViews {
    private static final int START = 0;
    private static final int END = 1;
    private static final int COUNT = 2;

    private TasksViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("start(String)").async(),
                setup.operation("end(String)").async(),
                setup.operation("count()").async()));
    }

    static TasksSync sync(Tasks service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.null_marked_wildcards.TasksSync");
        ViewSetup setup = ViewSetup.sync(runtime, TasksViews.class, "Tasks", "TasksAsync");
        return new SyncView(service, operations(setup));
    }

    static TasksAsync async(Tasks service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.null_marked_wildcards.TasksAsync");
        ViewSetup setup = ViewSetup.async(runtime, TasksViews.class, "Tasks", "TasksAsync");
        return new AsyncView(service, operations(setup));
    }

    static TasksSync syncFrom(TasksAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.null_marked_wildcards.TasksSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, TasksViews.class, "TasksAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static TasksAsync asyncFrom(TasksSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.null_marked_wildcards.TasksAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, TasksViews.class, "TasksSync", "TasksAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements TasksSync {
        private final Tasks service;

        SyncView(Tasks service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public @Nullable Object start(String name) {
            ViewCalls.check(this, START);
            return ViewCalls.operation(this, START).awaitFuture(service.start(name));
        }

        @Override
        public @Nullable Object end(String name) {
            ViewCalls.check(this, END);
            return ViewCalls.await(this, END, service.end(name));
        }

        @Override
        public Number count() {
            ViewCalls.check(this, COUNT);
            return ViewCalls.await(this, COUNT, service.count());
        }
    }

    private static final class AsyncView extends ViewCalls implements TasksAsync {
        private final Tasks service;

        AsyncView(Tasks service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<@Nullable Object> start(String name) {
            try {
                return ViewCalls.operation(this, START).adoptFuture(service.start(name));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, START, failure);
            }
        }

        @Override
        public CompletableFuture<@Nullable Object> end(String name) {
            try {
                return ViewCalls.adopt(this, END, service.end(name));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, END, failure);
            }
        }

        @Override
        public CompletableFuture<Number> count() {
            try {
                return ViewCalls.adopt(this, COUNT, service.count());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, COUNT, failure);
            }
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements TasksSync {
        private final TasksAsync async;

        SyncFromAsync(TasksAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public @Nullable Object start(String name) {
            ViewCalls.check(this, START);
            return ViewCalls.await(this, START, async.start(name));
        }

        @Override
        public @Nullable Object end(String name) {
            ViewCalls.check(this, END);
            return ViewCalls.await(this, END, async.end(name));
        }

        @Override
        public Number count() {
            ViewCalls.check(this, COUNT);
            return ViewCalls.await(this, COUNT, async.count());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements TasksAsync {
        private final TasksSync blocking;

        AsyncFromSync(TasksSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<@Nullable Object> start(String name) {
            return ViewCalls.offload(this, START, () -> blocking.start(name));
        }

        @Override
        public CompletableFuture<@Nullable Object> end(String name) {
            return ViewCalls.offload(this, END, () -> blocking.end(name));
        }

        @Override
        public CompletableFuture<Number> count() {
            return ViewCalls.offload(this, COUNT, () -> blocking.count());
        }
    }
}
