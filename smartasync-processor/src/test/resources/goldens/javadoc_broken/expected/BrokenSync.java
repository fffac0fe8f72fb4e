package goldens.javadoc_broken;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * Never closed, 1 &lt; 2 &amp;&amp; 3 &gt; 2, &amp;nosuch;  text &#123;@code unbalanced {
 *
 * <p>Sync view of {@link Broken}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link BrokenAsync} there.
 */
@GeneratedView("goldens.javadoc_broken.Broken")
public interface BrokenSync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static BrokenSync of(Broken service) {
        return BrokenViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static BrokenSync of(Broken service, SmartAsyncRuntime runtime) {
        return BrokenViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param async the other view
     * @return the view
     */
    static BrokenSync from(BrokenAsync async) {
        return BrokenViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static BrokenSync from(BrokenAsync async, SmartAsyncRuntime runtime) {
        return BrokenViews.syncFrom(async, runtime);
    }

    /**
     * &#123;@link
     *
     * <p>Calls {@link Broken#first(String)} on the calling thread.
     *
     * @return &#123;@code
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    String first(String a);

    /**
     * A comment with *&#47; and \u005cu002f and *&#47; and <code>a</code>*&#47; in it.
     *
     * <p>Calls {@link Broken#second()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    String second();

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
     * <p>Calls {@link Broken#third()} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    String third();
}
