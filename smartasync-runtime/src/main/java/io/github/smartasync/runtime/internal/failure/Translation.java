package io.github.smartasync.runtime.internal.failure;

import io.github.smartasync.runtime.CallerTrace;
import io.github.smartasync.runtime.spi.FailureTranslator;
import org.jspecify.annotations.Nullable;

/** Turns the failures of an operation into what callers see. */
public interface Translation {

    /** The failure that callers see. Never throws. */
    Throwable of(Throwable failure);

    /** By the user's translator. */
    static Translation by(FailureTranslator translator, String operation) {
        return new UserTranslation(operation, translator);
    }

    /** The same, and what callers see also shows where one call was made. */
    static Translation traced(@Nullable Translation translation, CallerTrace trace) {
        return new TracedTranslation(translation, trace);
    }
}
