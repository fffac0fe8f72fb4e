package io.github.smartasync.benchmarks.scale;

/** Calls that have begun. */
interface Outstanding {

    /** Returns when each thread that calls has come to wait. */
    void awaitAllWaiting();

    /** Lets the calls go, and returns when all have ended. */
    void end() throws InterruptedException;
}
