package goldens.types_named_like_inherited;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;
import java.util.Map;

/**
 * Sync view of {@link Machine}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link MachineAsync} there.
 */
@GeneratedView("goldens.types_named_like_inherited.Machine")
public interface MachineSync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static MachineSync of(Machine service) {
        return MachineViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static MachineSync of(Machine service, SmartAsyncRuntime runtime) {
        return MachineViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param async the other view
     * @return the view
     */
    static MachineSync from(MachineAsync async) {
        return MachineViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static MachineSync from(MachineAsync async, SmartAsyncRuntime runtime) {
        return MachineViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Machine#state()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    State state();

    /**
     * Calls {@link Machine#states(Map)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    List<State> states(Map<State, State> changes) throws AsynchronousCompletionTask;
}
