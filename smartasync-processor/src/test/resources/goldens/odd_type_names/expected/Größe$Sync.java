package goldens.odd_type_names;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * Sync view of {@link Größe$}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link Größe$Async} there.
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
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    Größe$ self();
}
