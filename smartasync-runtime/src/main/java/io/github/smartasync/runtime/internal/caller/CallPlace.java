package io.github.smartasync.runtime.internal.caller;

/** Where in the user's code something of the runtime was called, in words. Loaded when a message needs it. */
public final class CallPlace {

    private CallPlace() {}

    /** The frames, after a blank; nothing if there are none. */
    public static String of(StackTraceElement[] frames) {
        StringBuilder place = new StringBuilder();
        for (StackTraceElement frame : frames) {
            place.append(place.isEmpty() ? " at " : ", ").append(frame);
        }
        return place.toString();
    }
}
