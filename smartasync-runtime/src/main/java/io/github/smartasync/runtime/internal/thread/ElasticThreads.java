package io.github.smartasync.runtime.internal.thread;

import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Platform threads that are reused for a while and then end. Whoever starts workers decides how many there are. */
final class ElasticThreads implements Threads {

    private final ThreadPoolExecutor pool;

    ElasticThreads(ThreadFactory threads, long keepAliveNanos) {
        this.pool = new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, keepAliveNanos, TimeUnit.NANOSECONDS, new SynchronousQueue<>(), threads);
    }

    @Override
    public void start(Runnable worker) {
        pool.execute(worker);
    }

    @Override
    public void close() {
        pool.shutdown();
    }
}
