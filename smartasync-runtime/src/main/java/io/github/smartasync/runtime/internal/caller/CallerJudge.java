package io.github.smartasync.runtime.internal.caller;

import io.github.smartasync.runtime.internal.known.BuiltInJudge;
import io.github.smartasync.runtime.internal.known.Judgement;
import io.github.smartasync.runtime.internal.known.OrdinaryThreads;
import io.github.smartasync.runtime.spi.CallerContextDetector;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Judges calling threads: by the open scopes, then by the detectors of a runtime, then by those that the service loader
 * finds, then by what SmartAsync knows itself. Never throws. Thread-safe.
 */
public final class CallerJudge {

    /**
     * Counts, for the whole JVM, what can override SmartAsync's own verdict on a thread: open scopes, and runtimes with
     * detectors. While there are none, nobody looks for them.
     */
    private static final AtomicInteger OVERRIDES = new AtomicInteger();

    /** Judges without detectors of a runtime. */
    public static final CallerJudge WITHOUT_DETECTORS = new CallerJudge(List.of());

    /** Null if there are none. */
    private final @Nullable DetectorList detectors;

    /** A judge with the detectors of a runtime. */
    public CallerJudge(List<CallerContextDetector> detectors) {
        if (detectors.isEmpty()) {
            this.detectors = null;
        } else {
            this.detectors = new DetectorList(detectors);
            addOverride();
        }
    }

    /** How many open scopes and runtimes with detectors there are. */
    static int overrides() {
        return OVERRIDES.get();
    }

    static void addOverride() {
        OVERRIDES.incrementAndGet();
    }

    static void removeOverride() {
        OVERRIDES.decrementAndGet();
    }

    /** Does what takes long the first time, when a view is made: the first thread that is judged may be an event loop. */
    public static void prepare() {
        OrdinaryThreads.prepare();
    }

    /**
     * Whether every judge would say that the thread, which must be the calling one, is an ordinary one that may block.
     * Nearly all calls come from such threads, and for them nothing of a runtime or an operation has to be read.
     */
    public static boolean isOrdinary(Thread caller) {
        return overrides() == 0 && ServiceDetectors.FOUND == null && OrdinaryThreads.contain(caller);
    }

    /** Judges the thread, which has to be the calling one. Allocates nothing for a thread that may block. */
    public Judgement judge(Thread caller) {
        return isOrdinary(caller) ? Judgement.ORDINARY : judgeFully(caller);
    }

    private Judgement judgeFully(Thread caller) {
        if (overrides() != 0) {
            Judgement scope = Scopes.of(caller);
            if (scope != null) {
                return scope;
            }
        }
        if (detectors != null) {
            Judgement judgement = detectors.judge(caller);
            if (judgement != null) {
                return judgement;
            }
        }
        if (ServiceDetectors.FOUND != null) {
            Judgement judgement = ServiceDetectors.FOUND.judge(caller);
            if (judgement != null) {
                return judgement;
            }
        }
        return BuiltInJudge.judge(caller);
    }
}
