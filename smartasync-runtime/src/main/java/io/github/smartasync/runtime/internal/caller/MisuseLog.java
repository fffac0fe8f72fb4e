package io.github.smartasync.runtime.internal.caller;

import io.github.smartasync.runtime.CallerTrace;
import io.github.smartasync.runtime.internal.known.Judgement;
import io.github.smartasync.runtime.internal.record.RuntimeLog;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Warns about misuses, once for each operation and kind of thread, however many views a source has. */
final class MisuseLog {

    /** More names are probably made up for each call, and nobody reads so many warnings. */
    private static final int MOST_WARNINGS = 10_000;

    private final Set<Misuse> warned = ConcurrentHashMap.newKeySet();

    void warn(CalledOperation operation, Thread caller, Judgement judgement) {
        if (warned.size() < MOST_WARNINGS && warned.add(new Misuse(operation.name(), judgement.detector()))) {
            RuntimeLog.misuse(
                    MisuseMessage.warned(operation, caller, judgement),
                    new CallerTrace(operation.name() + " was called here"));
        }
    }

    private record Misuse(String operation, String detector) {}
}
