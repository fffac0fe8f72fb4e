package goldens.null_marked_wildcards;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

@GeneratedView("goldens.null_marked_wildcards.Tasks")
final class TasksViews {
    private final ViewOperation start;
    private final ViewOperation end;
    private final ViewOperation count;

    private TasksViews(ViewSetup setup) {
        this.start = setup.operation("start(String)").async();
        this.end = setup.operation("end(String)").async();
        this.count = setup.operation("count()").async();
    }

    private static TasksViews of(ViewSetup setup) {
        TasksViews known = setup.known(TasksViews.class);
        return known != null ? known : setup.keep(new TasksViews(setup));
    }

    static TasksSync sync(Tasks service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.null_marked_wildcards.TasksSync");
        ViewSetup setup = ViewSetup.sync(runtime, TasksViews.class, "Tasks", "TasksAsync");
        return of(setup).new SyncView(service);
    }

    static TasksAsync async(Tasks service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.null_marked_wildcards.TasksAsync");
        ViewSetup setup = ViewSetup.async(runtime, TasksViews.class, "Tasks", "TasksAsync");
        return of(setup).new AsyncView(service);
    }

    static TasksSync syncFrom(TasksAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.null_marked_wildcards.TasksSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, TasksViews.class, "TasksAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static TasksAsync asyncFrom(TasksSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.null_marked_wildcards.TasksAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, TasksViews.class, "TasksSync", "TasksAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements TasksSync {
        private final Tasks service;

        SyncView(Tasks service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public @Nullable Object start(String name) {
            return start.checkCaller().awaitFuture(service.start(name));
        }

        @Override
        public @Nullable Object end(String name) {
            return end.checkCaller().await(service.end(name));
        }

        @Override
        public Number count() {
            return count.checkCaller().await(service.count());
        }

        @Override
        public String toString() {
            return Bridge.describe("TasksSync", service);
        }
    }

    private final class AsyncView extends SourceView implements TasksAsync {
        private final Tasks service;

        AsyncView(Tasks service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<@Nullable Object> start(String name) {
            try {
                return start.adoptFuture(service.start(name));
            } catch (Throwable failure) {
                return start.failed(failure);
            }
        }

        @Override
        public CompletableFuture<@Nullable Object> end(String name) {
            try {
                return end.adopt(service.end(name));
            } catch (Throwable failure) {
                return end.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Number> count() {
            try {
                return count.adopt(service.count());
            } catch (Throwable failure) {
                return count.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("TasksAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements TasksSync {
        private final TasksAsync async;

        SyncFromAsync(TasksAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public @Nullable Object start(String name) {
            return start.checkCaller().await(async.start(name));
        }

        @Override
        public @Nullable Object end(String name) {
            return end.checkCaller().await(async.end(name));
        }

        @Override
        public Number count() {
            return count.checkCaller().await(async.count());
        }

        @Override
        public String toString() {
            return Bridge.describe("TasksSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements TasksAsync {
        private final TasksSync blocking;

        AsyncFromSync(TasksSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<@Nullable Object> start(String name) {
            return start.offload(() -> blocking.start(name));
        }

        @Override
        public CompletableFuture<@Nullable Object> end(String name) {
            return end.offload(() -> blocking.end(name));
        }

        @Override
        public CompletableFuture<Number> count() {
            return count.offload(() -> blocking.count());
        }

        @Override
        public String toString() {
            return Bridge.describe("TasksAsync", blocking);
        }
    }
}
