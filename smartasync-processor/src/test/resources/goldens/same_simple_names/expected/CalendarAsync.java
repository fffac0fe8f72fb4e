package goldens.same_simple_names;

import goldens.same_simple_names.other.Entry;
import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Calendar}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.same_simple_names.Calendar")
public interface CalendarAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static CalendarAsync of(Calendar service) {
        return CalendarViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static CalendarAsync of(Calendar service, SmartAsyncRuntime runtime) {
        return CalendarViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static CalendarAsync from(CalendarSync blocking) {
        return CalendarViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static CalendarAsync from(CalendarSync blocking, SmartAsyncRuntime runtime) {
        return CalendarViews.asyncFrom(blocking, runtime);
    }

    /**
     * Calls {@link Calendar#today(java.sql.Date, java.util.Date)} on the calling thread and
     * returns its future.
     */
    CompletableFuture<Date> today(java.sql.Date sql, java.util.Date util);

    /**
     * Calls {@link Calendar#entry()} on the runtime's executor. Cancelling the future interrupts
     * the call.
     */
    CompletableFuture<Map.Entry<java.util.Date, Entry>> entry();
}
