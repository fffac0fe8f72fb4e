package goldens.spring_beans;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Ledger.Entry}: its methods return futures at once. Blocking methods of
 * the source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.spring_beans.Ledger.Entry")
interface Ledger_EntryAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static Ledger_EntryAsync of(Ledger.Entry service) {
        return Ledger_EntryViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static Ledger_EntryAsync of(Ledger.Entry service, SmartAsyncRuntime runtime) {
        return Ledger_EntryViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static Ledger_EntryAsync from(Ledger_EntrySync blocking) {
        return Ledger_EntryViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static Ledger_EntryAsync from(Ledger_EntrySync blocking, SmartAsyncRuntime runtime) {
        return Ledger_EntryViews.asyncFrom(blocking, runtime);
    }

    /**
     * Calls {@link Ledger.Entry#text()} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    CompletableFuture<String> text();
}
