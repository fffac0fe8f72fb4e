package io.github.smartasync.runtime.spi;

import org.jspecify.annotations.Nullable;

/**
 * Is told what the calls through a runtime's views come to, for metrics and the like. Register it with
 * {@code SmartAsyncRuntime.builder().listener(listener)}. A runtime without a listener pays nothing for this.
 *
 * <p>Calls that need no help of the runtime are not told: a sync view that calls a blocking method or finds its result
 * ready, and an async view that hands a future on.
 *
 * <p>Called from any thread, by several at once.
 */
@FunctionalInterface
@SuppressWarnings("exports") // JSpecify is not needed to use this
public interface CallListener {

    /**
     * Resolves what listens to one operation. Called once for each operation of each view, while the view is made. Do here
     * what is slow, such as looking up timers.
     *
     * @param operation the source's method as messages name it: {@code PriceService.priceOf(Sku)}
     * @param executor the name of the executor that its calls are offloaded to, if they are; {@code default} for the
     *     default executor
     * @return what listens; null for nothing. An exception makes the view fail
     */
    @Nullable
    OperationListener operation(String operation, String executor);
}
