package io.github.smartasync.mutiny;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** Takes off the wrappers that futures put around failures. */
final class Failures {

    private Failures() {}

    static Throwable original(Throwable failure) {
        Throwable original = failure;
        while (isWrapper(original.getClass()) && original.getCause() != null) {
            original = original.getCause();
        }
        return original;
    }

    private static boolean isWrapper(Class<?> type) {
        return type == CompletionException.class || type == ExecutionException.class;
    }
}
