package goldens.twins;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.io.IOException;
import java.util.List;

/**
 * Sync view of {@link Sender}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link SenderAsync} there.
 */
@GeneratedView("goldens.twins.Sender")
public interface SenderSync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static SenderSync of(Sender service) {
        return SenderViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static SenderSync of(Sender service, SmartAsyncRuntime runtime) {
        return SenderViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param async the other view
     * @return the view
     */
    static SenderSync from(SenderAsync async) {
        return SenderViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static SenderSync from(SenderAsync async, SmartAsyncRuntime runtime) {
        return SenderViews.syncFrom(async, runtime);
    }

    /**
     * Sends and waits for the receipt.
     *
     * <p>Calls {@link Sender#send(String)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    String send(String text) throws IOException;

    /**
     * Calls {@link Sender#size(List)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    int size(List<String> parts);

    /**
     * Calls {@link Sender#close()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    void close();
}
