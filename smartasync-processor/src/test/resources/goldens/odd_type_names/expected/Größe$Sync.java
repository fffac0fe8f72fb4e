package goldens.odd_type_names;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * Sync view of {@link Gr\u00f6\u00dfe$}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link Gr\u00f6\u00dfe$Async} there.
 */
@GeneratedView("goldens.odd_type_names.Gr\u00f6\u00dfe$")
public interface Gr\u00f6\u00dfe$Sync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static Gr\u00f6\u00dfe$Sync of(Gr\u00f6\u00dfe$ service) {
        return Gr\u00f6\u00dfe$Views.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static Gr\u00f6\u00dfe$Sync of(Gr\u00f6\u00dfe$ service, SmartAsyncRuntime runtime) {
        return Gr\u00f6\u00dfe$Views.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param async the other view
     * @return the view
     */
    static Gr\u00f6\u00dfe$Sync from(Gr\u00f6\u00dfe$Async async) {
        return Gr\u00f6\u00dfe$Views.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static Gr\u00f6\u00dfe$Sync from(Gr\u00f6\u00dfe$Async async, SmartAsyncRuntime runtime) {
        return Gr\u00f6\u00dfe$Views.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Gr\u00f6\u00dfe$#self()} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    Gr\u00f6\u00dfe$Sync self();
}
