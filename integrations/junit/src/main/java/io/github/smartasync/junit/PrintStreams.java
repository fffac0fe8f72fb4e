package io.github.smartasync.junit;

import java.io.PrintStream;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

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

    /** Both these and those that are current now: a test may replace them. */
    PrintStreams andCurrent() {
        Set<String> both = new HashSet<>(names);
        both.addAll(current().names);
        return new PrintStreams(both);
    }

    boolean include(String type) {
        return names.contains(type);
    }
}
