package io.github.smartasync.reactor;

import io.github.smartasync.runtime.bridge.ViewOperation;
import java.util.concurrent.CompletableFuture;
import org.reactivestreams.Publisher;
import org.reactivestreams.tck.PublisherVerification;
import org.reactivestreams.tck.TestEnvironment;

/** The TCK of Reactive Streams, over a Mono whose future ends on another thread. */
public class MonoTckTest extends PublisherVerification<Integer> {

    private final ViewOperation priceOf = Operations.adopting();

    public MonoTckTest() {
        super(new TestEnvironment());
    }

    @Override
    public long maxElementsFromPublisher() {
        return 1;
    }

    @Override
    public Publisher<Integer> createPublisher(long elements) {
        return MonoCall.of(priceOf, () -> CompletableFuture.supplyAsync(() -> elements == 0 ? null : 1));
    }

    @Override
    public Publisher<Integer> createFailedPublisher() {
        return MonoCall.of(priceOf, () -> CompletableFuture.failedFuture(new IllegalStateException("no")));
    }
}
