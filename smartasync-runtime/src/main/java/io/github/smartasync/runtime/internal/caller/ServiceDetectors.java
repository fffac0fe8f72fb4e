package io.github.smartasync.runtime.internal.caller;

import io.github.smartasync.runtime.internal.record.RuntimeLog;
import io.github.smartasync.runtime.spi.CallerContextDetector;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The detectors that the service loader finds. It looks for them when a verdict first needs them, which initialises
 * this class.
 *
 * <p>It asks only the class loader of SmartAsync, never the thread's. A detector of one application must not judge for
 * another, and must not be kept after its application.
 */
final class ServiceDetectors {

    /** A broken service file can fail at each line, so there is a limit. */
    private static final int MOST_FAILURES = 100;

    private static final List<CallerContextDetector> SERVICES = find();

    static final boolean PRESENT = !SERVICES.isEmpty();
    static final DetectorList FOUND = new DetectorList(SERVICES);

    private ServiceDetectors() {}

    private static List<CallerContextDetector> find() {
        List<CallerContextDetector> found = new ArrayList<>();
        int failures = 0;
        try {
            Iterator<CallerContextDetector> services = ServiceLoader.load(
                            CallerContextDetector.class, CallerContextDetector.class.getClassLoader())
                    .iterator();
            while (failures < MOST_FAILURES) {
                try {
                    if (!services.hasNext()) {
                        break;
                    }
                    found.add(services.next());
                } catch (Throwable failure) {
                    failures++;
                    RuntimeLog.detectorBroken("a service", failure, new AtomicBoolean());
                }
            }
        } catch (Throwable failure) {
            RuntimeLog.detectorBroken("the service loader", failure, new AtomicBoolean());
        }
        return found;
    }
}
