package goldens.sub_clients_null_marked;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Async view of {@link Admin}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws, except those that call the source
 * directly. Failures are in the future.
 */
@NullMarked
@GeneratedView("goldens.sub_clients_null_marked.Admin")
public interface AdminAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static AdminAsync of(Admin service) {
        return AdminViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static AdminAsync of(Admin service, SmartAsyncRuntime runtime) {
        return AdminViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static AdminAsync from(AdminSync blocking) {
        return AdminViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static AdminAsync from(AdminSync blocking, SmartAsyncRuntime runtime) {
        return AdminViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Admin#topics()} directly, on any thread. */
    TopicsAsync topics();

    /** Calls {@link Admin#missing()} directly, on any thread. */
    @Nullable TopicsAsync missing();

    /**
     * Calls {@link Admin#open()} on the runtime's executor. Cancelling the future interrupts the
     * call.
     */
    CompletableFuture<TopicsAsync> open();

    /** Calls {@link Admin#later()} on the calling thread and returns its future. */
    CompletableFuture<TopicsAsync> later();

    /** Calls {@link Admin#missingLater()} on the calling thread and returns its future. */
    CompletableFuture<@Nullable TopicsAsync> missingLater();
}
