package goldens.inner_of_generic;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Box}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.inner_of_generic.Box")
public interface BoxAsync<T> {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <T> as of the source
     * @param service the source
     * @return the view
     */
    static <T> BoxAsync<T> of(Box<T> service) {
        return BoxViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <T> as of the source
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <T> BoxAsync<T> of(Box<T> service, SmartAsyncRuntime runtime) {
        return BoxViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <T> as of the source
     * @param blocking the other view
     * @return the view
     */
    static <T> BoxAsync<T> from(BoxSync<T> blocking) {
        return BoxViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the given runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <T> as of the source
     * @param blocking the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <T> BoxAsync<T> from(BoxSync<T> blocking, SmartAsyncRuntime runtime) {
        return BoxViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Box#lid()} on the calling thread and returns its future. */
    CompletableFuture<Box<T>.Lid> lid();

    /**
     * Calls {@link Box#other(Box.Lid)} on the runtime's executor. Cancelling the future interrupts
     * the call.
     */
    CompletableFuture<Box<String>.Lid> other(Box<Integer>.Lid lid);
}
