package io.github.smartasync.runtime.bridge;

import io.github.smartasync.runtime.internal.failure.Failures;

/** Generated code calls this first. Only generated code calls the bridge. */
public final class Bridge {

    /** The newest level of generated code that this runtime supports. */
    private static final int LEVEL = 1;

    private Bridge() {}

    /**
     * Checks that this runtime supports code that was generated for a level of the bridge. Generated code calls it before
     * it touches any other class of the bridge.
     *
     * @throws IllegalStateException if this runtime is older; the message says what to update
     */
    public static void requireLevel(int level, String view) {
        if (level > LEVEL) {
            throw new IllegalStateException(
                    view + " was generated for level " + level
                            + " of the SmartAsync runtime, but the smartasync-runtime that is present supports level "
                            + LEVEL
                            + " at most. Update smartasync-runtime to the version of the smartasync-processor that generated it.");
        }
    }

    /** The {@code toString} of a view: it names the view and the source. */
    public static String describe(String view, Object source) {
        return view + "[" + source + "]";
    }

    /**
     * Null, in the place of a view of what a source did not return. In the words of its caller it may not be null, so that
     * tools which check for null believe what the source says of itself.
     */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // see above; it is the view's type, by inference
    public static <T> T absent() {
        return null;
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
