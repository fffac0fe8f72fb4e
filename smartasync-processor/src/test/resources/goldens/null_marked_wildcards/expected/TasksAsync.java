package goldens.null_marked_wildcards;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Async view of {@link Tasks}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.null_marked_wildcards.Tasks")
public interface TasksAsync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static TasksAsync of(Tasks service) {
        return TasksViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static TasksAsync of(Tasks service, SmartAsyncRuntime runtime) {
        return TasksViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static TasksAsync from(TasksSync blocking) {
        return TasksViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the given runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static TasksAsync from(TasksSync blocking, SmartAsyncRuntime runtime) {
        return TasksViews.asyncFrom(blocking, runtime);
    }

    /**
     * Calls {@link Tasks#start(String)} on the calling thread. A thread of the runtime waits for
     * its future.
     */
    CompletableFuture<@Nullable Object> start(String name);

    /** Calls {@link Tasks#end(String)} on the calling thread and returns its future. */
    CompletableFuture<@Nullable Object> end(String name);

    /** Calls {@link Tasks#count()} on the calling thread and returns its future. */
    CompletableFuture<Number> count();
}
