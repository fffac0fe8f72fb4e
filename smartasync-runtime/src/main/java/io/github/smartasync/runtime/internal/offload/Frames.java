package io.github.smartasync.runtime.internal.offload;

import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Which threads work for homes just now. A map and not a thread-local: asking a thread-local leaves an entry on every
 * foreign thread that ever waits, and an entry here is gone when the work is.
 */
final class Frames {

    private static final ConcurrentHashMap<Thread, Frame> INNERMOST = new ConcurrentHashMap<>();

    private Frames() {}

    static @Nullable Frame innermost() {
        return INNERMOST.get(Thread.currentThread());
    }

    static void enter(Frame frame) {
        frame.outer = INNERMOST.put(Thread.currentThread(), frame);
    }

    static void exit(Frame frame) {
        Frame outer = frame.outer;
        if (outer == null) {
            INNERMOST.remove(Thread.currentThread());
        } else {
            INNERMOST.put(Thread.currentThread(), outer);
        }
    }
}
