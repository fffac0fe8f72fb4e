package goldens.shadowing;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Async view of {@link Child}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.shadowing.Child")
public interface ChildAsync<V> {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <V> as of the source
     * @param service the source
     * @return the view
     */
    static <V> ChildAsync<V> of(Child<V> service) {
        return ChildViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <V> as of the source
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <V> ChildAsync<V> of(Child<V> service, SmartAsyncRuntime runtime) {
        return ChildViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <V> as of the source
     * @param blocking the other view
     * @return the view
     */
    static <V> ChildAsync<V> from(ChildSync<V> blocking) {
        return ChildViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the given runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <V> as of the source
     * @param blocking the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <V> ChildAsync<V> from(ChildSync<V> blocking, SmartAsyncRuntime runtime) {
        return ChildViews.asyncFrom(blocking, runtime);
    }

    /**
     * Calls {@link Child#only(List)} on the runtime's executor. Cancelling the future interrupts
     * the call.
     */
    CompletableFuture<V> only(List<V> all);

    /**
     * Calls {@link Child#convert(Object, Function)} on the calling thread and returns its future.
     */
    <V2> CompletableFuture<V2> convert(List<V> from, Function<? super List<V>, ? extends V2> how);
}
