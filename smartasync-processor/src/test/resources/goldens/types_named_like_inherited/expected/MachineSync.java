package goldens.types_named_like_inherited;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;
import java.util.Map;

/**
 * Sync view of {@link Machine}: every method returns its result itself. Where the source
 * returns a future, the calling thread waits for it.
 *
 * <p>A thread that must not block, such as an event loop, is refused with a
 * {@link io.github.smartasync.runtime.BlockingRefusedException} before the source is called.
 * There, call {@link MachineAsync}.
 */
@GeneratedView("goldens.types_named_like_inherited.Machine")
public interface MachineSync {
    /** A view of a source, on the shared runtime. */
    static MachineSync of(Machine service) {
        return MachineViews.sync(service, SmartAsyncRuntime.shared());
    }

    /** A view of a source, on the given runtime. */
    static MachineSync of(Machine service, SmartAsyncRuntime runtime) {
        return MachineViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     */
    static MachineSync from(MachineAsync async) {
        return MachineViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     */
    static MachineSync from(MachineAsync async, SmartAsyncRuntime runtime) {
        return MachineViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Machine#state()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; nothing was called
     */
    State state();

    /**
     * Calls {@link Machine#states(Map)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; nothing was called
     */
    List<State> states(Map<State, State> changes) throws AsynchronousCompletionTask;
}
