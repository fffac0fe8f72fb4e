package goldens.reactive_names;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.stream.Stream;

/**
 * Types of the user's own are called as those of the libraries.
 *
 * <p>Sync view of {@link Names}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link NamesAsync} there.
 */
@GeneratedView("goldens.reactive_names.Names")
public interface NamesSync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static NamesSync of(Names service) {
        return NamesViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static NamesSync of(Names service, SmartAsyncRuntime runtime) {
        return NamesViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param async the other view
     * @return the view
     */
    static NamesSync from(NamesAsync async) {
        return NamesViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static NamesSync from(NamesAsync async, SmartAsyncRuntime runtime) {
        return NamesViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Names#mono()} and waits for its Mono on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the Mono is not complete within
     *         the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    Names.Mono mono();

    /**
     * Calls {@link Names#blocking(Names.Mono)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    Names.Mono blocking(Names.Mono given);

    /**
     * Calls {@link Names#maybe()} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    Maybe maybe();

    /**
     * Calls {@link Names#flux()} and subscribes to its Flux. The stream waits for each value on
     * the thread that pulls it. Close the stream to cancel the subscription.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the next value does not come
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    Stream<Names.Mono> flux();

    /**
     * Calls {@link Names#uni()} and waits for its Uni on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the Uni is not complete within
     *         the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    void uni();

    /**
     * Calls {@link Names#count(Names.FluxCall)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    int count(Names.FluxCall call);

    /**
     * No suspend function of Kotlin's.
     *
     * <p>Calls {@link Names#resumed(String, Continuation)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    String resumed(String name, Continuation<? super String> continuation);
}
