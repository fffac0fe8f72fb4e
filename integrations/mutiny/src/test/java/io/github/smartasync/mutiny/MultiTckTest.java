package io.github.smartasync.mutiny;

import io.github.smartasync.runtime.bridge.ViewOperation;
import io.smallrye.mutiny.Multi;
import java.util.concurrent.Flow;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowPublisherVerification;

/** The TCK of Reactive Streams, over a Multi of a publisher that is not Mutiny's. */
public class MultiTckTest extends FlowPublisherVerification<Integer> {

    private final ViewOperation ticks = Operations.adopting();

    public MultiTckTest() {
        super(new TestEnvironment());
    }

    @Override
    public Flow.Publisher<Integer> createFlowPublisher(long elements) {
        int count = (int) Math.min(elements, Integer.MAX_VALUE);
        return MultiCall.of(ticks, () -> new Foreign<>(Multi.createFrom().range(0, count)));
    }

    @Override
    public Flow.Publisher<Integer> createFailedFlowPublisher() {
        return MultiCall.of(ticks, () -> new Foreign<>(Multi.createFrom().failure(new IllegalStateException("no"))));
    }
}
