package io.github.smartasync.runtime.internal.known;

import java.util.ArrayList;
import java.util.List;

/**
 * The verdicts by thread class, each found once.
 *
 * <p>A class keeps a {@code Byte} and nothing else. A value of a class of ours at {@code java.lang.Thread} would keep
 * our class loader, and with it the application, as long as the JVM lives.
 */
public final class ThreadClasses extends ClassValue<Byte> {

    private static final ThreadClasses VERDICTS = new ThreadClasses();
    private static final ThreadClass[] BY_CODE = ThreadClass.values();
    private static final byte CODE_OF_ORDINARY = codeOf(ThreadClass.ORDINARY);

    private ThreadClasses() {}

    static ThreadClass of(Thread thread) {
        return of(thread.getClass());
    }

    static ThreadClass of(Class<?> type) {
        return BY_CODE[VERDICTS.get(type)];
    }

    /** Whether the class tells nothing of its threads. */
    static boolean isOrdinary(Class<?> type) {
        return VERDICTS.get(type) == CODE_OF_ORDINARY;
    }

    /** Whether the thread is virtual, also on a JDK that has no method to ask. */
    public static boolean isVirtual(Thread thread) {
        return of(thread) == ThreadClass.VIRTUAL;
    }

    @Override
    protected Byte computeValue(Class<?> type) {
        return codeOf(verdictOf(type));
    }

    private static byte codeOf(ThreadClass verdict) {
        return (byte) List.of(BY_CODE).indexOf(verdict);
    }

    private static ThreadClass verdictOf(Class<?> type) {
        ThreadClass mark = markOf(type);
        if (mark != ThreadClass.ORDINARY) {
            return mark;
        }
        for (String supertype : supertypesOf(type)) {
            for (ThreadClass known : BY_CODE) {
                if (known.isNamed(supertype)) {
                    return known;
                }
            }
        }
        return ThreadClass.ORDINARY;
    }

    /** The mark nearest to the class; a class that carries both must not block. */
    private static ThreadClass markOf(Class<?> type) {
        for (Class<?> at = type; at != null; at = at.getSuperclass()) {
            List<String> interfaces = new ArrayList<>();
            addInterfaces(at, interfaces);
            ThreadClass mark = ThreadClass.ORDINARY;
            for (String each : interfaces) {
                if (ThreadClass.MUST_NOT_BLOCK.isNamed(each)) {
                    return ThreadClass.MUST_NOT_BLOCK;
                }
                if (ThreadClass.MAY_BLOCK.isNamed(each)) {
                    mark = ThreadClass.MAY_BLOCK;
                }
            }
            if (mark != ThreadClass.ORDINARY) {
                return mark;
            }
        }
        return ThreadClass.ORDINARY;
    }

    static List<String> supertypesOf(Class<?> type) {
        List<String> names = new ArrayList<>();
        for (Class<?> at = type; at != null; at = at.getSuperclass()) {
            names.add(at.getName());
            addInterfaces(at, names);
        }
        return names;
    }

    private static void addInterfaces(Class<?> type, List<String> names) {
        for (Class<?> each : type.getInterfaces()) {
            names.add(each.getName());
            addInterfaces(each, names);
        }
    }
}
