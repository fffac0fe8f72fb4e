package goldens.enum_source;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.Optional;

/**
 * Sync view of {@link Level}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link LevelAsync} there.
 */
@GeneratedView("goldens.enum_source.Level")
public interface LevelSync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static LevelSync of(Level service) {
        return LevelViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static LevelSync of(Level service, SmartAsyncRuntime runtime) {
        return LevelViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param async the other view
     * @return the view
     */
    static LevelSync from(LevelAsync async) {
        return LevelViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static LevelSync from(LevelAsync async, SmartAsyncRuntime runtime) {
        return LevelViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Level#next()} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    Level next();

    /**
     * Calls {@link Level#describeConstable()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    Optional<Enum.EnumDesc<Level>> describeConstable();

    /**
     * Calls {@link Level#getDeclaringClass()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    Class<Level> getDeclaringClass();

    /** Calls {@link Level#name()} directly, on any thread. */
    String name();

    /** Calls {@link Level#ordinal()} directly, on any thread. */
    int ordinal();
}
