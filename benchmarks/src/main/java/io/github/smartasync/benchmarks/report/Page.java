package io.github.smartasync.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page of the documentation, parts of which are written by this program: those between two comments. */
final class Page {

    private final Path file;
    private String text;

    Page(Path file) throws IOException {
        this.file = file;
        this.text = Files.readString(file);
    }

    /** Writes between {@code <!-- measured:name -->} and {@code <!-- end:name -->}. */
    void replace(String name, String content) {
        String begin = "<!-- measured:" + name + " -->\n";
        String end = "<!-- end:" + name + " -->";
        int from = text.indexOf(begin);
        int to = text.indexOf(end);
        if (from < 0 || to < from) {
            throw new IllegalStateException(file + " has no part " + name);
        }
        text = text.substring(0, from + begin.length()) + "\n" + content + "\n\n" + text.substring(to);
    }

    void save() throws IOException {
        Files.writeString(file, text);
    }
}
