package io.github.smartasync.runtime.internal.context;

import io.github.smartasync.runtime.CallerContext;
import io.github.smartasync.runtime.CallerContext.Kind;
import io.github.smartasync.runtime.CallerContext.ScopedCall;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The scopes that are open now, by thread.
 *
 * <p>A map and not a thread-local: reading a thread-local leaves an entry behind on every thread that asks, and those
 * are other people's event loops. A thread adds and removes only its own entry, so what it reads of itself is always its
 * own doing; nobody looks while no scope is open anywhere, which {@link Overrulers} know.
 */
public final class Scopes {

    private static final CallerContext ALLOWED =
            new CallerContext(Kind.ORDINARY, false, "CallerContext.allowBlocking", "the call is in its scope");
    private static final CallerContext FORBIDDEN =
            new CallerContext(Kind.RESTRICTED, false, "CallerContext.forbidBlocking", "the call is in its scope");

    private static final Map<ThreadIdentity, CallerContext> OPEN = new ConcurrentHashMap<>();

    private Scopes() {}

    /** Makes a call in a scope in which the calling thread may block. */
    public static <T, X extends Throwable> T callAllowed(ScopedCall<T, X> call) throws X {
        return callIn(ALLOWED, call);
    }

    /** Makes a call in a scope in which the calling thread must not block. */
    public static <T, X extends Throwable> T callForbidden(ScopedCall<T, X> call) throws X {
        return callIn(FORBIDDEN, call);
    }

    /** The innermost scope that the thread is in, or null. */
    static @Nullable CallerContext of(Thread thread) {
        CallerContext scope = OPEN.get(new ThreadIdentity(thread));
        return scope != null && ThreadClasses.isVirtual(thread)
                ? new CallerContext(scope.kind(), true, scope.detector(), scope.sign())
                : scope;
    }

    private static <T, X extends Throwable> T callIn(CallerContext scope, ScopedCall<T, X> call) throws X {
        ThreadIdentity thread = new ThreadIdentity(Thread.currentThread());
        CallerContext outer = OPEN.put(thread, scope);
        Overrulers.add();
        try {
            return call.call();
        } finally {
            Overrulers.remove();
            if (outer == null) {
                OPEN.remove(thread);
            } else {
                OPEN.put(thread, outer);
            }
        }
    }

    static boolean isForbidden(CallerContext context) {
        return context.detector().equals(FORBIDDEN.detector());
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
