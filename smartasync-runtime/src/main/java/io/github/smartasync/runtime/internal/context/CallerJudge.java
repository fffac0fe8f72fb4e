package io.github.smartasync.runtime.internal.context;

import io.github.smartasync.runtime.CallerContext;
import io.github.smartasync.runtime.spi.CallerContextDetector;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Judges calling threads: by the open scopes, then by the detectors of a runtime, then by those that the service loader
 * finds, then by what SmartAsync knows itself. Never throws; thread-safe.
 */
public final class CallerJudge {

    /** Judges without detectors of a runtime. */
    public static final CallerJudge WITHOUT_DETECTORS = new CallerJudge(List.of());

    /** Null if there are none, which costs one comparison on each call. */
    private final @Nullable DetectorList detectors;

    /** A judge with the detectors of a runtime. */
    public CallerJudge(List<CallerContextDetector> detectors) {
        this.detectors = detectors.isEmpty() ? null : new DetectorList(detectors);
    }

    /** Judges the thread, which has to be the calling one. Allocates nothing for a thread that may block. */
    public CallerContext judge(Thread caller) {
        if (Scopes.anyOpen()) {
            CallerContext scope = Scopes.of(caller);
            if (scope != null) {
                return scope;
            }
        }
        if (detectors != null) {
            CallerContext context = detectors.judge(caller);
            if (context != null) {
                return context;
            }
        }
        if (ServiceDetectors.PRESENT) {
            CallerContext context = ServiceDetectors.FOUND.judge(caller);
            if (context != null) {
                return context;
            }
        }
        return BuiltInJudge.judge(caller);
    }
}
