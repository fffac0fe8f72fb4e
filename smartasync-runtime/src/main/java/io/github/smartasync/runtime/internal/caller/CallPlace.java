package io.github.smartasync.runtime.internal.caller;

/** Where in the user's code something of the runtime was called, in words: a stack would keep the user's classes alive. */
public final class CallPlace {

    private static final int MOST_FRAMES = 3;

    private CallPlace() {}

    /** The calling thread and the innermost frames that are not of the class given. */
    public static String outside(Class<?> door) {
        StringBuilder place = new StringBuilder("by thread \"")
                .append(Thread.currentThread().getName())
                .append('"');
        int frames = 0;
        for (StackTraceElement frame : new Throwable().getStackTrace()) {
            String type = frame.getClassName();
            if (frames < MOST_FRAMES && !type.equals(door.getName()) && !type.equals(CallPlace.class.getName())) {
                place.append(frames == 0 ? " at " : ", ").append(frame);
                frames++;
            }
        }
        return place.toString();
    }
}
