package io.github.smartasync.runtime.internal.offload;

import java.lang.System.Logger.Level;

/** What goes wrong where nobody could be told by an exception. Loaded when the first such thing happens. */
final class Complaints {

    private Complaints() {}

    static void aboutCarrier(Throwable failure) {
        log("A context carrier could not put back what was there before an offloaded call", failure);
    }

    private static void log(String message, Throwable failure) {
        try {
            System.getLogger("io.github.smartasync.runtime").log(Level.WARNING, message, failure);
        } catch (Throwable alsoFailed) {
            // A logger that throws must not keep a future from ending.
        }
    }
}
