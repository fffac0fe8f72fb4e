package goldens.twins;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Sender}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.twins.Sender")
public interface SenderAsync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static SenderAsync of(Sender service) {
        return SenderViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static SenderAsync of(Sender service, SmartAsyncRuntime runtime) {
        return SenderViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static SenderAsync from(SenderSync blocking) {
        return SenderViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static SenderAsync from(SenderSync blocking, SmartAsyncRuntime runtime) {
        return SenderViews.asyncFrom(blocking, runtime);
    }

    /**
     * Sends and waits for the receipt.
     *
     * <p>Calls {@link Sender#sendAsync(String)} on the calling thread and returns its future.
     *
     * <p>The future can fail with {@link java.io.IOException}.
     */
    CompletableFuture<String> send(String text);

    /** Calls {@link Sender#sizeAsync(List)} on the calling thread and returns its future. */
    CompletableFuture<Integer> size(List<String> parts);

    /** Calls {@link Sender#closeAsync()} on the calling thread and returns its future. */
    CompletableFuture<Void> close();
}
