package io.github.smartasync.runtime.internal.caller;

import io.github.smartasync.runtime.internal.record.RuntimeLog;
import io.github.smartasync.runtime.spi.CallerContextDetector;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

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

    /** Its name, because its class is not needed where there is none. */
    private static final String SERVICE = "io.github.smartasync.runtime.spi.CallerContextDetector";

    private static final List<CallerContextDetector> SERVICES = find();

    /** Null if there are none. */
    static final @Nullable DetectorList FOUND = SERVICES.isEmpty() ? null : new DetectorList(SERVICES);

    private ServiceDetectors() {}

    private static List<CallerContextDetector> find() {
        List<CallerContextDetector> found = new ArrayList<>();
        if (!mayExist()) {
            return found;
        }
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
                    RuntimeLog.detectorBroken("a listed service", failure, new AtomicBoolean());
                }
            }
        } catch (Throwable failure) {
            RuntimeLog.detectorBroken("the ServiceLoader", failure, new AtomicBoolean());
        }
        return found;
    }

    /**
     * Whether the service loader has to be asked. It takes some ten milliseconds of a start, even if it finds nothing: it looks
     * into each module of the JDK for a file that can only be on the class path. So this looks on the class path alone, and
     * asks the modules what they provide. With a class loader that is not the JDK's own, nothing is known beforehand.
     */
    private static boolean mayExist() {
        ClassLoader loader = ServiceDetectors.class.getClassLoader();
        // Android's have other names, and have no modules. In a native image the service loader knows its services.
        if (loader == null
                || !loader.getClass().getName().equals("jdk.internal.loader.ClassLoaders$AppClassLoader")
                || System.getProperty("org.graalvm.nativeimage.imagecode") != null) {
            return true;
        }
        try {
            return isOnClassPath(loader) || (mayModulesSeeUs() && isProvidedByModule());
        } catch (Throwable failure) {
            return true; // so that the service loader tells of it
        }
    }

    private static boolean isOnClassPath(ClassLoader loader) throws IOException {
        // Other than ClassLoader.getResource, this does not look into the modules of the JDK first.
        try (InputStream file = loader.getUnnamedModule().getResourceAsStream("META-INF/services/" + SERVICE)) {
            return file != null;
        }
    }

    /** If SmartAsync is on the class path, only modules without a descriptor see it, and those are on the module path. */
    private static boolean mayModulesSeeUs() {
        return ServiceDetectors.class.getModule().isNamed() || System.getProperty("jdk.module.path") != null;
    }

    private static boolean isProvidedByModule() {
        for (Module module : ModuleLayer.boot().modules()) {
            for (ModuleDescriptor.Provides provided : module.getDescriptor().provides()) {
                if (provided.service().equals(SERVICE)) {
                    return true;
                }
            }
        }
        return false;
    }
}
