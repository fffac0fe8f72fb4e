package io.github.smartasync.runtime.internal.failure;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** What a future failed with, without the wrappers that the JDK and Reactor put around it. */
public final class Failures {

    private Failures() {}

    /**
     * The original exception inside a chain of {@code CompletionException}s, {@code ExecutionException}s and Reactor's {@code
     * ReactiveException}s. Only these classes are taken off, not subclasses of them, which are somebody's own; one without
     * a cause is itself the original.
     */
    public static Throwable unwrap(Throwable failure) {
        Throwable original = failure;
        // Ends: these classes take their cause when they are made and never later, so such a chain cannot be a circle.
        for (Throwable cause = wrapped(original); cause != null; cause = wrapped(original)) {
            original = cause;
        }
        return original;
    }

    /** Throws any exception as it is, from code that does not declare it; never returns. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // so that a checked one passes undeclared
    public static <X extends Throwable> RuntimeException rethrow(Throwable failure) throws X {
        throw (X) failure;
    }

    private static @Nullable Throwable wrapped(Throwable failure) {
        Class<?> type = failure.getClass();
        return type == CompletionException.class || type == ExecutionException.class || isOfReactor(type)
                ? failure.getCause()
                : null;
    }

    /** What Reactor puts around a checked exception, by name: the runtime knows no library. */
    private static boolean isOfReactor(Class<?> type) {
        return type.getName().equals("reactor.core.Exceptions$ReactiveException");
    }
}
