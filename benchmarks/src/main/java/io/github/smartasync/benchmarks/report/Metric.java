package io.github.smartasync.benchmarks.report;

/** What is compared. */
enum Metric {
    /** Nanoseconds of the clock per call. */
    TIME("time"),
    /** The call that half of the calls are faster than, in nanoseconds. */
    P50("p50"),
    /** The median of a few calls, as a multiple of what the way it is compared with took just before or after. */
    IN_TURN("p50, in turn"),
    /** CPU nanoseconds of the calling thread per call. */
    CPU("CPU of the thread"),
    /** CPU nanoseconds of the whole process per call. */
    ALL_CPU("CPU of the process"),
    /** Bytes allocated per call, by whichever thread. */
    BYTES("bytes"),
    /** Bytes that the calling thread has allocated per call. */
    BYTES_OF_THREAD("bytes of the thread");

    final String title;

    Metric(String title) {
        this.title = title;
    }
}
