package goldens.replaced_comments;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * Sync view of {@link Twins}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link TwinsAsync} there.
 */
@GeneratedView("goldens.replaced_comments.Twins")
public interface TwinsSync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static TwinsSync of(Twins service) {
        return TwinsViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static TwinsSync of(Twins service, SmartAsyncRuntime runtime) {
        return TwinsViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param async the other view
     * @return the view
     */
    static TwinsSync from(TwinsAsync async) {
        return TwinsViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static TwinsSync from(TwinsAsync async, SmartAsyncRuntime runtime) {
        return TwinsViews.syncFrom(async, runtime);
    }

    /**
     * Sends, and waits until it has arrived.
     *
     * <p>Calls {@link Twins#send(String)} on the calling thread.
     *
     * @param letter what to send
     * @return the receipt
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    String send(String letter);
}
