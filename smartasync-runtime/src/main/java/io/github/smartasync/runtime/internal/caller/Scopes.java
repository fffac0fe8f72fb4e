package io.github.smartasync.runtime.internal.caller;

import io.github.smartasync.runtime.internal.known.Judgement;
import io.github.smartasync.runtime.internal.known.ThreadClasses;
import io.github.smartasync.runtime.internal.known.framework.ThreadKind;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The scopes that are open now, by thread.
 *
 * <p>A map and not a thread-local: reading a thread-local leaves an entry on every thread that asks, and these are
 * event loops of others. A thread adds and removes only its own entry, so it always reads what it has written itself.
 * {@link CallerJudge} knows whether any scope is open. While none is, nobody looks here.
 */
public final class Scopes {

    private static final Judgement ALLOWED =
            new Judgement(ThreadKind.ORDINARY, false, "CallerContext.allowBlocking", "the call is in its scope");
    private static final Judgement FORBIDDEN =
            new Judgement(ThreadKind.RESTRICTED, false, "CallerContext.forbidBlocking", "the call is in its scope");

    private static final Map<ThreadIdentity, Judgement> OPEN = new ConcurrentHashMap<>();

    private Scopes() {}

    /** Makes a call in a scope in which the calling thread may block. */
    public static <T, X extends Throwable> T callAllowed(Body<T, X> call) throws X {
        return callIn(ALLOWED, call);
    }

    /** Makes a call in a scope in which the calling thread must not block. */
    public static <T, X extends Throwable> T callForbidden(Body<T, X> call) throws X {
        return callIn(FORBIDDEN, call);
    }

    /** The innermost scope that the thread is in, or null. */
    static @Nullable Judgement of(Thread thread) {
        Judgement scope = OPEN.get(new ThreadIdentity(thread));
        return scope != null && ThreadClasses.isVirtual(thread)
                ? new Judgement(scope.kind(), true, scope.detector(), scope.sign())
                : scope;
    }

    private static <T, X extends Throwable> T callIn(Judgement scope, Body<T, X> call) throws X {
        ThreadIdentity thread = new ThreadIdentity(Thread.currentThread());
        Judgement outer = OPEN.put(thread, scope);
        CallerJudge.addOverride();
        try {
            return call.call();
        } finally {
            CallerJudge.removeOverride();
            if (outer == null) {
                OPEN.remove(thread);
            } else {
                OPEN.put(thread, outer);
            }
        }
    }

    static boolean isForbidden(Judgement judgement) {
        return judgement.detector().equals(FORBIDDEN.detector());
    }

    /** What runs in a scope. */
    @FunctionalInterface
    public interface Body<T, X extends Throwable> {
        /** Makes the call. */
        T call() throws X;
    }

    /** A thread by identity: its class may have an {@code equals} of its own. */
    private record ThreadIdentity(Thread thread) {
        @Override
        public boolean equals(Object other) {
            return other instanceof ThreadIdentity identity && identity.thread == thread;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(thread);
        }
    }
}
