package io.github.smartasync.runtime.spi;

import org.jspecify.annotations.Nullable;

/**
 * Is told how the calls of a runtime's views end and how long they take, for metrics and the like. Register it with
 * {@code SmartAsyncRuntime.builder().listener(listener)}. A runtime without a listener pays nothing for this.
 *
 * <p>The listener is not told of calls that need no help of the runtime: a sync view calls a blocking method, or finds its
 * result ready, or an async view returns the future of the source.
 *
 * <p>Several threads may call it at once.
 */
@FunctionalInterface
@SuppressWarnings("exports") // JSpecify is not needed to use this
public interface CallListener {

    /**
     * Returns the listener for one operation. Called once for each operation of each view, while the view is made. Do slow
     * work here, such as looking up timers.
     *
     * @param operation the source's method as messages name it: {@code PriceService.priceOf(Sku)}
     * @param executor the name of the executor that its calls are offloaded to, if they are; {@code default} for the
     *     default executor
     * @return the listener; null for none. If this throws, making the view fails
     */
    @Nullable
    OperationListener operation(String operation, String executor);
}
