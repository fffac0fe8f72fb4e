package goldens.javadoc_html;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

/**
 * Pages with <sup>1</sup> much <span class="x">HTML</span>.
 *
 * <h2>Layout</h2>
 *
 * <p>First.<p/>Second.<br/>Third.
 *
 * <h3 id="more">More</h3>
 *
 * <div>Inside.</div>
 *
 * <hr>
 */
@SmartAsync
public class Pages {
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
     *     <tr><td>small<td>O(n<sup>2</sup>)
     *     <tr><td colspan="2"><a href="https://example.org/costs">others</a></td></tr>
     *   </tbody>
     * </table>
     *
     * <h5>Details</h5>
     *
     * <ul><li>one<li>two</ul>
     *
     * @param number of the page, <q>one</q> or more
     * @return the <abbr>page</abbr>
     */
    public CompletableFuture<String> find(int number) {
        return CompletableFuture.completedFuture("page " + number);
    }

    /**
     * Counts pages.
     *
     * <table border="1"><tr><td>no caption</td></tr></table>
     */
    public int count() {
        return 1;
    }

    @Override
    public String toString() {
        return "pages";
    }
}
