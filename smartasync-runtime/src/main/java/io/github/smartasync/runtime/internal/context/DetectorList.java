package io.github.smartasync.runtime.internal.context;

import io.github.smartasync.runtime.CallerContext;
import io.github.smartasync.runtime.spi.CallerContextDetector;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Detectors of somebody else's, asked in order. */
final class DetectorList {

    private final List<SafeDetector> detectors;

    DetectorList(List<CallerContextDetector> detectors) {
        List<SafeDetector> safe = new ArrayList<>();
        for (CallerContextDetector detector : detectors) {
            safe.add(new SafeDetector(detector));
        }
        this.detectors = safe;
    }

    /** The first verdict, or null if none knows the thread. */
    @Nullable
    CallerContext judge(Thread caller) {
        for (SafeDetector detector : detectors) {
            CallerContext context = detector.judge(caller);
            if (context != null) {
                return context;
            }
        }
        return null;
    }
}
