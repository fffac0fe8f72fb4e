package quickstart;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Prints what happened and on which thread. Thread-safe. */
final class Transcript {

    private final PrintStream out;
    private final List<Line> lines = new CopyOnWriteArrayList<>();

    Transcript(PrintStream out) {
        this.out = out;
    }

    /** Begins an act. */
    void act(String title) {
        out.printf("%n%s%n", title);
    }

    /** Prints one line about the current thread. */
    void say(String text) {
        Line line = new Line(Thread.currentThread().getName(), text);
        lines.add(line);
        out.printf("  %-22s %s%n", "[" + line.thread() + "]", wrapped(text));
    }

    private static String wrapped(String text) {
        return text.replaceAll("(.{1,90})( |$)", "$1\n").strip().replace("\n", "\n" + " ".repeat(25));
    }

    /** What was said so far. */
    List<Line> lines() {
        return List.copyOf(lines);
    }

    /** One thing that happened. */
    record Line(String thread, String text) {}
}
