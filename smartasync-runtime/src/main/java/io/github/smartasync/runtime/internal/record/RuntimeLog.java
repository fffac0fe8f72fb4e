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
            log(
                    CONTEXT,
                    "SmartAsync leaves out a CallerContextDetector from now on, because " + detector
                            + " threw an exception.",
                    failure);
        }
    }

    /** A framework has failed and is not asked again. */
    public static void frameworkBroken(String framework, Throwable failure, AtomicBoolean said) {
        if (said.compareAndSet(false, true)) {
            log(
                    CONTEXT,
                    "SmartAsync asked " + framework
                            + " whether the calling thread may block, and that threw an exception. SmartAsync does not ask it"
                            + " again. Register a CallerContextDetector for its threads.",
                    failure);
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
                "The builder of a SmartAsyncRuntime sets something for the operation \"" + name
                        + "\", but no view on that runtime has it."
                        + (operations.equals("[]") ? "" : " The views of the source have " + operations + ".")
                        + " Correct the name.",
                null);
    }

    /** An executor was registered twice. */
    public static void executorReplaced(String name) {
        log(
                RUNTIME,
                "The builder of a SmartAsyncRuntime was given the executor \"" + name
                        + "\" twice. It uses the last one. Remove the other, or give it another name.",
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
            log(RUNTIME, "The CallListener threw an exception for " + operation + ". The call goes on.", failure);
        }
    }

    /** A translator threw, or returned null. Logged once for each operation. */
    public static void translatorFailed(String operation, @Nullable Throwable problem, AtomicBoolean said) {
        if (said.compareAndSet(false, true)) {
            String how = problem == null ? "returned null" : "threw an exception";
            log(
                    RUNTIME,
                    "The FailureTranslator " + how + " for " + operation + ". Callers get the failure itself.",
                    problem);
        }
    }

    /** A handler of late results failed. Logged once for each runtime. */
    static void lateResultsFailed(String operation, Throwable problem, AtomicBoolean said) {
        if (said.compareAndSet(false, true)) {
            log(
                    RUNTIME,
                    "The LateResultHandler threw an exception for a result of " + operation
                            + ". What the result holds may still be open.",
                    problem);
        }
    }

    /** A carrier left its context on a thread. */
    public static void carrierNotRestored(Throwable failure) {
        log(
                RUNTIME,
                "A ContextCarrier threw an exception after an offloaded call, when it restored the thread \""
                        + Thread.currentThread().getName() + "\". The thread may keep the context of that call.",
                failure);
    }

    private static void log(String logger, String message, @Nullable Throwable failure) {
        try {
            System.getLogger(logger).log(Level.WARNING, message, failure);
        } catch (Throwable broken) {
            // A log that fails must not make the call fail.
        }
    }
}
