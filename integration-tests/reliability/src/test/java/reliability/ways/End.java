package reliability.ways;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/**
 * How a call ended for its caller.
 *
 * @param flag whether the caller's thread was left interrupted
 */
record End(Integer value, Throwable failure, boolean flag) {

    static End returned(Integer value) {
        return new End(value, null, Thread.currentThread().isInterrupted());
    }

    static End failed(Throwable failure) {
        return new End(null, failure, Thread.currentThread().isInterrupted());
    }

    /** Of a future: what the JDK wraps around a failure is taken off, as every user of futures has to. */
    static End of(Integer value, Throwable failure) {
        Throwable original = failure;
        while (original != null && isWrapper(original.getClass()) && original.getCause() != null) {
            original = original.getCause();
        }
        return new End(value, original, false);
    }

    private static boolean isWrapper(Class<?> type) {
        return type == CompletionException.class || type == ExecutionException.class;
    }
}
