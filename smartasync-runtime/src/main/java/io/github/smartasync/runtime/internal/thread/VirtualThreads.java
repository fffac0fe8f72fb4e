package io.github.smartasync.runtime.internal.thread;

import java.util.concurrent.ThreadFactory;

/** Starts one virtual thread for each worker, on JDK 21 and later. They are daemons and end with the worker. */
final class VirtualThreads implements Threads {

    private final ThreadFactory factory;

    private VirtualThreads(ThreadFactory factory) {
        this.factory = factory;
    }

    static boolean available() {
        return Runtime.version().feature() >= 21;
    }

    /** Reflection happens here, once; starting a thread needs none. */
    static Threads named(String prefix, boolean numbered) {
        try {
            Class<?> type = Class.forName("java.lang.Thread$Builder$OfVirtual");
            Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
            if (numbered) {
                type.getMethod("name", String.class, long.class).invoke(builder, prefix + "-", 1L);
            } else {
                type.getMethod("name", String.class).invoke(builder, prefix + "-virtual");
            }
            type.getMethod("inheritInheritableThreadLocals", boolean.class).invoke(builder, false);
            return new VirtualThreads((ThreadFactory) type.getMethod("factory").invoke(builder));
        } catch (ReflectiveOperationException noVirtualThreads) {
            throw new IllegalStateException("This JDK has no virtual threads", noVirtualThreads);
        }
    }

    @Override
    public void start(Runnable worker) {
        factory.newThread(worker).start();
    }

    @Override
    public void close() {}
}
