package io.github.smartasync.runtime.internal.failure;

import io.github.smartasync.runtime.internal.record.RuntimeLog;
import io.github.smartasync.runtime.internal.thread.InterruptFlag;
import io.github.smartasync.runtime.spi.FailureTranslator;
import java.util.concurrent.atomic.AtomicBoolean;

/** The user's translator of one operation's failures. What it throws reaches nobody's call: the first is logged. */
final class UserTranslation implements Translation {

    private final String operation;
    private final FailureTranslator translator;
    private final AtomicBoolean said = new AtomicBoolean();

    /** Of one operation of a view. */
    UserTranslation(String operation, FailureTranslator translator) {
        this.operation = operation;
        this.translator = translator;
    }

    @Override
    public Throwable of(Throwable failure) {
        Throwable original = Failures.unwrap(failure);
        Thread thread = Thread.currentThread();
        boolean interrupted = InterruptFlag.of(thread);
        try {
            Throwable seen = translator.translate(original, operation);
            if (seen != null) {
                return seen;
            }
            RuntimeLog.translatorFailed(operation, null, said);
        } catch (Throwable problem) {
            RuntimeLog.translatorFailed(operation, problem, said);
        } finally {
            InterruptFlag.restore(thread, interrupted);
        }
        return original;
    }
}
