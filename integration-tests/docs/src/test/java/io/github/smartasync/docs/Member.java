package io.github.smartasync.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A method of a nested class, or of the interface, of a generated file, which holds no marks of its own:
 * {@code SyncView.priceOf}.
 */
record Member(Path file, String nestedClass, String method) {

    private static final String INDENT = " ".repeat(8);

    String text() throws IOException {
        List<String> lines = Files.readAllLines(file);
        boolean isInterface = lines.stream().anyMatch(line -> line.startsWith("public interface " + nestedClass));
        int type = indexOf(lines, 0, isInterface ? " interface " + nestedClass : " class " + nestedClass + " ");
        int start = indexOf(lines, type, " " + method + "(");
        String indent = lines.get(start).replaceAll("\\S.*", "");
        int end = lines.subList(start, lines.size()).indexOf(indent + "}") + start;
        while (lines.get(start - 1).startsWith(indent + "@")) {
            start--;
        }
        return String.join("\n", lines.subList(start, end + 1)).stripIndent().strip();
    }

    private int indexOf(List<String> lines, int from, String text) {
        for (int i = from; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.contains(text) && line.endsWith("{") && !line.startsWith(INDENT + " ")) {
                return i;
            }
        }
        throw new IllegalStateException(file + " has no" + text);
    }
}
