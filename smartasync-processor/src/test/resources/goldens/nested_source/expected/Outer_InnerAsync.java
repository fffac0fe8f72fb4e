package goldens.nested_source;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Outer.Inner}: its methods return futures at once. Blocking methods of
 * the source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.nested_source.Outer.Inner")
public interface Outer_InnerAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static Outer_InnerAsync of(Outer.Inner service) {
        return Outer_InnerViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static Outer_InnerAsync of(Outer.Inner service, SmartAsyncRuntime runtime) {
        return Outer_InnerViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static Outer_InnerAsync from(Outer_InnerSync blocking) {
        return Outer_InnerViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static Outer_InnerAsync from(Outer_InnerSync blocking, SmartAsyncRuntime runtime) {
        return Outer_InnerViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Outer.Inner#self()} on the calling thread and returns its future. */
    CompletableFuture<Outer_InnerAsync> self();

    /**
     * Calls {@link Outer.Inner#part()} on the runtime's executor. Cancelling the future interrupts
     * the call.
     */
    CompletableFuture<Outer.Inner.Part> part();
}
