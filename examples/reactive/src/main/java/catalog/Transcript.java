package catalog;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Prints what happened and on which thread, and waits for it. Thread-safe. */
final class Transcript {

    private final PrintStream out;
    private final List<String> said = new ArrayList<>();

    Transcript(PrintStream out) {
        this.out = out;
    }

    /** Begins an act. */
    void act(String title) {
        out.printf("%n%s%n", title);
    }

    /** Prints one line about the current thread. */
    synchronized void say(String text) {
        out.printf("  %-22s %s%n", "[" + Thread.currentThread().getName() + "]", text);
        said.add(text);
        notifyAll();
    }

    /** Waits until that was said, on whichever thread. */
    synchronized void await(String text) throws InterruptedException {
        while (!said.contains(text)) {
            wait();
        }
    }
}
