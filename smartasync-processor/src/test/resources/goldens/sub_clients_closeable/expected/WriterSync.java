package goldens.sub_clients_closeable;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.io.IOException;
import java.io.Writer;

/**
 * Sync view of {@link Writer}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link WriterAsync} there.
 */
@GeneratedView("java.io.Writer")
public interface WriterSync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static WriterSync of(Writer service) {
        return WriterViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static WriterSync of(Writer service, SmartAsyncRuntime runtime) {
        return WriterViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param async the other view
     * @return the view
     */
    static WriterSync from(WriterAsync async) {
        return WriterViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static WriterSync from(WriterAsync async, SmartAsyncRuntime runtime) {
        return WriterViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Writer#append(char)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    WriterSync append(char c) throws IOException;
}
