package goldens.only;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Books}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws, except those that call the source
 * directly. Failures are in the future.
 */
@GeneratedView("goldens.only.Books")
public interface BooksAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static BooksAsync of(Books service) {
        return BooksViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static BooksAsync of(Books service, SmartAsyncRuntime runtime) {
        return BooksViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static BooksAsync from(BooksSync blocking) {
        return BooksViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static BooksAsync from(BooksSync blocking, SmartAsyncRuntime runtime) {
        return BooksViews.asyncFrom(blocking, runtime);
    }

    /**
     * Calls {@link Books#find(String)} on the runtime's executor. Cancelling the future interrupts
     * the call.
     */
    CompletableFuture<String> find(String title);

    /**
     * Calls {@link Books#read(long)} on the runtime's executor. Cancelling the future interrupts
     * the call.
     */
    CompletableFuture<String> read(long id);

    /** Calls {@link Books#shelves()} directly, on any thread. */
    int shelves();

    /**
     * Calls {@link Books#lend(String)} on the runtime's executor. Cancelling the future interrupts
     * the call.
     */
    CompletableFuture<String> borrow(String title);
}
