package goldens.deprecated_outer;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Outer.Nested}: its methods return futures at once. Blocking methods of
 * the source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@SuppressWarnings({"all", "deprecation"})
@GeneratedView("goldens.deprecated_outer.Outer.Nested")
public interface Outer_NestedAsync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static Outer_NestedAsync of(Outer.Nested service) {
        return Outer_NestedViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static Outer_NestedAsync of(Outer.Nested service, SmartAsyncRuntime runtime) {
        return Outer_NestedViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static Outer_NestedAsync from(Outer_NestedSync blocking) {
        return Outer_NestedViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static Outer_NestedAsync from(Outer_NestedSync blocking, SmartAsyncRuntime runtime) {
        return Outer_NestedViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Outer.Nested#find(String)} on the calling thread and returns its future. */
    CompletableFuture<String> find(String key);
}
