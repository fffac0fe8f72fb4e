package io.github.smartasync.runtime.internal.await;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * What happened to the work when nobody waits for it any more.
 *
 * @param cancelled whether it is cancelled now, so that it can have no other result
 * @param told the last sentence of the message to the user, without its full stop
 * @param problem what the source's own {@code cancel} threw
 */
public record CancelAttempt(
        boolean cancelled, String told, @Nullable Throwable problem) {

    static final CancelAttempt ABANDONED =
            new CancelAttempt(false, "Its work goes on, because of abandon = true", null);

    private static final CancelAttempt CANCELLED = new CancelAttempt(true, "Its future was cancelled", null);
    private static final CancelAttempt UNREACHABLE =
            new CancelAttempt(false, "Its work goes on, because there is no way to cancel it", null);
    private static final CancelAttempt NOT_CANCELLED =
            new CancelAttempt(false, "Its future refused to be cancelled", null);

    /** Cancels the work; never throws. */
    public static CancelAttempt cancel(@Nullable Future<?> work) {
        if (work == null) {
            return UNREACHABLE;
        }
        try {
            return work.cancel(true) ? CANCELLED : NOT_CANCELLED;
        } catch (UnsupportedOperationException notOffered) {
            return UNREACHABLE;
        } catch (Throwable problem) {
            return new CancelAttempt(false, "Cancelling its future failed", problem);
        }
    }

    /** Cancels the work behind a stage, if the stage shows a way to it; never throws. */
    public static CancelAttempt cancelStage(CompletionStage<?> stage) {
        try {
            return cancel(stage instanceof Future<?> itself ? itself : Stages.asFuture(stage));
        } catch (Throwable problem) {
            return new CancelAttempt(false, "Cancelling its future failed", problem);
        }
    }

    /** Adds the problem, if there was one, to an exception that was made for this call alone. */
    <X extends Throwable> X addTo(X failure) {
        if (problem != null) {
            failure.addSuppressed(problem);
        }
        return failure;
    }
}
