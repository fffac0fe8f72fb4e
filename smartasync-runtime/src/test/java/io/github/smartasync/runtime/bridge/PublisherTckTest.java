package io.github.smartasync.runtime.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.reactivestreams.tck.flow.FlowPublisherVerification;
import org.reactivestreams.tck.flow.FlowSubscriberBlackboxVerification;

/** The Reactive Streams TCK on every publisher and subscriber of ours. */
@Tag("rest")
final class PublisherTckTest {

    private final SmartAsyncRuntime runtime =
            SmartAsyncRuntime.builder().executor("two", 2).build();

    @AfterEach
    void close() {
        runtime.close(Duration.ZERO);
    }

    private OperationSetup setup() {
        return ViewSetup.of(runtime, "Ticker", "TickerAsync").operation("ticks()");
    }

    @TestFactory
    Stream<DynamicTest> aStreamThatIsPulledOnAnExecutor() {
        return Tck.testsOf(() -> new OffloadedStreams(setup().offloading()));
    }

    @TestFactory
    Stream<DynamicTest> aStreamThatIsPulledOnABoundedExecutor() {
        return Tck.testsOf(() -> new OffloadedStreams(setup().executor("two").offloading()));
    }

    @TestFactory
    Stream<DynamicTest> theSubscriberOfAStream() {
        ViewOperation operation = setup().awaiting();
        return Tck.testsOf(() -> new Subscribers(operation::stream));
    }

    @TestFactory
    Stream<DynamicTest> theSubscriberThatCollects() {
        ViewOperation operation = setup().adopting();
        return Tck.testsOf(() -> new Subscribers(
                publisher -> assertThat(operation.adoptAll(publisher)).isNotNull()));
    }

    @TestFactory
    Stream<DynamicTest> theSubscriberOfASingleValue() {
        ViewOperation operation = setup().adopting();
        return Tck.testsOf(() -> new Subscribers(
                publisher -> assertThat(operation.adoptFirst(publisher)).isNotNull()));
    }

    /** Must be public for TestNG's reflection. */
    public static final class OffloadedStreams extends FlowPublisherVerification<Long> {

        private final ViewOperation operation;

        OffloadedStreams(ViewOperation operation) {
            super(Tck.environment());
            this.operation = operation;
        }

        @Override
        public Publisher<Long> createFlowPublisher(long elements) {
            return operation.offloadStream(() -> LongStream.range(0, elements).boxed());
        }

        @Override
        public Publisher<Long> createFailedFlowPublisher() {
            return operation.failedPublisher(new IOException("disk"));
        }
    }

    /** Whatever takes a publisher and subscribes to it at once. */
    interface Subscribing {
        void to(Publisher<Long> publisher);
    }

    /** Must be public for TestNG's reflection. */
    public static final class Subscribers extends FlowSubscriberBlackboxVerification<Long> {

        private final Subscribing subscribing;

        Subscribers(Subscribing subscribing) {
            super(Tck.environment());
            this.subscribing = subscribing;
        }

        @Override
        public Subscriber<Long> createFlowSubscriber() {
            AtomicReference<Subscriber<? super Long>> ours = new AtomicReference<>();
            subscribing.to(ours::set);
            return new Subscriber<>() {
                @Override
                public void onSubscribe(Subscription subscription) {
                    ours.get().onSubscribe(subscription);
                }

                @Override
                public void onNext(Long value) {
                    ours.get().onNext(value);
                }

                @Override
                public void onError(Throwable failure) {
                    ours.get().onError(failure);
                }

                @Override
                public void onComplete() {
                    ours.get().onComplete();
                }
            };
        }

        @Override
        public Long createElement(int element) {
            return (long) element;
        }
    }
}
