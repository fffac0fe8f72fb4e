package io.github.smartasync.runtime.internal.await;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * A future of our own that ends as another one does, and that can be detached from it without leaving anything behind. What
 * depends on either of two futures is all that the JDK (9 and later, JDK-8160402) takes off again when it is no longer
 * needed; all other dependents stay until the future completes, which may be never.
 *
 * <p>The JDK puts a failure into a wrapper whose constructor asks it for its text. Where that throws, {@code anyOf} never
 * ends, but {@code applyToEither} ends with what was thrown. So what the source failed with is read from the source.
 */
final class DetachableCopy {

    private final CompletableFuture<Object> detached = new CompletableFuture<>();
    private final CompletableFuture<Object> source;
    private final CompletableFuture<Object> ended;

    /** Taps a future that keeps its state in {@code CompletableFuture} itself, minimal stages included. */
    @SuppressWarnings("unchecked") // what it holds is only read
    DetachableCopy(CompletableFuture<?> source) {
        this.source = (CompletableFuture<Object>) source;
        this.ended = Stages.isMinimal(source) ? CompletableFuture.anyOf(source, detached) : eitherEnd();
    }

    private CompletableFuture<Object> eitherEnd() {
        try {
            return detached.applyToEither(source, Itself.INSTANCE);
        } catch (Throwable ofTheFailure) {
            if (!source.isCompletedExceptionally()) {
                throw ofTheFailure;
            }
            return CompletableFuture.failedFuture(Stages.failureOf(source));
        }
    }

    CompletableFuture<?> source() {
        return source;
    }

    /** Ends when the source does, with the same result, or when this is detached. */
    CompletableFuture<Object> ended() {
        return ended;
    }

    /** Passes the end of the source on. */
    @SuppressWarnings("FutureReturnValueIgnored") // the relay is what depends on the end
    void relayTo(Relay relay) {
        ended.handle((value, failure) -> {
            relay.accept(value, failure == null ? null : failureBehind(failure));
            return relay;
        });
    }

    private Throwable failureBehind(Throwable failure) {
        return Stages.isMinimal(source) || !source.isCompletedExceptionally() ? failure : Stages.failureOf(source);
    }

    @SuppressWarnings("NullAway") // futures hold null
    void detach() {
        detached.complete(null);
    }

    /** No lambda: this class is initialised by the first call. */
    private static final class Itself implements Function<Object, Object> {

        static final Itself INSTANCE = new Itself();

        @Override
        public Object apply(Object value) {
            return value;
        }
    }
}
