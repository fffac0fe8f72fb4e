package goldens.many_parameters;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;

/**
 * Sync view of {@link Wide}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link WideAsync} there.
 */
@GeneratedView("goldens.many_parameters.Wide")
public interface WideSync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static WideSync of(Wide service) {
        return WideViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static WideSync of(Wide service, SmartAsyncRuntime runtime) {
        return WideViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param async the other view
     * @return the view
     */
    static WideSync from(WideAsync async) {
        return WideViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static WideSync from(WideAsync async, SmartAsyncRuntime runtime) {
        return WideViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Wide#searchEverythingThatIsThere(String, List, Map, long)} and waits for its
     * future on the calling thread.
     *
     * @throws IOException if the future fails with it
     * @throws SQLException if the future fails with it
     * @throws TimeoutException if the future fails with it
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within 30 s
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    Map<String, List<Integer>> searchEverythingThatIsThere(String firstParameter,
            List<String> secondParameter, Map<String, Integer> thirdParameter, long fourthParameter)
            throws IOException, SQLException, TimeoutException;

    /**
     * Calls {@link Wide#searchEverythingThatIsThereAndWaitForIt(String, List, Map, long)} on the
     * calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    Map<String, List<Integer>> searchEverythingThatIsThereAndWaitForIt(String firstParameter,
            List<String> secondParameter, Map<String, Integer> thirdParameter, long fourthParameter)
            throws IOException, SQLException, TimeoutException;
}
