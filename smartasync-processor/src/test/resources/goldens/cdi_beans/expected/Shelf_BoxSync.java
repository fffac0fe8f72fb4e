package goldens.cdi_beans;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * Sync view of {@link Shelf.Box}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link Shelf_BoxAsync} there.
 */
@GeneratedView("goldens.cdi_beans.Shelf.Box")
interface Shelf_BoxSync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static Shelf_BoxSync of(Shelf.Box service) {
        return Shelf_BoxViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static Shelf_BoxSync of(Shelf.Box service, SmartAsyncRuntime runtime) {
        return Shelf_BoxViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param async the other view
     * @return the view
     */
    static Shelf_BoxSync from(Shelf_BoxAsync async) {
        return Shelf_BoxViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static Shelf_BoxSync from(Shelf_BoxAsync async, SmartAsyncRuntime runtime) {
        return Shelf_BoxViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Shelf.Box#label()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    String label();
}
