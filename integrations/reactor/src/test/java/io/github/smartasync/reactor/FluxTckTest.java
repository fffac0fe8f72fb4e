package io.github.smartasync.reactor;

import io.github.smartasync.runtime.bridge.ViewOperation;
import java.util.concurrent.Flow;
import org.reactivestreams.FlowAdapters;
import org.reactivestreams.Publisher;
import org.reactivestreams.tck.PublisherVerification;
import org.reactivestreams.tck.TestEnvironment;
import reactor.core.publisher.Flux;

/** The TCK of Reactive Streams, over a Flux of a publisher that is not Reactor's. */
public class FluxTckTest extends PublisherVerification<Integer> {

    private final ViewOperation ticks = Operations.adopting();

    public FluxTckTest() {
        super(new TestEnvironment());
    }

    @Override
    public Publisher<Integer> createPublisher(long elements) {
        int count = (int) Math.min(elements, Integer.MAX_VALUE);
        return FluxCall.of(ticks, () -> foreign(Flux.range(0, count)));
    }

    @Override
    public Publisher<Integer> createFailedPublisher() {
        return FluxCall.of(ticks, () -> foreign(Flux.error(new IllegalStateException("no"))));
    }

    private static Flow.Publisher<Integer> foreign(Flux<Integer> flux) {
        return new Foreign<>(FlowAdapters.toFlowPublisher(flux));
    }

    /** Hides that there is a Flux inside. */
    private record Foreign<T>(Flow.Publisher<T> publisher) implements Flow.Publisher<T> {
        @Override
        public void subscribe(Flow.Subscriber<? super T> subscriber) {
            publisher.subscribe(subscriber);
        }
    }
}
