package io.github.smartasync.runtime.internal.caller;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts, for the whole JVM, what can override SmartAsync's own verdict on a thread: open scopes, and runtimes with
 * detectors. While there are none, nobody looks for them.
 */
final class JudgeOverrides {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private JudgeOverrides() {}

    static boolean exist() {
        return count() != 0;
    }

    static int count() {
        return COUNT.get();
    }

    static void add() {
        COUNT.incrementAndGet();
    }

    static void remove() {
        COUNT.decrementAndGet();
    }
}
