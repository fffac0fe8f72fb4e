package io.github.smartasync.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The kept listing of an artifact's API. */
record Signature(String artifact, Path file) {

    static Signature of(String artifact) {
        return new Signature(artifact, Path.of("signatures", artifact + ".txt"));
    }

    /** Writes it anew. */
    void refresh(List<String> listing) throws IOException {
        Files.writeString(file, String.join("\n", listing) + "\n");
    }

    /** What to tell somebody whose change made the API differ from what is kept; empty if it does not. */
    String complaint(List<String> listing) throws IOException {
        List<String> kept = Files.exists(file) ? Files.readAllLines(file) : List.of();
        if (kept.equals(listing)) {
            return "";
        }
        List<String> gone = without(kept, listing);
        List<String> added = without(listing, kept);
        return "The public API of " + artifact + " has changed.\n"
                + marked("-", gone)
                + marked("+", added)
                + (gone.isEmpty() ? "" : "What is gone or different breaks users who call it: see docs/evolution.md.\n")
                + "If the change is meant, keep the new API, read the diff of " + file
                + ", and commit it with a line in"
                + " CHANGELOG.md:\n"
                + "  mvn -q -Dfast -pl integration-tests/api -am package -Dtest=ApiTest"
                + " -Dsurefire.failIfNoSpecifiedTests=false -Dapi.refresh=true";
    }

    /** Each line with the class that it belongs to. */
    private static List<String> without(List<String> lines, List<String> others) {
        List<String> rest = new ArrayList<>(inContext(lines));
        inContext(others).forEach(rest::remove);
        return rest;
    }

    private static List<String> inContext(List<String> lines) {
        List<String> all = new ArrayList<>();
        String type = "";
        for (String line : lines) {
            if (!line.startsWith(" ")) {
                type = line;
            }
            all.add(line.equals(type) ? line : type + " |" + line);
        }
        return all;
    }

    private static String marked(String mark, List<String> lines) {
        StringBuilder marked = new StringBuilder();
        lines.forEach(line -> marked.append(mark).append(' ').append(line).append('\n'));
        return marked.toString();
    }
}
