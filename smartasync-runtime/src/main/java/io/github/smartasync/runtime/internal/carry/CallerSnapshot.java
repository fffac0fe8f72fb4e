package io.github.smartasync.runtime.internal.carry;

import io.github.smartasync.runtime.spi.ContextCarrier.Captured;
import io.github.smartasync.runtime.spi.ContextCarrier.Scope;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is taken of a caller once, for calls that other threads start in its name: its context and its class loader. */
public final class CallerSnapshot {

    private final Captured @Nullable [] captured;
    private final @Nullable ClassLoader loader;

    private CallerSnapshot(Captured @Nullable [] captured, @Nullable ClassLoader loader) {
        this.captured = captured;
        this.loader = loader;
    }

    /** Takes it of the calling thread; throws what a carrier throws. */
    public static CallerSnapshot take(Carriers carriers) {
        return new CallerSnapshot(carriers.capture(), Thread.currentThread().getContextClassLoader());
    }

    /** Makes a call with this context on the calling thread, and then restores what was there before. */
    public <A, R extends @Nullable Object> R apply(Function<A, R> call, A argument) {
        Thread thread = Thread.currentThread();
        Scope @Nullable [] scopes = Carriers.set(captured);
        ClassLoader before = ContextLoader.set(thread, loader);
        try {
            return call.apply(argument);
        } finally {
            ContextLoader.set(thread, before);
            Carriers.restore(scopes);
        }
    }
}
