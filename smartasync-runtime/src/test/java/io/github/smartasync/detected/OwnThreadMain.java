package io.github.smartasync.detected;

import io.github.smartasync.runtime.CallerContext;

/** Prints who judges a thread that is called "own", and the module of SmartAsync. */
public final class OwnThreadMain {

    private OwnThreadMain() {}

    public static void main(String[] arguments) {
        System.out.println(
                judgedOnOwnThread() + ", " + CallerContext.class.getModule().isNamed());
    }

    /** The detector that has judged. */
    public static String judgedOnOwnThread() {
        Thread thread = Thread.currentThread();
        String before = thread.getName();
        thread.setName("own");
        try {
            return CallerContext.current().detector();
        } finally {
            thread.setName(before);
        }
    }
}
