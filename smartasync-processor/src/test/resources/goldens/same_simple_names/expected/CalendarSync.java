package goldens.same_simple_names;

import goldens.same_simple_names.other.Entry;
import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.Map;

/**
 * Sync view of {@link Calendar}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link CalendarAsync} there.
 */
@GeneratedView("goldens.same_simple_names.Calendar")
public interface CalendarSync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static CalendarSync of(Calendar service) {
        return CalendarViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static CalendarSync of(Calendar service, SmartAsyncRuntime runtime) {
        return CalendarViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param async the other view
     * @return the view
     */
    static CalendarSync from(CalendarAsync async) {
        return CalendarViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static CalendarSync from(CalendarAsync async, SmartAsyncRuntime runtime) {
        return CalendarViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Calendar#today(java.sql.Date, java.util.Date)} and waits for its future on the
     * calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    Date today(java.sql.Date sql, java.util.Date util);

    /**
     * Calls {@link Calendar#entry()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    Map.Entry<java.util.Date, Entry> entry();
}
