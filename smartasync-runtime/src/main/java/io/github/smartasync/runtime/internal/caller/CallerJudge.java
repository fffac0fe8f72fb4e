package io.github.smartasync.runtime.internal.caller;

import io.github.smartasync.runtime.internal.known.BuiltInJudge;
import io.github.smartasync.runtime.internal.known.Judgement;
import io.github.smartasync.runtime.spi.CallerContextDetector;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Judges calling threads: by the open scopes, then by the detectors of a runtime, then by those that the service loader
 * finds, then by what SmartAsync knows itself. Never throws. Thread-safe.
 */
public final class CallerJudge {

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
            JudgeOverrides.add();
        }
    }

    /**
     * Whether every judge would say that the thread, which must be the calling one, is an ordinary one that may block.
     * Nearly all calls come from such threads, and for them nothing of a runtime or an operation has to be read.
     */
    public static boolean isOrdinary(Thread caller) {
        return !JudgeOverrides.exist() && ServiceDetectors.FOUND == null && BuiltInJudge.isOrdinary(caller);
    }

    /** Judges the thread, which has to be the calling one. Allocates nothing for a thread that may block. */
    public Judgement judge(Thread caller) {
        return isOrdinary(caller) ? BuiltInJudge.ORDINARY : judgeFully(caller);
    }

    private Judgement judgeFully(Thread caller) {
        if (JudgeOverrides.exist()) {
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
