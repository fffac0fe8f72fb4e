package io.github.smartasync.processor.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A documentation comment, ready to be written elsewhere: links are fully qualified, what cannot be resolved has become
 * code, HTML is well-formed. All wording are as they stand in a comment, without the leading asterisks.
 *
 * @param markdown whether it is Markdown (JEP 467), not HTML
 * @param body the main description; empty if there is none
 * @param parameters by parameter name, type parameters as {@code <T>}, in the order of the comment
 * @param returns the text of {@code @return}
 * @param failures what {@code @throws} says
 */
public record DocComment(
        boolean markdown,
        String body,
        Map<String, String> parameters,
        Optional<String> returns,
        List<Failure> failures,
        Optional<String> deprecated,
        Optional<String> since,
        List<String> see) {

    /**
     * One {@code @throws}.
     *
     * @param type the exception, qualified where it can be resolved, else as it is written
     * @param resolved whether the exception is known, so that a link can name it
     * @param unchecked whether it is known to be unchecked
     */
    public record Failure(String type, boolean resolved, boolean unchecked, String text) {}

    /** What the comment of a generated type or method begins with if it is Markdown; the layout of the file takes it away. */
    public static final String MARKDOWN = "\u0001";

    /** The same comment, of a method whose parameters are called otherwise. */
    public DocComment renamed(Map<String, String> names) {
        Map<String, String> renamed = new LinkedHashMap<>();
        parameters.forEach((name, text) -> renamed.put(names.getOrDefault(name, name), text));
        return new DocComment(markdown, body, renamed, returns, failures, deprecated, since, see);
    }

    /** The comment of something that has none. */
    public static DocComment none() {
        return new DocComment(
                false, "", Map.of(), Optional.empty(), List.of(), Optional.empty(), Optional.empty(), List.of());
    }

    /** Whether it is {@link #none()}. Asked for each method: to link the {@code equals} of a large record takes long. */
    public boolean isNone() {
        return !markdown
                && body.isEmpty()
                && parameters.isEmpty()
                && returns.isEmpty()
                && failures.isEmpty()
                && deprecated.isEmpty()
                && since.isEmpty()
                && see.isEmpty();
    }

    public DocComment {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        failures = List.copyOf(failures);
        see = List.copyOf(see);
    }
}
