package goldens.async_extends;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link FileReader}: its methods return futures at once. Blocking methods of
 * the source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.async_extends.FileReader")
public interface FileReaderAsync extends Reader {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static FileReaderAsync of(FileReader service) {
        return FileReaderViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static FileReaderAsync of(FileReader service, SmartAsyncRuntime runtime) {
        return FileReaderViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static FileReaderAsync from(FileReaderSync blocking) {
        return FileReaderViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static FileReaderAsync from(FileReaderSync blocking, SmartAsyncRuntime runtime) {
        return FileReaderViews.asyncFrom(blocking, runtime);
    }

    /**
     * Calls {@link FileReader#read(String)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    @Override
    CompletableFuture<String> read(String name);
}
