package io.github.smartasync.runtime.internal.record;

import io.github.smartasync.runtime.BlockingPolicy;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Logs what goes wrong where no exception can tell it. It is a class of its own so that no logger is made before there is
 * something to log. Never throws.
 */
public final class RuntimeLog {

    private static final String CONTEXT = "io.github.smartasync.context";
    private static final String RUNTIME = "io.github.smartasync.runtime";

    private RuntimeLog() {}

    /** A detector has failed and is not asked again. */
    public static void detectorBroken(String detector, Throwable failure, AtomicBoolean said) {
        if (said.compareAndSet(false, true)) {
            log(CONTEXT, "The caller context detector " + detector + " failed. It is not asked again.", failure);
        }
    }

    /** A framework has failed and is not asked again. */
    public static void frameworkBroken(String framework, Throwable failure, AtomicBoolean said) {
        if (said.compareAndSet(false, true)) {
            log(CONTEXT, "Asking " + framework + " about the calling thread failed. It is not asked again.", failure);
        }
    }

    /** A call was made on a thread that must not block. */
    public static void misuse(String message, Throwable place) {
        log(CONTEXT, message, place);
    }

    /** Something was set for an operation that no view has. */
    public static void operationUnknown(String name, String operations) {
        log(
                RUNTIME,
                "The builder of a SmartAsyncRuntime sets something for \"" + name
                        + "\", but no view on it has an operation of that name"
                        + (operations.equals("[]") ? "" : ". Its source has " + operations)
                        + ".",
                null);
    }

    /** An executor was registered twice. */
    public static void executorReplaced(String name) {
        log(
                RUNTIME,
                "The builder of a SmartAsyncRuntime was given the executor \"" + name
                        + "\" twice. It uses the one that was given last.",
                null);
    }

    /** A system property does not hold a policy. */
    public static void propertyUnknown(String property, String value, BlockingPolicy used) {
        log(
                CONTEXT,
                "The system property " + property + " is \"" + value
                        + "\". Only refuse, warn and allow are valid. The policy stays " + used + ".",
                null);
    }

    /** A listener failed. Logged once for each operation. */
    static void listenerFailed(String operation, Throwable failure, AtomicBoolean said) {
        if (said.compareAndSet(false, true)) {
            log(RUNTIME, "The call listener failed at " + operation + ". The call goes on.", failure);
        }
    }

    /** A translator threw, or returned null. Logged once for each operation. */
    public static void translatorFailed(String operation, @Nullable Throwable problem, AtomicBoolean said) {
        if (said.compareAndSet(false, true)) {
            String how = problem == null ? "returned null for" : "failed at";
            log(
                    RUNTIME,
                    "The failure translator " + how + " " + operation + ". Callers get the failure itself.",
                    problem);
        }
    }

    /** A handler of late results failed. Logged once for each runtime. */
    static void lateResultsFailed(String operation, Throwable problem, AtomicBoolean said) {
        if (said.compareAndSet(false, true)) {
            log(RUNTIME, "The handler of late results failed at " + operation + ".", problem);
        }
    }

    /** A carrier left its context on a thread. */
    public static void carrierNotRestored(Throwable failure) {
        log(RUNTIME, "A context carrier failed to restore the thread after an offloaded call.", failure);
    }

    private static void log(String logger, String message, @Nullable Throwable failure) {
        try {
            System.getLogger(logger).log(Level.WARNING, message, failure);
        } catch (Throwable broken) {
            // A log that fails must not make the call fail.
        }
    }
}
