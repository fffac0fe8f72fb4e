package goldens.translated;

import io.github.smartasync.runtime.spi.FailureTranslator;

public final class Others {
    private Others() {}

    public static class Generic<T> implements FailureTranslator {
        @Override
        public Throwable translate(Throwable failure, String operation) {
            return failure;
        }
    }

    /** Deprecated: its name sets off lint. */
    @Deprecated
    public static class Old extends OrderFailures {}
}
