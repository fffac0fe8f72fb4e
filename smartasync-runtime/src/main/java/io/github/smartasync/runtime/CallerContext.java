package io.github.smartasync.runtime;

import io.github.smartasync.runtime.internal.caller.CallerJudge;
import io.github.smartasync.runtime.internal.caller.Scopes;
import io.github.smartasync.runtime.internal.known.Judgement;

/**
 * What the calling thread may do: block, or not, and how that was told. A sync view asks the same question before each
 * call; this is the answer for people and for code that wants to choose.
 *
 * <p>The answer holds for the moment it was given: the same thread may drive an event loop now and run a blocking task
 * later.
 *
 * @param kind what the thread is
 * @param virtual whether the thread is virtual
 * @param detector who judged: the name of a framework, of a detector, or of a scope
 * @param sign by what sign, as the end of a sentence that begins with "because"
 */
public record CallerContext(Kind kind, boolean virtual, String detector, String sign) {

    /** What a thread is, as far as blocking goes. */
    public enum Kind {
        /** May block. */
        ORDINARY,
        /** Serves many others: an event loop, a selector, or a context that runs its tasks one after the other. */
        EVENT_LOOP,
        /** Draws a user interface and answers its user. */
        USER_INTERFACE,
        /** Fires the timers of many others. */
        TIMER,
        /** Was declared not to block: by a scope, a detector or a mark on its class. */
        RESTRICTED
    }

    /** Whether the thread may block. */
    public boolean mayBlock() {
        return kind == Kind.ORDINARY;
    }

    /**
     * Judges the calling thread by the open scopes, the detectors that {@link java.util.ServiceLoader} finds, and what
     * SmartAsync knows of frameworks. Detectors that were given to the builder of one runtime are not asked. Never
     * throws.
     */
    public static CallerContext current() {
        Judgement judgement = CallerJudge.WITHOUT_DETECTORS.judge(Thread.currentThread());
        Kind kind = Kind.valueOf(judgement.kind().name());
        return new CallerContext(kind, judgement.virtual(), judgement.detector(), judgement.sign());
    }

    /**
     * Makes a call during which the calling thread may block, whatever it is.
     *
     * <p>The scope holds for this thread alone, and ends with the call; work that the call starts elsewhere is not in
     * it. Of scopes within each other the innermost holds.
     *
     * @return what the call returns
     * @throws X what the call throws
     */
    public static <T, X extends Throwable> T allowBlocking(ScopedCall<T, X> call) throws X {
        return Scopes.callAllowed(call::call);
    }

    /**
     * Runs a task during which the calling thread may block, as {@link #allowBlocking(ScopedCall)}.
     *
     * @throws X what the task throws
     */
    public static <X extends Throwable> void allowBlocking(ScopedTask<X> task) throws X {
        Scopes.callAllowed(() -> {
            task.run();
            return true;
        });
    }

    /**
     * Makes a call during which the calling thread must not block, so that a plain test proves that a path never does:
     * each call of a sync view in it is refused, under every {@link BlockingPolicy}.
     *
     * <p>The scope holds for this thread alone, and ends with the call; work that the call starts elsewhere is not in
     * it. Of scopes within each other the innermost holds.
     *
     * @return what the call returns
     * @throws X what the call throws
     */
    public static <T, X extends Throwable> T forbidBlocking(ScopedCall<T, X> call) throws X {
        return Scopes.callForbidden(call::call);
    }

    /**
     * Runs a task during which the calling thread must not block, as {@link #forbidBlocking(ScopedCall)}.
     *
     * @throws X what the task throws
     */
    public static <X extends Throwable> void forbidBlocking(ScopedTask<X> task) throws X {
        Scopes.callForbidden(() -> {
            task.run();
            return true;
        });
    }

    /** What runs in a scope and returns a value. */
    @FunctionalInterface
    public interface ScopedCall<T, X extends Throwable> {
        /** Makes the call. */
        T call() throws X;
    }

    /** What runs in a scope and returns nothing. */
    @FunctionalInterface
    public interface ScopedTask<X extends Throwable> {
        /** Runs the task. */
        void run() throws X;
    }
}
