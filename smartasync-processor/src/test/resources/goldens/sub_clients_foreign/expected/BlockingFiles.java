package goldens.sub_clients_foreign;

import goldens.sub_clients_foreign.library.Files;
import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * Sync view of {@link Files}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link FilesAsync} there.
 */
@GeneratedView("goldens.sub_clients_foreign.library.Files")
public interface BlockingFiles {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static BlockingFiles of(Files service) {
        return BlockingFilesViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static BlockingFiles of(Files service, SmartAsyncRuntime runtime) {
        return BlockingFilesViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param async the other view
     * @return the view
     */
    static BlockingFiles from(FilesAsync async) {
        return BlockingFilesViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static BlockingFiles from(FilesAsync async, SmartAsyncRuntime runtime) {
        return BlockingFilesViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Files#read(String)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    String read(String name);
}
