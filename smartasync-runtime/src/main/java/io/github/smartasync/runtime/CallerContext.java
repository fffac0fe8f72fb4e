package io.github.smartasync.runtime;

import io.github.smartasync.runtime.internal.caller.CallerJudge;
import io.github.smartasync.runtime.internal.caller.Scopes;
import io.github.smartasync.runtime.internal.known.Judgement;

/**
 * Whether the calling thread may block, and how that is known. A sync view asks the same question before each call. Use
 * this to see the answer, or to choose between two ways in your code.
 *
 * <p>The answer is about this moment. The same thread may run an event loop now and a blocking task later.
 *
 * @param kind what the thread is
 * @param virtual whether the thread is virtual
 * @param detector who judged: the name of a framework, of a detector, or of a scope
 * @param sign the reason, as a clause: "its class is java.util.TimerThread"
 */
public record CallerContext(Kind kind, boolean virtual, String detector, String sign) {

    /** What nearly all threads get. */
    private static final CallerContext ORDINARY = of(Judgement.ORDINARY);

    /** The kinds of threads, as far as blocking matters. */
    public enum Kind {
        /** May block. */
        ORDINARY,
        /** Serves many callers: an event loop, a selector, or a context that runs its tasks one after the other. */
        EVENT_LOOP,
        /** Draws a user interface and answers its user. */
        USER_INTERFACE,
        /** Runs the timers of many callers. */
        TIMER,
        /** Must not block, because a scope, a detector or a mark on its class says so. */
        RESTRICTED
    }

    /** Whether the thread may block. */
    public boolean mayBlock() {
        return kind == Kind.ORDINARY;
    }

    /**
     * Judges the calling thread by the open scopes, by the detectors that {@link java.util.ServiceLoader} finds, and by
     * what SmartAsync knows about frameworks. It does not ask the detectors of a runtime. Never throws.
     */
    @SuppressWarnings("ReferenceEquality") // another ordinary judgement is made into the same context, only slower
    public static CallerContext current() {
        Judgement judgement = CallerJudge.WITHOUT_DETECTORS.judge(Thread.currentThread());
        return judgement == Judgement.ORDINARY ? ORDINARY : of(judgement);
    }

    private static CallerContext of(Judgement judgement) {
        Kind kind = Kind.valueOf(judgement.kind().name());
        return new CallerContext(kind, judgement.virtual(), judgement.detector(), judgement.sign());
    }

    /**
     * Makes a call during which the calling thread may block, whatever kind of thread it is.
     *
     * <p>The scope applies to this thread only, and ends with the call. Work that the call starts on other threads is not
     * in it. If scopes are nested, the innermost decides.
     *
     * @return what the call returns
     * @throws X what the call throws
     */
    public static <T, X extends Throwable> T allowBlocking(ScopedCall<T, X> call) throws X {
        return Scopes.callAllowed(call::call);
    }

    /**
     * Runs a task during which the calling thread may block, like {@link #allowBlocking(ScopedCall)}.
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
     * Makes a call during which the calling thread must not block. Every call of a sync view in it is refused, under every
     * {@link BlockingPolicy}. With this, a plain test can prove that a path never calls one.
     *
     * <p>It does not notice other ways to block, such as {@code join()} on a future.
     *
     * <p>The scope applies to this thread only, and ends with the call. Work that the call starts on other threads is not
     * in it. If scopes are nested, the innermost decides.
     *
     * @return what the call returns
     * @throws X what the call throws
     */
    public static <T, X extends Throwable> T forbidBlocking(ScopedCall<T, X> call) throws X {
        return Scopes.callForbidden(call::call);
    }

    /**
     * Runs a task during which the calling thread must not block, like {@link #forbidBlocking(ScopedCall)}.
     *
     * @throws X what the task throws
     */
    public static <X extends Throwable> void forbidBlocking(ScopedTask<X> task) throws X {
        Scopes.callForbidden(() -> {
            task.run();
            return true;
        });
    }

    /** Code that runs in a scope and returns a value. */
    @FunctionalInterface
    public interface ScopedCall<T, X extends Throwable> {
        /** Makes the call. */
        T call() throws X;
    }

    /** Code that runs in a scope and returns nothing. */
    @FunctionalInterface
    public interface ScopedTask<X extends Throwable> {
        /** Runs the task. */
        void run() throws X;
    }
}
