package io.github.smartasync.mutiny;

import io.github.smartasync.runtime.bridge.ViewOperation;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowPublisherVerification;

/** The TCK of Reactive Streams, over the Multi of a Uni whose future ends on another thread. */
public class UniTckTest extends FlowPublisherVerification<Integer> {

    private final ViewOperation priceOf = Operations.adopting();

    public UniTckTest() {
        super(new TestEnvironment());
    }

    @Override
    public long maxElementsFromPublisher() {
        return 1;
    }

    @Override
    public Flow.Publisher<Integer> createFlowPublisher(long elements) {
        return UniCall.of(priceOf, () -> CompletableFuture.supplyAsync(() -> elements == 0 ? null : 1))
                .toMulti();
    }

    /** None: {@code toMulti} of Mutiny subscribes with the first request, and before it cannot fail. */
    @Override
    public Flow.Publisher<Integer> createFailedFlowPublisher() {
        return null;
    }
}
