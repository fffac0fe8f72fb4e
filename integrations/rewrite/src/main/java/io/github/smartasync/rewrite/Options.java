package io.github.smartasync.rewrite;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.JavaType;

/** What an annotation says: the elements that are given, each as a list of texts. */
record Options(Map<String, List<String>> given) {

    /** Empty if nothing carries the annotation. */
    static Optional<Options> of(List<JavaType.FullyQualified> annotations, String name) {
        return annotations.stream()
                .filter(one -> one.getFullyQualifiedName().equals(name))
                .findFirst()
                .map(Options::of);
    }

    private static Options of(JavaType.FullyQualified type) {
        Map<String, List<String>> given = new HashMap<>();
        if (type instanceof JavaType.Annotation annotation) {
            for (JavaType.Annotation.ElementValue value : annotation.getValues()) {
                if (value.getElement() instanceof JavaType.Method element) {
                    given.put(element.getName(), texts(value));
                }
            }
        }
        return new Options(given);
    }

    private static List<String> texts(JavaType.Annotation.ElementValue value) {
        Collection<?> values = value instanceof JavaType.Annotation.ArrayElementValue several
                ? several.getValues()
                : List.of(value.getValue());
        return values.stream().map(Options::text).toList();
    }

    private static String text(@Nullable Object value) {
        return value instanceof JavaType.Variable constant ? constant.getName() : String.valueOf(value);
    }

    List<String> all(String name) {
        return given.getOrDefault(name, List.of());
    }

    /** Empty also where the text is. */
    Optional<String> text(String name) {
        return all(name).stream().filter(text -> !text.isEmpty()).findFirst();
    }
}
