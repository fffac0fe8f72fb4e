package io.github.smartasync.runtime.internal.context;

import io.github.smartasync.runtime.BlockingPolicy;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/** What this part has to say to the log. A class of its own, so that no logger is made before there is something to say. */
final class ContextLog {

    private static final System.Logger LOG = System.getLogger("io.github.smartasync.context");

    private ContextLog() {}

    /** Says that a detector is not asked any more. */
    static void detectorBroken(String detector, Throwable failure) {
        log("The caller context detector " + detector + " failed and is ignored from now on.", failure);
    }

    /** Says that a framework is not asked any more. */
    static void frameworkBroken(String framework, Throwable failure) {
        log("Asking " + framework + " about the calling thread failed; it is not asked again.", failure);
    }

    /** Says that a call was made on a thread that must not block. */
    static void misuse(String message) {
        log(message, null);
    }

    /** Says that a system property holds no policy. */
    static void propertyUnknown(String property, String value, BlockingPolicy used) {
        log(
                "The system property " + property + " is \"" + value
                        + "\", which is none of refuse, warn and allow. The policy stays " + used + ".",
                null);
    }

    private static void log(String message, @Nullable Throwable failure) {
        try {
            LOG.log(Level.WARNING, message, failure);
        } catch (Throwable broken) {
            // A log that fails must not fail the call that it was about.
        }
    }
}
