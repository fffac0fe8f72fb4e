package goldens.diamond;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.io.IOException;

/**
 * Sync view of {@link Document}: every method returns its result itself. Where the source
 * returns a future, the calling thread waits for it.
 *
 * <p>A thread that must not block, such as an event loop, is refused with a
 * {@link io.github.smartasync.runtime.BlockingRefusedException} before the source is called.
 * There, call {@link DocumentAsync}.
 */
@GeneratedView("goldens.diamond.Document")
public interface DocumentSync {
    /** A view of a source, on the shared runtime. */
    static DocumentSync of(Document service) {
        return DocumentViews.sync(service, SmartAsyncRuntime.shared());
    }

    /** A view of a source, on the given runtime. */
    static DocumentSync of(Document service, SmartAsyncRuntime runtime) {
        return DocumentViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     */
    static DocumentSync from(DocumentAsync async) {
        return DocumentViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     */
    static DocumentSync from(DocumentAsync async, SmartAsyncRuntime runtime) {
        return DocumentViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Document#read()} and waits for its future on the calling thread.
     *
     * @throws IOException if the future fails with it
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; nothing was called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the runtime's limit, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    String read() throws IOException;
}
