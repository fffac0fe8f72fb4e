package io.github.smartasync.runtime.internal.thread;

import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The threads of an executor of ours: virtual ones if the JDK has them. Set up when the first is needed. */
public final class WorkerThreads implements Threads {

    private final String prefix;
    private final long keepAliveNanos;
    private final boolean oneForEachCall;
    private final ReentrantLock making = new ReentrantLock();
    private volatile @Nullable Threads made;

    /**
     * Threads named {@code prefix-1} and so on; idle platform threads end after the time given.
     *
     * @param oneForEachCall whether each call gets a thread of its own: then virtual ones are not numbered, which would cost
     *     as much as starting them
     */
    public WorkerThreads(String prefix, long keepAliveNanos, boolean oneForEachCall) {
        this.oneForEachCall = oneForEachCall;
        this.prefix = prefix;
        this.keepAliveNanos = keepAliveNanos;
    }

    /** Whether each worker gets a virtual thread, which is cheap, and not a platform thread. */
    public static boolean areVirtual() {
        return Runtime.version().feature() >= 21;
    }

    @Override
    public void start(Runnable worker) {
        Threads threads = made;
        (threads == null ? make() : threads).start(worker);
    }

    private Threads make() {
        making.lock();
        try {
            Threads threads = made;
            if (threads == null) {
                threads = areVirtual()
                        ? VirtualThreads.named(prefix, !oneForEachCall)
                        : new ElasticThreads(new DaemonThreads(prefix), keepAliveNanos);
                made = threads;
            }
            return threads;
        } finally {
            making.unlock();
        }
    }

    @Override
    public void close() {
        Threads threads = made;
        if (threads != null) {
            threads.close();
        }
    }
}
