package io.github.smartasync.processor.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A documentation comment, ready to be written elsewhere: links are fully qualified, what cannot be resolved has become
 * plain code, HTML is well-formed. All texts are as they stand in a comment, without the leading asterisks.
 *
 * @param body the main description; empty if there is none
 * @param parameters by parameter name, type parameters as {@code <T>}
 * @param failures by the exception as written in the comment, qualified where it can be resolved
 * @param returns the text of {@code @return}
 */
public record DocComment(
        String body,
        Map<String, String> parameters,
        Optional<String> returns,
        Map<String, String> failures,
        Optional<String> deprecated,
        Optional<String> since,
        List<String> see) {

    /** The comment of something that has none. */
    public static DocComment none() {
        return new DocComment("", Map.of(), Optional.empty(), Map.of(), Optional.empty(), Optional.empty(), List.of());
    }

    public DocComment {
        see = List.copyOf(see);
    }
}
