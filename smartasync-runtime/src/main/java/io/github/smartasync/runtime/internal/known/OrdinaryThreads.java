package io.github.smartasync.runtime.internal.known;

import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Says quickly of most threads that they are ordinary. It remembers names of threads that tell nothing, so that a thread's
 * name is judged only once. Names are compared by identity. If a thread was renamed, its new name is not remembered yet, and
 * is judged. Slots are read and written without order, which strings allow. If two threads share a slot, their names are
 * only judged more often.
 *
 * <p>The context class loader of the thread does not count. So once there is a class loader with frameworks of its own, names
 * are no longer remembered: these frameworks must be asked about each call of a thread that has this loader.
 */
public final class OrdinaryThreads {

    /** The name of the thread that starts a program. It tells nothing, and this is known without {@link KnownName}. */
    private static final String FIRST = "main";

    private static final @Nullable String[] NAMES = new String[1024];

    /** 1 from then on. No AtomicBoolean, which is a variable handle and costs a start a millisecond. */
    private static final AtomicInteger GIVEN_UP = new AtomicInteger();

    private OrdinaryThreads() {}

    /**
     * Does what takes long the first time, when a view is made: the first thread that is judged may be an event loop.
     * Asks no framework.
     */
    public static void prepare() {
        OwnLoaderFrameworks.find();
        Thread maker = Thread.currentThread();
        if (OwnLoaderFrameworks.otherLoaderOf(maker) != null) {
            ContextLoaderFrameworks.find(maker);
            KnownName.of("");
        } else if (isPlain(maker) && maker.getName().equals(FIRST)) {
            remember(maker.getName(), maker);
        } else {
            KnownName.of("");
        }
    }

    /** Whether the thread, which has to be the calling one, is known to be ordinary and not virtual. */
    public static boolean contain(Thread caller) {
        return (isPlain(caller) || ThreadClasses.isOrdinary(caller.getClass()))
                && areNamedAs(caller)
                && OwnLoaderFrameworks.refusing(caller) == null;
    }

    /** Most threads are plain ones. Comparing is several times as fast as looking up, and needs no class of ours. */
    static boolean isPlain(Thread thread) {
        return thread.getClass() == Thread.class;
    }

    /** Whether the thread's name, this very string, was remembered for it or for one like it. */
    @SuppressWarnings("ReferenceEquality")
    static boolean areNamedAs(Thread thread) {
        String name = thread.getName();
        return NAMES[slotOf(thread, name)] == name;
    }

    /** Remembers the name of the thread, unless names are no longer remembered. */
    static void remember(String name, Thread thread) {
        int slot = slotOf(thread, name);
        NAMES[slot] = name;
        VarHandle.fullFence(); // whoever gives up meanwhile takes it out, or is seen here
        if (GIVEN_UP.get() == 1) {
            NAMES[slot] = null;
        }
    }

    /** Forgets all names, and remembers none from now on. */
    static void giveUp() {
        if (GIVEN_UP.compareAndSet(0, 1)) {
            Arrays.fill(NAMES, null);
        }
    }

    /** By the id, which is nearer than the hash of the name; but threads of a class of their own may make up their ids. */
    private static int slotOf(Thread thread, String name) {
        int key = isPlain(thread) ? (int) thread.getId() : name.hashCode();
        return key & (NAMES.length - 1);
    }
}
