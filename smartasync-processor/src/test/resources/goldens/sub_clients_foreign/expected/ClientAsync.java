package goldens.sub_clients_foreign;

import goldens.sub_clients_foreign.library.Client;
import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Client}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws, except those that call the source
 * directly. Failures are in the future.
 */
@GeneratedView("goldens.sub_clients_foreign.library.Client")
public interface ClientAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static ClientAsync of(Client service) {
        return ClientViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static ClientAsync of(Client service, SmartAsyncRuntime runtime) {
        return ClientViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static ClientAsync from(ClientSync blocking) {
        return ClientViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the given runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static ClientAsync from(ClientSync blocking, SmartAsyncRuntime runtime) {
        return ClientViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Client#files()} directly, on any thread. */
    FilesAsync files();

    /** Calls {@link Client#filesLater()} on the calling thread and returns its future. */
    CompletableFuture<FilesAsync> filesLater();

    /**
     * Calls {@link Client#open(String)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     *
     * <p>The future can fail with {@link java.io.IOException}.
     */
    CompletableFuture<FilesAsync> open(String folder);

    /** Calls {@link Client#withTimeout(int)} directly, on any thread. */
    ClientAsync withTimeout(int seconds);
}
