package io.github.smartasync.runtime.internal.context;

import io.github.smartasync.runtime.CallerContext;
import io.github.smartasync.runtime.spi.CallerContextDetector;
import java.util.List;

/**
 * Judges calling threads: by the open scopes, then by the detectors of a runtime, then by those that the service loader
 * finds, then by what SmartAsync knows itself. Never throws; thread-safe.
 */
public final class CallerJudge {

    /** Judges without detectors of a runtime. */
    public static final CallerJudge WITHOUT_DETECTORS = new CallerJudge(List.of());

    private final DetectorList detectors;

    /** A judge with the detectors of a runtime. */
    public CallerJudge(List<CallerContextDetector> detectors) {
        this.detectors = new DetectorList(detectors);
    }

    /** Judges the thread, which has to be the calling one. Allocates nothing for a thread that may block. */
    public CallerContext judge(Thread caller) {
        if (Scopes.anyOpen()) {
            CallerContext scope = Scopes.of(caller);
            if (scope != null) {
                return scope;
            }
        }
        if (!detectors.isEmpty()) {
            CallerContext context = detectors.judge(caller);
            if (context != null) {
                return context;
            }
        }
        if (!ServiceDetectors.FOUND.isEmpty()) {
            CallerContext context = ServiceDetectors.FOUND.judge(caller);
            if (context != null) {
                return context;
            }
        }
        return BuiltInJudge.judge(caller);
    }
}
