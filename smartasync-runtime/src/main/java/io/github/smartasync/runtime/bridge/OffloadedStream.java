package io.github.smartasync.runtime.bridge;

import io.github.smartasync.runtime.internal.Operation;
import io.github.smartasync.runtime.internal.offload.Offloading;
import io.github.smartasync.runtime.internal.stream.Emission;
import io.github.smartasync.runtime.internal.stream.StreamCall;
import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A publisher over a blocking method that returns a stream, for an async view over a sync one.
 *
 * <p>Each subscription is one call of the method. One thread of the executor opens the stream, gives out what the
 * subscriber asks for and closes the stream; while it waits until more is asked for it gives up its place, if the executor is
 * one of the runtime's. {@code cancel} interrupts the method unless the operation abandons, and nothing else. The limit of
 * the operation does not apply.
 */
record OffloadedStream<T>(Offloading offloading, Operation operation, OffloadedCall<? extends Stream<? extends T>> call)
        implements Flow.Publisher<T>, StreamCall<T> {

    static <T> Flow.Publisher<T> of(
            Offloading offloading, Operation operation, OffloadedCall<? extends Stream<? extends T>> call) {
        return new OffloadedStream<>(offloading, operation, call);
    }

    @Override
    public @Nullable Stream<? extends T> open() throws Throwable {
        return call.call();
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // what depends on the call does no more than tell the subscriber
    public void subscribe(Flow.Subscriber<? super T> subscriber) {
        Objects.requireNonNull(subscriber, "subscriber");
        Emission<T> emission = new Emission<>(operation, this, subscriber);
        OffloadedTask<@Nullable Void> task = new OffloadedTask<>(offloading, (OffloadedRun) emission::run);
        emission.announce(task);
        task.whenComplete(emission);
        task.begin();
    }
}
