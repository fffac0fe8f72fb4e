package io.github.smartasync.runtime.internal.context;

import org.jspecify.annotations.Nullable;

/**
 * Names of threads that tell nothing, so that a thread's name is looked at once. A name is compared by identity: that is a
 * hit for a thread that has kept its name, and a miss, and so a new look, for one that was renamed. Slots are read and
 * written without order, which strings allow; two threads that share a slot only look more often.
 */
final class OrdinaryNames {

    private static final @Nullable String[] NAMES = new String[1024];

    private OrdinaryNames() {}

    /** Whether the thread's name, this very string, was remembered for it or for one like it. */
    @SuppressWarnings("ReferenceEquality")
    static boolean isOf(Thread thread) {
        String name = thread.getName();
        return NAMES[slotOf(thread, name)] == name;
    }

    /** Remembers the name, which is the thread's. */
    static void remember(String name, Thread thread) {
        NAMES[slotOf(thread, name)] = name;
    }

    /** By the id, which is nearer than the hash of the name; but threads of a class of their own may make up their ids. */
    private static int slotOf(Thread thread, String name) {
        int key = thread.getClass() == Thread.class ? (int) thread.getId() : name.hashCode();
        return key & (NAMES.length - 1);
    }
}
