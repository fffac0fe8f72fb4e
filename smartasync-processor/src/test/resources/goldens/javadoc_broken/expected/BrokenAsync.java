package goldens.javadoc_broken;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Never closed, 1 &lt; 2 &amp;&amp; 3 &gt; 2, &amp;nosuch;  text &#123;@code unbalanced {
 *
 * <p>Async view of {@link Broken}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.javadoc_broken.Broken")
public interface BrokenAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static BrokenAsync of(Broken service) {
        return BrokenViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static BrokenAsync of(Broken service, SmartAsyncRuntime runtime) {
        return BrokenViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static BrokenAsync from(BrokenSync blocking) {
        return BrokenViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static BrokenAsync from(BrokenSync blocking, SmartAsyncRuntime runtime) {
        return BrokenViews.asyncFrom(blocking, runtime);
    }

    /**
     * &#123;@link
     *
     * <p>Calls {@link Broken#first(String)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     *
     * @return a future that holds &#123;@code
     */
    CompletableFuture<String> first(String a);

    /**
     * A comment with *&#47; and \u005cu002f and *&#47; and <code>a</code>*&#47; in it.
     *
     * <p>Calls {@link Broken#second()} on the runtime's executor. Cancelling the future interrupts
     * the call.
     */
    CompletableFuture<String> second();

    /**
     * <h4>Title</h4><table role="presentation"><tr><td>1</td></tr></table>
     *
     * <pre>
     *   code &lt;T&gt;
     * </pre>
     * <pre>  int x = 1; // &#64;highlight</pre>
     * tag {@literal <T>} {@code
     * @SmartAsync
     * class X {}
     * }
     *
     * <p>Calls {@link Broken#third()} on the calling thread and returns its future.
     */
    CompletableFuture<String> third();
}
