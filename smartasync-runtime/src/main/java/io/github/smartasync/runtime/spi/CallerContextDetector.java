package io.github.smartasync.runtime.spi;

/**
 * Tells SmartAsync which threads may block, before it judges them itself. Given to the builder of a runtime, or found by
 * {@link java.util.ServiceLoader} through the class loader of SmartAsync: those of the builder are asked first, in
 * order; the first verdict that is not {@link Verdict#UNKNOWN} holds. Only an open scope comes before them.
 *
 * <p>A detector is asked on each call of a sync view, on the thread that calls, which may be an event loop: it has to be
 * thread-safe, to answer in nanoseconds, and neither to wait nor to leave anything behind on the thread. One that throws
 * is reported once and not asked again. The service loader makes a detector when a verdict first needs it, while other
 * callers wait for that: its constructor must not wait for other threads, nor for a class that they initialise.
 */
@FunctionalInterface
public interface CallerContextDetector {

    /**
     * Judges a thread.
     *
     * @param caller the calling thread
     * @return the verdict; {@link Verdict#UNKNOWN} leaves it to others
     */
    Verdict judge(Thread caller);

    /** What messages call this detector; the name of its class if not overridden. A lambda has none that tells anything. */
    default String name() {
        return getClass().isHidden()
                ? "a detector written as a lambda"
                : getClass().getName();
    }

    /**
     * By what sign it refused the thread, as the end of a sentence that begins with "because". Asked after {@link #judge}
     * refused, on the same thread.
     */
    default String sign(Thread caller) {
        return "this detector says so";
    }

    /** What a detector says of a thread. */
    enum Verdict {
        /** The detector does not know this thread. */
        UNKNOWN,
        /** The thread may block, whatever else is known of it. */
        MAY_BLOCK,
        /** The thread must not block. */
        MUST_NOT_BLOCK
    }
}
