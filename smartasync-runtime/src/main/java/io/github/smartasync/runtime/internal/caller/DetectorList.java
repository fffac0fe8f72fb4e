package io.github.smartasync.runtime.internal.caller;

import io.github.smartasync.runtime.internal.known.Judgement;
import io.github.smartasync.runtime.spi.CallerContextDetector;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Detectors of users, asked in order. */
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
    Judgement judge(Thread caller) {
        for (SafeDetector detector : detectors) {
            Judgement judgement = detector.judge(caller);
            if (judgement != null) {
                return judgement;
            }
        }
        return null;
    }
}
