package io.github.smartasync.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A generated view without its comments, imports and factories: its first line, its abstract methods, its last line. */
record Outline(Path file) {

    String text() throws IOException {
        List<String> lines = new ArrayList<>();
        boolean inside = false;
        for (String line : withoutComments().lines().toList()) {
            boolean member = line.startsWith("    ") && !line.startsWith("     ");
            if (line.startsWith("public interface") || line.equals("}")) {
                lines.add(line);
                inside = true;
            } else if (inside && member && line.endsWith(";")) {
                lines.add(line);
            }
        }
        if (!inside) {
            throw new IllegalStateException(file + " holds no interface");
        }
        return String.join("\n", lines);
    }

    private String withoutComments() throws IOException {
        return Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "");
    }
}
