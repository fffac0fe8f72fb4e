package goldens.suffix_kept;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * Sync view of {@link Door}: every method returns its result itself. Where the source returns
 * a future, the calling thread waits for it.
 *
 * <p>A thread that must not block, such as an event loop, is refused with a
 * {@link io.github.smartasync.runtime.BlockingRefusedException} before the source is called.
 * There, call {@link DoorAsync}.
 */
@GeneratedView("goldens.suffix_kept.Door")
public interface DoorSync {
    /** A view of a source, on the shared runtime. */
    static DoorSync of(Door service) {
        return DoorViews.sync(service, SmartAsyncRuntime.shared());
    }

    /** A view of a source, on the given runtime. */
    static DoorSync of(Door service, SmartAsyncRuntime runtime) {
        return DoorViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     */
    static DoorSync from(DoorAsync async) {
        return DoorViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     */
    static DoorSync from(DoorAsync async, SmartAsyncRuntime runtime) {
        return DoorViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Door#notifyAsync()} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; nothing was called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the runtime's limit, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    String notifyAsync();

    /**
     * Calls {@link Door#importAsync()} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; nothing was called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the runtime's limit, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    String importAsync();

    /**
     * Calls {@link Door#Async()} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; nothing was called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the runtime's limit, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    String Async();

    /**
     * Calls {@link Door#toStringAsync()} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; nothing was called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the runtime's limit, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    String toStringAsync();

    /**
     * Calls {@link Door#isAsync()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; nothing was called
     */
    String isAsync();

    /**
     * Calls {@link Door#asyncOpen()} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; nothing was called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the runtime's limit, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    String asyncOpen();
}
