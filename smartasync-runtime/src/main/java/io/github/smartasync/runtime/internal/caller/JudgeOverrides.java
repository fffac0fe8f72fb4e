package io.github.smartasync.runtime.internal.caller;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many there are, anywhere in this JVM, who may judge a thread otherwise than SmartAsync does by itself: open scopes,
 * and runtimes with detectors. Nobody looks for them while there are none.
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
