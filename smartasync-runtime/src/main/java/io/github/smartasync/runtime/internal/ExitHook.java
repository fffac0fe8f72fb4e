package io.github.smartasync.runtime.internal;

import java.time.Duration;

/** Closes a runtime when the JVM exits. */
final class ExitHook {

    private final Thread thread;

    private ExitHook(Thread thread) {
        this.thread = thread;
    }

    /** Gives accepted work so much time, on a thread of that name. */
    static ExitHook of(RuntimeCore core, Duration grace, String name) {
        return new ExitHook(new Thread(null, () -> core.close(grace), name, 0, false));
    }

    void add() {
        Runtime.getRuntime().addShutdownHook(thread);
    }

    /** For a runtime that was closed before; does nothing on the hook's own thread. */
    void remove() {
        if (thread != Thread.currentThread()) {
            try {
                Runtime.getRuntime().removeShutdownHook(thread);
            } catch (IllegalStateException exiting) {
                // It runs, or will, and finds the runtime closed.
            }
        }
    }
}
