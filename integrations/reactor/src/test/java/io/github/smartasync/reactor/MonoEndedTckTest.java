package io.github.smartasync.reactor;

import io.github.smartasync.runtime.bridge.ViewOperation;
import java.util.concurrent.CompletableFuture;
import org.reactivestreams.Publisher;

/** The TCK of Reactive Streams, over a Mono whose future has ended. */
public class MonoEndedTckTest extends MonoTckTest {

    private final ViewOperation priceOf = Operations.adopting();

    @Override
    public Publisher<Integer> createPublisher(long elements) {
        return MonoCall.of(priceOf, () -> CompletableFuture.completedFuture(elements == 0 ? null : 1));
    }
}
