package io.github.smartasync.runtime.internal.stream;

import io.github.smartasync.runtime.internal.Operation;
import java.util.Objects;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** A publisher of the source, with translated failures. Everything else passes unchanged. */
public record TranslatedPublisher<T>(Publisher<? extends T> source, Operation operation) implements Publisher<T> {

    /** The publisher as it is, if the operation does not translate; one that fails if there is none. */
    @SuppressWarnings("unchecked") // whoever takes more general values may subscribe
    public static <T> Publisher<T> of(@Nullable Publisher<? extends T> publisher, Operation operation) {
        if (publisher == null) {
            return FailedPublisher.of(operation.translated(Streaming.nothingToSubscribe(operation.name())));
        }
        return operation.translation() == null
                ? (Publisher<T>) publisher
                : new TranslatedPublisher<>(publisher, operation);
    }

    @Override
    public void subscribe(Subscriber<? super T> subscriber) {
        source.subscribe(new Translated<>(Objects.requireNonNull(subscriber, "subscriber"), operation));
    }

    private record Translated<T>(Subscriber<? super T> subscriber, Operation operation) implements Subscriber<T> {

        @Override
        public void onSubscribe(Subscription subscription) {
            subscriber.onSubscribe(subscription);
        }

        @Override
        public void onNext(T value) {
            subscriber.onNext(value);
        }

        @Override
        public void onError(Throwable failure) {
            Objects.requireNonNull(failure, "failure");
            subscriber.onError(operation.translated(failure));
        }

        @Override
        public void onComplete() {
            subscriber.onComplete();
        }
    }
}
