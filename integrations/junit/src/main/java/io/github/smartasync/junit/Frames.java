package io.github.smartasync.junit;

import java.io.PrintStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which stacks do not count as blocking. */
final class Frames {

    private static final List<String> JDK = List.of("java.", "javax.", "jdk.", "sun.", "com.sun.");
    private static final List<String> LOGS = List.of(
            "java.util.logging.",
            "java.lang.System$Logger",
            "ch.qos.logback.",
            "org.apache.logging.log4j.",
            "org.slf4j.");
    private static final String SCOPES = "io.github.smartasync.runtime.CallerContext";
    private static final String RUNTIME = "io.github.smartasync.runtime.";

    private Frames() {}

    static boolean isOfJdk(StackTraceElement frame) {
        return startsWithAny(frame.getClassName(), JDK);
    }

    /**
     * Whether an event loop would do the same without harm, or the code says that it may. The innermost scope of
     * {@link io.github.smartasync.runtime.CallerContext} decides.
     */
    static boolean areQuiet(List<StackTraceElement> stack, PrintStreams printing) {
        boolean inLibrary = true;
        for (StackTraceElement frame : stack) {
            String type = frame.getClassName();
            String method = frame.getMethodName();
            inLibrary &= isOfJdk(frame) || type.startsWith(RUNTIME);
            if (EventLoopBody.isStay(frame)
                    || isLoading(type, method)
                    || startsWithAny(type, LOGS)
                    || printing.include(type)
                    || (inLibrary && (isHandOver(type, method) || isCollected(type, method)))) {
                return true;
            }
            if (type.equals(SCOPES)) {
                return method.equals("allowBlocking");
            }
        }
        return false;
    }

    private static boolean isLoading(String type, String method) {
        return method.equals("loadClass")
                || method.equals("<clinit>")
                || type.startsWith("java.util.ServiceLoader")
                || type.equals("java.lang.invoke.MethodHandleNatives");
    }

    /** Weak maps and thread-locals poll for collected entries, under a lock that the collector's thread holds for an instant. */
    private static boolean isCollected(String type, String method) {
        return type.equals("java.lang.ref.ReferenceQueue") && method.equals("poll");
    }

    /** Executors guard their queues by short locks. A task that runs inside {@code execute} is not of the library. */
    private static boolean isHandOver(String type, String method) {
        boolean executor = type.startsWith("java.util.concurrent.") || type.startsWith(RUNTIME);
        return (executor && method.equals("execute")) || (type.equals("java.lang.Thread") && method.equals("start"));
    }

    private static boolean startsWithAny(String name, List<String> prefixes) {
        return prefixes.stream().anyMatch(name::startsWith);
    }

    /**
     * The classes that print to {@code System.out} and {@code System.err}. Surefire, Gradle and others replace these streams by
     * subclasses, whose methods never reach {@link PrintStream}, and may wait there for a lock or a channel.
     *
     * @param names of these classes, down to {@link PrintStream}, and not of its superclasses, which write to anything
     */
    record PrintStreams(Set<String> names) {

        PrintStreams {
            names = Set.copyOf(names);
        }

        static PrintStreams current() {
            Set<String> names = new HashSet<>(Set.of(PrintStream.class.getName()));
            Stream.of(System.out, System.err).forEach(stream -> {
                for (Class<?> type = stream.getClass(); type != PrintStream.class; type = type.getSuperclass()) {
                    names.add(type.getName());
                }
            });
            return new PrintStreams(names);
        }

        /** The streams from the start and the current ones, because a test may replace them. */
        PrintStreams andCurrent() {
            Set<String> both = new HashSet<>(names);
            both.addAll(current().names);
            return new PrintStreams(both);
        }

        boolean include(String type) {
            return names.contains(type);
        }
    }
}
