package io.github.smartasync.runtime.internal;

import io.github.smartasync.runtime.CallerTrace;
import io.github.smartasync.runtime.internal.failure.Translation;
import io.github.smartasync.runtime.spi.OperationListener;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One operation of a view with everything that can be known when the view is made.
 *
 * @param core what is behind the view's runtime
 * @param name the source's method, such as {@code PriceService.priceOf(Sku)}
 * @param asyncCall the async view's method, such as {@code PriceServiceAsync.priceOf(Sku)}; empty if there is none
 * @param executor what it is offloaded to; empty for the default
 * @param timeoutNanos the limit in force, the runtime's included; 0 for none
 * @param abandon whether timeout, cancellation and interruption never reach the work
 * @param listener who is told of its calls, if anybody
 * @param translation what callers see of its failures, if not the failures themselves
 * @param declared the checked exceptions that the sync view's method declares
 */
public record Operation(
        RuntimeCore core,
        String name,
        String asyncCall,
        String executor,
        long timeoutNanos,
        boolean abandon,
        @Nullable OperationListener listener,
        @Nullable Translation translation,
        List<Class<?>> declared) {

    /** Copies the list. */
    public Operation {
        declared = List.copyOf(declared);
    }

    /** Whether a plain future of the source can be handed through as the same object. */
    public boolean asIs() {
        return timeoutNanos == 0 && !abandon && translation == null;
    }

    /** The same operation for one call, whose failure shows where it was made. */
    public Operation traced(CallerTrace trace) {
        return new Operation(
                core,
                name,
                asyncCall,
                executor,
                timeoutNanos,
                abandon,
                listener,
                Translation.traced(translation, trace),
                declared);
    }

    /** What callers are to see of a failure. */
    public Throwable translated(Throwable failure) {
        return translation == null ? failure : translation.of(failure);
    }
}
