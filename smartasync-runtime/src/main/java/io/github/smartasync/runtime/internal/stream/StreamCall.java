package io.github.smartasync.runtime.internal.stream;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The call of a source whose method returns a stream. */
public interface StreamCall<T> {

    /** Makes the call. */
    @Nullable
    Stream<? extends T> open() throws Throwable;
}
