package io.github.smartasync.runtime.bridge;

import io.github.smartasync.runtime.internal.await.Failures;

/** What generated code asks first. The bridge is called by generated code and by nobody else. */
public final class Bridge {

    /** The newest level of generated code that this runtime serves. */
    private static final int LEVEL = 1;

    private Bridge() {}

    /**
     * Checks that this runtime serves code that was generated for a level of the bridge; called before any other class
     * of the bridge is touched.
     *
     * @throws IllegalStateException if this runtime is older, saying what to update
     */
    public static void requireLevel(int level, String view) {
        if (level > LEVEL) {
            throw new IllegalStateException(
                    view + " was generated for level " + level
                            + " of the SmartAsync runtime, but the smartasync-runtime that is present serves level "
                            + LEVEL
                            + " at most. Update smartasync-runtime to the version of the smartasync-processor that generated it.");
        }
    }

    /** What {@code toString} of a view returns: it names the view and the source. */
    public static String describe(String view, Object source) {
        return view + "[" + source + "]";
    }

    /**
     * What a future or a publisher really failed with: without the wrappers that the JDK and Reactor put around it. For the
     * operators of reactive views.
     */
    public static Throwable original(Throwable failure) {
        return Failures.unwrap(failure);
    }

    static NullPointerException nothingReturned(String operation, String kind) {
        return new NullPointerException(operation + " returned null instead of a " + kind);
    }
}
