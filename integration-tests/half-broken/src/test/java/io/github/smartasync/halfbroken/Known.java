package io.github.smartasync.halfbroken;

import io.github.smartasync.compilers.Compilers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A complaint that is known to be made, and why: one line of {@code known.tsv}.
 *
 * @param tool the compiler with which it is made
 * @param since the JDK from which on it is made
 * @param input the name of the input
 * @param complaint is found in the first line of the complaint
 * @param reason why it is not put right
 */
record Known(Compilers tool, int since, String input, Pattern complaint, String reason) {

    static List<Known> all() {
        return text().lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Known::parsed)
                .toList();
    }

    boolean isAbout(Compilers otherTool, Input otherInput) {
        return tool == otherTool && since <= Runtime.version().feature() && input.equals(otherInput.name());
    }

    boolean explains(String other) {
        return complaint.matcher(other.lines().findFirst().orElse("")).find();
    }

    private static Known parsed(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 4 || cells[3].isBlank()) {
            throw new IllegalArgumentException("not a tool, an input, a complaint and a reason: " + line);
        }
        int jdk = cells[0].indexOf(' ');
        return new Known(
                Compilers.valueOf(jdk < 0 ? cells[0] : cells[0].substring(0, jdk)),
                jdk < 0 ? 0 : Integer.parseInt(cells[0].substring(jdk + 1)),
                cells[1],
                Pattern.compile(cells[2]),
                cells[3]);
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(Known.class.getResourceAsStream("/known.tsv"), "known.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
