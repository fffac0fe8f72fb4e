package goldens.enum_source;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Level}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws, except those that call the source
 * directly. Failures are in the future.
 */
@GeneratedView("goldens.enum_source.Level")
public interface LevelAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static LevelAsync of(Level service) {
        return LevelViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static LevelAsync of(Level service, SmartAsyncRuntime runtime) {
        return LevelViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static LevelAsync from(LevelSync blocking) {
        return LevelViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static LevelAsync from(LevelSync blocking, SmartAsyncRuntime runtime) {
        return LevelViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Level#next()} on the calling thread and returns its future. */
    CompletableFuture<Level> next();

    /**
     * Calls {@link Level#describeConstable()} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    CompletableFuture<Optional<Enum.EnumDesc<Level>>> describeConstable();

    /**
     * Calls {@link Level#getDeclaringClass()} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    CompletableFuture<Class<Level>> getDeclaringClass();

    /** Calls {@link Level#name()} directly, on any thread. */
    String name();

    /** Calls {@link Level#ordinal()} directly, on any thread. */
    int ordinal();
}
