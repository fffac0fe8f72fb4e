package io.github.smartasync.runtime.bridge;

import io.github.smartasync.runtime.internal.offload.Offloading;
import io.github.smartasync.runtime.internal.stream.Emission;
import io.github.smartasync.runtime.internal.stream.StreamCall;
import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A publisher over a blocking method that returns a stream, for an async view over a sync one. Generated code extends it once per
 * method.
 *
 * <p>Each subscription is one call of the method. One thread of the executor opens the stream, gives out what the
 * subscriber asks for and closes the stream; while it waits until more is asked for it gives up its place, if the executor is
 * one of the runtime's. {@code cancel} interrupts the method unless the operation abandons, and nothing else. The limit of
 * the operation does not apply.
 */
public abstract class OffloadedStream<T> implements Flow.Publisher<T> {

    private final Offloading offloading;

    /** A publisher of the operation, which is one that offloads. */
    protected OffloadedStream(AsyncOperation operation) {
        this.offloading = operation.offloading().withoutLimit();
    }

    /** Makes the call of the source. Runs on the executor. */
    @SuppressWarnings("exports") // the annotations of JSpecify are for those who have them
    protected abstract @Nullable Stream<? extends T> open() throws Throwable;

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // what depends on the call does no more than tell the subscriber
    public final void subscribe(Flow.Subscriber<? super T> subscriber) {
        Objects.requireNonNull(subscriber, "subscriber");
        Emission<T> emission = new Emission<>(offloading.name(), new Opening<>(this), subscriber);
        OffloadedCall<@Nullable Void> call = new OffloadedCall<>(offloading) {
            @Override
            protected @Nullable Void call() {
                emission.run();
                return null;
            }
        };
        emission.announce(call);
        call.whenComplete(emission);
        call.submit();
    }

    private record Opening<T>(OffloadedStream<T> publisher) implements StreamCall<T> {
        @Override
        public @Nullable Stream<? extends T> open() throws Throwable {
            return publisher.open();
        }
    }
}
