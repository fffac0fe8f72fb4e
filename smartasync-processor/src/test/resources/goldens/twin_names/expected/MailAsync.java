package goldens.twin_names;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Twins are told by their names: by a suffix, or a prefix, of either.
 *
 * <p>Async view of {@link Mail}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws, except those that call the source
 * directly. Failures are in the future.
 */
@GeneratedView("goldens.twin_names.Mail")
public interface MailAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static MailAsync of(Mail service) {
        return MailViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static MailAsync of(Mail service, SmartAsyncRuntime runtime) {
        return MailViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static MailAsync from(MailSync blocking) {
        return MailViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static MailAsync from(MailSync blocking, SmartAsyncRuntime runtime) {
        return MailViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Mail#asyncSend(String)} on the calling thread and returns its future. */
    CompletableFuture<String> send(String text);

    /** Calls {@link Mail#post(int)} on the calling thread and returns its future. */
    CompletableFuture<Integer> post(int copies);

    /** Calls {@link Mail#countAsync()} on the calling thread and returns its future. */
    CompletableFuture<Integer> count();

    /** Calls {@link Mail#asyncRead(long)} on the calling thread and returns its future. */
    CompletableFuture<String> read(long id);

    /**
     * Has no twin, so it keeps its name.
     *
     * <p>Calls {@link Mail#asyncState()} on the calling thread and returns its future.
     */
    CompletableFuture<String> asyncState();

    /**
     * Has none either: the results differ.
     *
     * <p>Calls {@link Mail#fetchSync()} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    CompletableFuture<String> fetchSync();

    /** Calls {@link Mail#fetch()} on the calling thread and returns its future. */
    CompletableFuture<Integer> fetch();

    /**
     * Its shared name belongs to another method.
     *
     * <p>Calls {@link Mail#asyncFind(String)} on the calling thread and returns its future.
     */
    CompletableFuture<String> asyncFind(String text);

    /**
     * Calls {@link Mail#syncFind(String)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    CompletableFuture<String> syncFind(String text);

    /** Calls {@link Mail#find(String)} directly, on any thread. */
    int find(String text);

    /** Calls {@link Mail#later()} on the calling thread and returns its future. */
    CompletableFuture<String> place();
}
