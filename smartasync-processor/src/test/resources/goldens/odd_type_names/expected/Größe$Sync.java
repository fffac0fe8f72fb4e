package goldens.odd_type_names;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * Sync view of {@link Größe$}: every method returns its result itself. Where the source
 * returns a future, the calling thread waits for it.
 *
 * <p>A thread that must not block, such as an event loop, is refused with a
 * {@link io.github.smartasync.runtime.BlockingRefusedException} before the source is called.
 * There, call {@link Größe$Async}.
 */
@GeneratedView("goldens.odd_type_names.Größe$")
public interface Größe$Sync {
    /** A view of a source, on the shared runtime. */
    static Größe$Sync of(Größe$ service) {
        return Größe$Views.sync(service, SmartAsyncRuntime.shared());
    }

    /** A view of a source, on the given runtime. */
    static Größe$Sync of(Größe$ service, SmartAsyncRuntime runtime) {
        return Größe$Views.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     */
    static Größe$Sync from(Größe$Async async) {
        return Größe$Views.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     */
    static Größe$Sync from(Größe$Async async, SmartAsyncRuntime runtime) {
        return Größe$Views.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Größe$#self()} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; nothing was called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the runtime's limit, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    Größe$ self();
}
