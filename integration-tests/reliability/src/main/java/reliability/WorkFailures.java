package reliability;

import io.github.smartasync.runtime.spi.FailureTranslator;

/** Makes every failure a {@link WorkException}, unless it fails itself. */
public final class WorkFailures implements FailureTranslator {

    /** A failure with this message is more than it can bear. */
    static final String TOO_MUCH = "too much";

    @Override
    public Throwable translate(Throwable failure, String operation) {
        if (TOO_MUCH.equals(failure.getMessage())) {
            throw new IllegalArgumentException(failure);
        }
        return failure instanceof WorkException ? failure : new WorkException(operation, failure);
    }

    /** What callers see. */
    public static final class WorkException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        WorkException(String operation, Throwable cause) {
            super(operation, cause);
        }
    }
}
