package io.github.smartasync.benchmarks.contenders;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** {@code Executors.newVirtualThreadPerTaskExecutor()}, which is called by reflection because this compiles for 17. */
public final class VirtualExecutor {

    private VirtualExecutor() {}

    /** A new one. */
    public static ExecutorService make() {
        try {
            return (ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        } catch (ReflectiveOperationException absent) {
            throw new IllegalStateException("Virtual threads need JDK 21 or later", absent);
        }
    }
}
