package io.github.smartasync.rxjava3;

import io.github.smartasync.runtime.bridge.ViewOperation;
import io.reactivex.rxjava3.core.Flowable;
import java.util.concurrent.Flow;
import org.reactivestreams.FlowAdapters;
import org.reactivestreams.Publisher;
import org.reactivestreams.tck.PublisherVerification;
import org.reactivestreams.tck.TestEnvironment;

/** The TCK of Reactive Streams, over a Flowable of a publisher that is not RxJava's. */
public class FlowableTckTest extends PublisherVerification<Integer> {

    private final ViewOperation ticks = Operations.adopting();

    public FlowableTckTest() {
        super(new TestEnvironment());
    }

    @Override
    public Publisher<Integer> createPublisher(long elements) {
        int count = (int) Math.min(elements, Integer.MAX_VALUE);
        return FlowableCall.of(ticks, () -> foreign(Flowable.range(0, count)));
    }

    @Override
    public Publisher<Integer> createFailedPublisher() {
        return FlowableCall.of(ticks, () -> foreign(Flowable.error(new IllegalStateException("no"))));
    }

    private static Flow.Publisher<Integer> foreign(Flowable<Integer> flowable) {
        return new Foreign<>(FlowAdapters.toFlowPublisher(flowable));
    }
}
