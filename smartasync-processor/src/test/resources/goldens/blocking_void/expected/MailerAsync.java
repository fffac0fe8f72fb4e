package goldens.blocking_void;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Mailer}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.blocking_void.Mailer")
public interface MailerAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static MailerAsync of(Mailer service) {
        return MailerViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static MailerAsync of(Mailer service, SmartAsyncRuntime runtime) {
        return MailerViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static MailerAsync from(MailerSync blocking) {
        return MailerViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static MailerAsync from(MailerSync blocking, SmartAsyncRuntime runtime) {
        return MailerViews.asyncFrom(blocking, runtime);
    }

    /**
     * Calls {@link Mailer#send(String)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     *
     * @return a future that completes when the call has ended
     */
    CompletableFuture<Void> send(String to);

    /**
     * Calls {@link Mailer#sendNothing()} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    CompletableFuture<Void> sendNothing();
}
