package io.github.smartasync.runtime.internal.thread;

/** Starts the threads that workers run on. */
public interface Threads {

    /**
     * Runs the worker on a thread of its own. If no thread can be started, throws the error of that, and the worker
     * never runs.
     */
    void start(Runnable worker);

    /** Ends idle threads now. */
    void close();
}
