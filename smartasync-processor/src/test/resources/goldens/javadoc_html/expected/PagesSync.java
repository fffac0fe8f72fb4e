package goldens.javadoc_html;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * Pages with <sup>1</sup> much HTML.
 *
 * <h2>Layout</h2>
 *
 * <p>First.<p>Second.<br>Third.
 *
 * <h3>More</h3>
 *
 * Inside.
 *
 * <hr>
 *
 * <p>Sync view of {@link Pages}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link PagesAsync} there.
 */
@GeneratedView("goldens.javadoc_html.Pages")
public interface PagesSync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static PagesSync of(Pages service) {
        return PagesViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static PagesSync of(Pages service, SmartAsyncRuntime runtime) {
        return PagesViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param async the other view
     * @return the view
     */
    static PagesSync from(PagesAsync async) {
        return PagesViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static PagesSync from(PagesAsync async, SmartAsyncRuntime runtime) {
        return PagesViews.syncFrom(async, runtime);
    }

    /**
     * Finds a page.
     *
     * <h4>Costs</h4>
     *
     * <table>
     *   <caption>What it costs</caption>
     *   <thead>
     *     <tr><th>size</th><th>cost</th></tr>
     *   </thead>
     *   <tbody>
     *     <tr><td>small</td><td>O(n<sup>2</sup>)
     *     </td></tr><tr><td colspan="2"><a href="https://example.org/costs">others</a></td></tr>
     *   </tbody>
     * </table>
     *
     * <h5>Details</h5>
     *
     * <ul><li>one<li>two</ul>
     *
     * <p>Calls {@link Pages#find(int)} and waits for its future on the calling thread.
     *
     * @param number of the page, <q>one</q> or more
     * @return the value of the future: the <abbr>page</abbr>
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    String find(int number);

    /**
     * Counts pages.
     *
     * <table role="presentation"><tr><td>no caption</td></tr></table>
     *
     * <p>Calls {@link Pages#count()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    int count();
}
