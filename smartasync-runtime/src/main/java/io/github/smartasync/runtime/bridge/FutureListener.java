package io.github.smartasync.runtime.bridge;

import io.github.smartasync.runtime.internal.await.Adopting;
import io.github.smartasync.runtime.internal.await.ListenerRelay;
import java.util.concurrent.Future;

/**
 * What tells a view's future that a listenable future of the source has ended. Generated code adds it to that future, as the
 * listener and as the executor that runs it on the spot, so no thread waits. It keeps nothing once the view's future has
 * ended.
 */
@SuppressWarnings({"exports", "serial"}) // the superclass is the machinery, and nobody is to name it
public final class FutureListener<T> extends ListenerRelay<T> {

    FutureListener(Adopting adopting, Future<?> source) {
        super(adopting, source);
    }
}
