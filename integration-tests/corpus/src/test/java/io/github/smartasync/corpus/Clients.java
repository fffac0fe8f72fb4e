package io.github.smartasync.corpus;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/**
 * The types that have views, in one compilation.
 *
 * @param sides the views that each has
 * @param views what the names of the views begin with, by the name of the type
 * @param hasStatics whether the static methods of the types are in their views
 */
record Clients(List<Side> sides, Map<String, String> views, boolean hasStatics) {

    private static final String PACKAGE = "corpus.views.";

    /** Types whose views go into the package of the corpus. */
    static Clients of(List<Side> sides, List<String> types, boolean hasStatics) {
        Map<String, String> views = new LinkedHashMap<>();
        types.forEach(type -> views.put(type, PACKAGE + viewName(type)));
        return new Clients(sides, views, hasStatics);
    }

    boolean include(TypeElement type) {
        return views.containsKey(type.getQualifiedName().toString());
    }

    /** The name of a view. */
    String view(TypeElement type, Side side) {
        return Objects.requireNonNull(views.get(type.getQualifiedName().toString())) + side.suffix;
    }

    /** The nested name with underscores, as the generated views are named. */
    static String viewName(String type) {
        return Arrays.stream(type.split("\\."))
                .dropWhile(part -> Character.isLowerCase(part.charAt(0)))
                .collect(Collectors.joining("_"));
    }
}
