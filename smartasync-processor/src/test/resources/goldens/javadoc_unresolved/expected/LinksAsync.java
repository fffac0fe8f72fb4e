package goldens.javadoc_unresolved;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Links to {@code Nowhere}, {@code nowhere at all}, {@code missing()}, {@code List}, it,
 * {@link java.util.Map.Entry#getKey()} and {@code NUMBER}.
 *
 * <p>Async view of {@link Links}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.javadoc_unresolved.Links")
public interface LinksAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static LinksAsync of(Links service) {
        return LinksViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static LinksAsync of(Links service, SmartAsyncRuntime runtime) {
        return LinksViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static LinksAsync from(LinksSync blocking) {
        return LinksViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static LinksAsync from(LinksSync blocking, SmartAsyncRuntime runtime) {
        return LinksViews.asyncFrom(blocking, runtime);
    }

    /**
     * Calls {@link Links#all(String)} on the calling thread and returns its future.
     *
     * <p>The future can fail with:
     * <ul>
     *   <li>{@code NoSuchType} never
     *   <li>{@link java.io.IOException} undeclared
     * </ul>
     *
     * @return a future that will be completed with {@code Nowhere}
     */
    CompletableFuture<String> all(String some);

    /**
     * Blocks.
     *
     * <p>Calls {@link Links#block()} on the runtime's executor. Cancelling the future interrupts
     * the call.
     *
     * <p>The future can fail with:
     * <ul>
     *   <li>{@code NoSuchType} never
     * </ul>
     *
     * @return a future that completes when the call has ended
     */
    CompletableFuture<Void> block();
}
