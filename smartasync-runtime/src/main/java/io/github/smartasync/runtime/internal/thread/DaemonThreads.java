package io.github.smartasync.runtime.internal.thread;

import java.security.AccessController;
import java.security.PrivilegedAction;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Makes named daemon platform threads that inherit nothing from the thread that happens to start them. They have normal
 * priority, no thread-locals and no context class loader. They are in the topmost group, so that nobody interrupts them
 * together with a group. They are platform threads because calls must end even if every carrier of virtual threads is pinned.
 */
public final class DaemonThreads implements ThreadFactory {

    private final String prefix;
    private final AtomicInteger number = new AtomicInteger();

    /** Threads named {@code prefix-1}, {@code prefix-2} and so on. */
    public DaemonThreads(String prefix) {
        this.prefix = prefix;
    }

    /**
     * Makes a thread without the caller's access control context. Up to JDK 23 a thread keeps the protection domains of all code
     * on the stack that made it, and with them the class loader of the application that happened to call first.
     */
    @Override
    @SuppressWarnings({"deprecation", "removal", "ThreadPriorityCheck"}) // a priority that is not inherited
    public Thread newThread(Runnable task) {
        String name = prefix + "-" + number.incrementAndGet();
        return AccessController.doPrivileged(new PrivilegedAction<Thread>() {
            @Override
            public Thread run() {
                Thread thread = new Thread(topmostGroup(), task, name, 0, false);
                thread.setDaemon(true);
                thread.setPriority(Thread.NORM_PRIORITY);
                thread.setContextClassLoader(null);
                return thread;
            }
        });
    }

    private static ThreadGroup topmostGroup() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        while (group.getParent() != null) {
            group = group.getParent();
        }
        return group;
    }
}
