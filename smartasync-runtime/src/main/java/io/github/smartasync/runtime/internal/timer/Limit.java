package io.github.smartasync.runtime.internal.timer;

import io.github.smartasync.runtime.CallTimeoutException;

/** Writes a limit for people, as in {@code @SmartAsync(timeout = …)}. */
public final class Limit {

    private static final String[] UNITS = {"ns", "us", "ms", "s", "m", "h"};
    private static final int[] NEXT = {1000, 1000, 1000, 60, 60};

    private Limit() {}

    /**
     * The {@link CallTimeoutException} of a call that did not end within its limit; {@code consequence} is a sentence of the
     * message. Declared to be any, so that the JVM does not load its class with those that may throw it.
     */
    public static RuntimeException exceeded(String operation, long limitNanos, String consequence) {
        return new CallTimeoutException(
                operation + " did not end within " + text(limitNanos) + ". " + consequence + ".");
    }

    /** The time in the largest unit that expresses it exactly, such as {@code 1500ms}. */
    public static String text(long nanos) {
        long amount = nanos;
        int unit = 0;
        while (unit < NEXT.length && amount != 0 && amount % NEXT[unit] == 0) {
            amount /= NEXT[unit];
            unit++;
        }
        return amount + UNITS[unit];
    }
}
