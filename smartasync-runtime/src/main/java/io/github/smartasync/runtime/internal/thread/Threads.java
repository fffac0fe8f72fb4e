package io.github.smartasync.runtime.internal.thread;

/** Starts the threads that workers run on. */
public interface Threads {

    /** Runs the worker on a thread of its own; throws what starting a thread threw, and then the worker never runs. */
    void start(Runnable worker);

    /** Lets idle threads end now. */
    void close();
}
