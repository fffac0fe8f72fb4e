package io.github.smartasync.runtime.internal.failure;

import io.github.smartasync.runtime.CallerTrace;
import org.jspecify.annotations.Nullable;

/** Adds the place of one call to its failure. */
record TracedTranslation(@Nullable Translation translation, CallerTrace trace) implements Translation {

    @Override
    public Throwable of(Throwable failure) {
        Throwable seen = translation == null ? failure : translation.of(failure);
        CallerTraces.add(Failures.unwrap(seen), trace);
        return seen;
    }
}
