package goldens.sub_clients_foreign;

import goldens.sub_clients_foreign.library.Client;
import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.io.IOException;

/**
 * Sync view of {@link Client}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link ClientAsync} there.
 */
@GeneratedView("goldens.sub_clients_foreign.library.Client")
public interface ClientSync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static ClientSync of(Client service) {
        return ClientViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static ClientSync of(Client service, SmartAsyncRuntime runtime) {
        return ClientViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param async the other view
     * @return the view
     */
    static ClientSync from(ClientAsync async) {
        return ClientViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static ClientSync from(ClientAsync async, SmartAsyncRuntime runtime) {
        return ClientViews.syncFrom(async, runtime);
    }

    /** Calls {@link Client#files()} directly, on any thread. */
    BlockingFiles files();

    /**
     * Calls {@link Client#filesLater()} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    BlockingFiles filesLater();

    /**
     * Calls {@link Client#open(String)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    BlockingFiles open(String folder) throws IOException;

    /** Calls {@link Client#withTimeout(int)} directly, on any thread. */
    ClientSync withTimeout(int seconds);
}
