package goldens.self_type;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Builder}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.self_type.Builder")
public interface BuilderAsync<B extends Builder<B>> {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <B> as of the source
     * @param service the source
     * @return the view
     */
    static <B extends Builder<B>> BuilderAsync<B> of(Builder<B> service) {
        return BuilderViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <B> as of the source
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <B extends Builder<B>> BuilderAsync<B> of(Builder<B> service,
            SmartAsyncRuntime runtime) {
        return BuilderViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <B> as of the source
     * @param blocking the other view
     * @return the view
     */
    static <B extends Builder<B>> BuilderAsync<B> from(BuilderSync<B> blocking) {
        return BuilderViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the given runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <B> as of the source
     * @param blocking the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <B extends Builder<B>> BuilderAsync<B> from(BuilderSync<B> blocking,
            SmartAsyncRuntime runtime) {
        return BuilderViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Builder#with(String)} on the calling thread and returns its future. */
    CompletableFuture<B> with(String part);

    /**
     * Calls {@link Builder#self()} on the runtime's executor. Cancelling the future interrupts the
     * call.
     */
    CompletableFuture<B> self();
}
