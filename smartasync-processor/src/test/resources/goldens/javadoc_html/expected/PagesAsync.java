package goldens.javadoc_html;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

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
 * <p>Async view of {@link Pages}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.javadoc_html.Pages")
public interface PagesAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static PagesAsync of(Pages service) {
        return PagesViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static PagesAsync of(Pages service, SmartAsyncRuntime runtime) {
        return PagesViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static PagesAsync from(PagesSync blocking) {
        return PagesViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static PagesAsync from(PagesSync blocking, SmartAsyncRuntime runtime) {
        return PagesViews.asyncFrom(blocking, runtime);
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
     * <p>Calls {@link Pages#find(int)} on the calling thread and returns its future.
     *
     * @param number of the page, <q>one</q> or more
     * @return the <abbr>page</abbr>
     */
    CompletableFuture<String> find(int number);

    /**
     * Counts pages.
     *
     * <table role="presentation"><tr><td>no caption</td></tr></table>
     *
     * <p>Calls {@link Pages#count()} on the runtime's executor. Cancelling the future interrupts
     * the call.
     */
    CompletableFuture<Integer> count();
}
