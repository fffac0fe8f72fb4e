package goldens.other_packages;

import goldens.other_packages.base.Base;
import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Derived}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.other_packages.Derived")
public interface DerivedAsync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static DerivedAsync of(Derived service) {
        return DerivedViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static DerivedAsync of(Derived service, SmartAsyncRuntime runtime) {
        return DerivedViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static DerivedAsync from(DerivedSync blocking) {
        return DerivedViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static DerivedAsync from(DerivedSync blocking, SmartAsyncRuntime runtime) {
        return DerivedViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Derived#inherited(Base.Kind)} on the calling thread and returns its future. */
    CompletableFuture<String> inherited(Base.Kind kind);
}
