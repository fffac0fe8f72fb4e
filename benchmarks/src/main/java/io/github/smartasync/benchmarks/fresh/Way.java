package io.github.smartasync.benchmarks.fresh;

/** One way to make a call. Abstract, and not an interface with lambdas: the first lambda of a JVM is expensive. */
abstract class Way {

    /** Finds what does not belong to the call. */
    void find() throws Exception {}

    /** Makes the view or facade. */
    void make() throws Exception {}

    /** Makes a call and waits for it. */
    abstract void call();
}
