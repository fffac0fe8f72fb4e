package io.github.smartasync.halfbroken;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Sources that are compiled together.
 *
 * @param name says what is wrong with them
 * @param sources by path
 */
record Input(String name, Map<String, String> sources) {

    Input {
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    }

    /**
     * Those in a resource. A line {@code ### name} begins an input, a line {@code --- path} a source of it; without
     * that the source is {@code p/Source.java}, where a package declaration and the import of the annotations are put
     * in front of it, on its first line so that line numbers stay.
     */
    static List<Input> read(String resource) {
        List<Input> inputs = new ArrayList<>();
        for (String part : text(resource).split("(?m)^### ", -1)) {
            if (!part.isBlank() && !part.startsWith("#")) {
                int end = part.indexOf('\n');
                String name = resource.replaceAll(".*/|\\.txt", "") + ": "
                        + part.substring(0, end).strip();
                inputs.add(new Input(name, sources(part.substring(end + 1))));
            }
        }
        return inputs;
    }

    private static Map<String, String> sources(String text) {
        Map<String, String> sources = new LinkedHashMap<>();
        for (String part : text.split("(?m)^--- ", -1)) {
            int end = part.indexOf('\n');
            if (part.isBlank()) {
                continue;
            }
            if (text.startsWith("--- ") && end > 0) {
                sources.put(part.substring(0, end).strip(), part.substring(end + 1));
            } else {
                sources.put(
                        "p/Source.java",
                        "package p; import io.github.smartasync.*; import java.util.*; import java.util.concurrent.*; "
                                + part);
            }
        }
        return sources;
    }

    private static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(Input.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
