package goldens.nested_names_in_supertype;

import io.github.smartasync.GeneratedView;

/**
 * Sync view of {@link Service}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link ServiceAsync} there.
 */
@GeneratedView("goldens.nested_names_in_supertype.Service")
public interface ServiceSync extends Prices {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static ServiceSync of(Service service) {
        return ServiceViews.sync(service, io.github.smartasync.runtime.SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static ServiceSync of(Service service, io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
        return ServiceViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param async the other view
     * @return the view
     */
    static ServiceSync from(ServiceAsync async) {
        return ServiceViews.syncFrom(async,
                io.github.smartasync.runtime.SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static ServiceSync from(ServiceAsync async,
            io.github.smartasync.runtime.SmartAsyncRuntime runtime) {
        return ServiceViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Service#price()} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    goldens.nested_names_in_supertype.Price price();

    /**
     * Calls {@link Service#inner()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    Prices.Price inner();

    /**
     * Calls {@link Service#name()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    @Override
    String name();
}
