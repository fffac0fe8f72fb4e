package io.github.smartasync.rxjava3;

import io.github.smartasync.runtime.bridge.ViewOperation;
import java.util.concurrent.CompletableFuture;
import org.reactivestreams.Publisher;
import org.reactivestreams.tck.PublisherVerification;
import org.reactivestreams.tck.TestEnvironment;

/** The TCK of Reactive Streams, over the Flowable of a Maybe whose future ends on another thread. */
public class MaybeTckTest extends PublisherVerification<Integer> {

    private final ViewOperation priceOf = Operations.adopting();

    public MaybeTckTest() {
        super(new TestEnvironment());
    }

    @Override
    public long maxElementsFromPublisher() {
        return 1;
    }

    @Override
    public Publisher<Integer> createPublisher(long elements) {
        return MaybeCall.of(priceOf, () -> CompletableFuture.supplyAsync(() -> elements == 0 ? null : 1))
                .toFlowable();
    }

    @Override
    public Publisher<Integer> createFailedPublisher() {
        return MaybeCall.<Integer>of(priceOf, () -> CompletableFuture.failedFuture(new IllegalStateException("no")))
                .toFlowable();
    }
}
