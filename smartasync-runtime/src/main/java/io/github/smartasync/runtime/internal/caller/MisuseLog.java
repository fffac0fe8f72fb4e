package io.github.smartasync.runtime.internal.caller;

import io.github.smartasync.runtime.CallerTrace;
import io.github.smartasync.runtime.internal.known.Judgement;
import io.github.smartasync.runtime.internal.record.RuntimeLog;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;

/** Warns about misuses, once for each operation and kind of thread, however many views a source has. */
final class MisuseLog {

    /** More names are probably made up for each call, and nobody reads so many warnings. */
    private static final int MOST_WARNINGS = 10_000;

    /** Not in the class whose field it is, which each program loads. */
    private static final AtomicReferenceFieldUpdater<CallerRules, MisuseLog> OF_RULES =
            AtomicReferenceFieldUpdater.newUpdater(CallerRules.class, MisuseLog.class, "log");

    private final Set<Misuse> warned = ConcurrentHashMap.newKeySet();

    private MisuseLog() {}

    /** The log of rules that had none; if two threads make one, the first is kept. */
    static MisuseLog of(CallerRules rules) {
        OF_RULES.compareAndSet(rules, null, new MisuseLog());
        return Objects.requireNonNull(rules.log);
    }

    void warn(CalledOperation operation, Thread caller, Judgement judgement) {
        if (warned.size() < MOST_WARNINGS && warned.add(new Misuse(operation.name(), judgement.detector()))) {
            RuntimeLog.misuse(
                    MisuseMessage.warned(operation, caller, judgement),
                    new CallerTrace(operation.name() + " was called here"));
        }
    }

    private record Misuse(String operation, String detector) {}
}
