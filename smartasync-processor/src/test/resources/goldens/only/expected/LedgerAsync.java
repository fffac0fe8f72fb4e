package goldens.only;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Ledger}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws, except those that call the source
 * directly. Failures are in the future.
 */
@GeneratedView("goldens.only.Ledger")
public interface LedgerAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static LedgerAsync of(Ledger service) {
        return LedgerViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static LedgerAsync of(Ledger service, SmartAsyncRuntime runtime) {
        return LedgerViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static LedgerAsync from(LedgerSync blocking) {
        return LedgerViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static LedgerAsync from(LedgerSync blocking, SmartAsyncRuntime runtime) {
        return LedgerViews.asyncFrom(blocking, runtime);
    }

    /**
     * Calls {@link Ledger#close()} on the runtime's executor. Cancelling the future interrupts the
     * call.
     *
     * @return a future that completes when the call has ended
     */
    CompletableFuture<Void> close();

    /**
     * Calls {@link Ledger#open()} on the runtime's executor. Cancelling the future interrupts the
     * call.
     */
    static CompletableFuture<String> open() {
        return LedgerViews.AsyncStatics.open();
    }

    /** Calls {@link Ledger#readAsync(long)} on the calling thread and returns its future. */
    CompletableFuture<String> read(long id);

    /** Calls {@link Ledger#readCount()} directly, on any thread. */
    int readCount();
}
