package io.github.smartasync.runtime.internal.timer;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Makes named daemon platform threads that keep nothing of the thread that happens to start them: no inherited
 * thread-locals, and the class loader of this library as context class loader. Platform threads, because what ends a
 * call must progress even when every carrier of virtual threads is pinned.
 */
public final class DaemonThreads implements ThreadFactory {

    private final String prefix;
    private final AtomicInteger number = new AtomicInteger();

    /** Threads named {@code prefix-1}, {@code prefix-2} and so on. */
    public DaemonThreads(String prefix) {
        this.prefix = prefix;
    }

    @Override
    public Thread newThread(Runnable task) {
        Thread thread = new Thread(null, task, prefix + "-" + number.incrementAndGet(), 0, false);
        thread.setDaemon(true);
        thread.setContextClassLoader(DaemonThreads.class.getClassLoader());
        return thread;
    }
}
