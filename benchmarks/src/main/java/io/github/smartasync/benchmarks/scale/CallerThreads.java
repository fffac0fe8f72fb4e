package io.github.smartasync.benchmarks.scale;

import java.lang.reflect.Method;

/** A thread for each caller: virtual where the JDK has them. By reflection, because this compiles for 17. */
final class CallerThreads {

    private CallerThreads() {}

    static boolean areVirtual() {
        return Runtime.version().feature() >= 21;
    }

    static Thread start(Runnable work) {
        if (!areVirtual()) {
            Thread thread = new Thread(work, "caller");
            thread.start();
            return thread;
        }
        try {
            return (Thread) Virtual.START.invoke(null, work);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static final class Virtual {
        static final Method START;

        static {
            try {
                START = Thread.class.getMethod("startVirtualThread", Runnable.class);
            } catch (NoSuchMethodException absent) {
                throw new ExceptionInInitializerError(absent);
            }
        }
    }
}
