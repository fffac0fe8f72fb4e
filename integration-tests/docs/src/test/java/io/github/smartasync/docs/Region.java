package io.github.smartasync.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file, between a line {@code // snippet:name} and a line {@code // end:name}; in XML and properties, in
 * their comments. What stands between several such pairs of one name is joined.
 */
record Region(Path file, String name) {

    private static final Pattern MARKER =
            Pattern.compile("\\s*(?://|#|<!--)\\s*(snippet|end):([\\w-]+)\\s*(?:-->)?\\s*");

    /** The lines, without markers and without common indentation; no blank ones at the ends. */
    String text() throws IOException {
        List<String> lines = new ArrayList<>();
        boolean inside = false;
        boolean found = false;
        for (String line : Files.readAllLines(file)) {
            Matcher marker = MARKER.matcher(line);
            if (!marker.matches()) {
                if (inside) {
                    lines.add(line);
                }
            } else if (marker.group(2).equals(name)) {
                inside = marker.group(1).equals("snippet");
                found = true;
            }
        }
        if (!found || inside) {
            throw new IllegalStateException(file + (found ? " does not end" : " has no") + " region " + name);
        }
        return String.join("\n", lines).stripIndent().strip();
    }
}
