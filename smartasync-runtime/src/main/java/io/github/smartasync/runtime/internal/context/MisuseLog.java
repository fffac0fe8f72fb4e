package io.github.smartasync.runtime.internal.context;

import io.github.smartasync.runtime.CallerContext;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Warns of misuses, once per operation and kind of thread, however many views are made of the source. */
final class MisuseLog {

    /** Beyond this a name is made anew on each call, and nobody reads on. */
    private static final int MOST_WARNINGS = 10_000;

    private final Set<Misuse> warned = ConcurrentHashMap.newKeySet();

    void warn(CalledOperation operation, Thread caller, CallerContext context) {
        if (warned.size() < MOST_WARNINGS && warned.add(new Misuse(operation.name(), context.detector()))) {
            ContextLog.misuse(MisuseMessage.warned(operation, caller, context));
        }
    }

    private record Misuse(String operation, String detector) {}
}
