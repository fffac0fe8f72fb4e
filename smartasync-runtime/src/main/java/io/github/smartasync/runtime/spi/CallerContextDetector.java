package io.github.smartasync.runtime.spi;

/**
 * Tells SmartAsync which threads may block, before it judges them itself. Give a detector to the builder of a runtime, or
 * list it as a service for {@link java.util.ServiceLoader}, which looks through the class loader of SmartAsync. Detectors
 * of the builder are asked first, in order. The first verdict that is not {@link Verdict#UNKNOWN} decides. Only an open
 * scope comes before them.
 *
 * <p>A detector is asked on each call of a sync view, on the calling thread, which may be an event loop. So it must be
 * thread-safe, answer in nanoseconds, never wait, and leave nothing behind on the thread. If it throws, that is reported
 * once, and it is not asked again.
 *
 * <p>The service loader creates a detector when a verdict first needs it, and other callers wait meanwhile. So its
 * constructor must not wait for other threads, nor for a class that they initialise.
 */
@FunctionalInterface
public interface CallerContextDetector {

    /**
     * Judges a thread.
     *
     * @param caller the calling thread
     * @return the verdict; {@link Verdict#UNKNOWN} leaves the decision to others
     */
    Verdict judge(Thread caller);

    /** The name of this detector in messages. The default is the name of its class, which means nothing for a lambda. */
    default String name() {
        return getClass().isHidden()
                ? "a detector written as a lambda"
                : getClass().getName();
    }

    /**
     * The reason why it refused the thread, as a clause for messages: "its name starts with render". Asked on the same
     * thread, after {@link #judge} has refused.
     */
    default String sign(Thread caller) {
        return "the detector gives no reason";
    }

    /** What a detector says about a thread. */
    enum Verdict {
        /** The detector does not know this thread. */
        UNKNOWN,
        /** The thread may block, whatever else SmartAsync knows about it. */
        MAY_BLOCK,
        /** The thread must not block. */
        MUST_NOT_BLOCK
    }
}
