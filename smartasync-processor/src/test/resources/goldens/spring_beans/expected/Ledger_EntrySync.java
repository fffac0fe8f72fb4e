package goldens.spring_beans;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * Sync view of {@link Ledger.Entry}: its methods return plain values. Where the source returns
 * a future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link Ledger_EntryAsync} there.
 */
@GeneratedView("goldens.spring_beans.Ledger.Entry")
interface Ledger_EntrySync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static Ledger_EntrySync of(Ledger.Entry service) {
        return Ledger_EntryViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static Ledger_EntrySync of(Ledger.Entry service, SmartAsyncRuntime runtime) {
        return Ledger_EntryViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param async the other view
     * @return the view
     */
    static Ledger_EntrySync from(Ledger_EntryAsync async) {
        return Ledger_EntryViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static Ledger_EntrySync from(Ledger_EntryAsync async, SmartAsyncRuntime runtime) {
        return Ledger_EntryViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Ledger.Entry#text()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    String text();
}
