package io.github.smartasync.micrometer;

import io.github.smartasync.runtime.spi.CallListener;
import io.micrometer.observation.ObservationRegistry;

/**
 * An observation around each offloaded method, which a tracer shows as a span.
 *
 * <pre>{@code
 * SmartAsyncRuntime.builder().listener(SmartAsyncObservations.methods(observations));
 * }</pre>
 *
 * <p>Its name is {@code smartasync.method}, and that of its span is the operation: {@code PriceService.priceOf(Sku)}. Its
 * keys are {@code smartasync.operation} and {@code smartasync.executor}. Its parent is the observation that was current
 * where the view was called, if {@code context-propagation} is present; else it has none. It begins when the method begins,
 * not when it is queued.
 *
 * <p>The observation of a caller is current in an offloaded method without this. Use it to see in a trace which methods ran,
 * and for how long.
 */
public final class SmartAsyncObservations {

    private SmartAsyncObservations() {}

    /** What observes methods, for a runtime that measures nothing. Thread-safe. */
    public static CallListener methods(ObservationRegistry registry) {
        return new MethodObservations(registry, (operation, executor) -> null);
    }

    /** What observes methods and tells the other listener of all calls, such as {@link SmartAsyncMetrics#calls}. */
    public static CallListener methods(ObservationRegistry registry, CallListener other) {
        return new MethodObservations(registry, other);
    }
}
