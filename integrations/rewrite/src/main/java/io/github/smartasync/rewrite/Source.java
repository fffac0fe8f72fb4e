package io.github.smartasync.rewrite;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * A type with views, as far as its annotations tell. A recipe does not see the generated views themselves: build tools give it
 * what is in folders of sources.
 *
 * @param options those of the type; empty if only methods are annotated
 */
record Source(JavaType.FullyQualified type, Options options) {

    static final String ANNOTATION = "io.github.smartasync.SmartAsync";

    /** With these, one would have to be the compiler to know the methods of the views. */
    private static final Set<String> SELECTIONS = Set.of("only", "skip", "direct", "rename", "toFuture");

    private static final List<String> DEFAULT_VIEWS = List.of("SYNC", "ASYNC");

    /** Kinds of views, by the suffixes of their names. */
    enum Kind {
        SYNC("Sync"),
        ASYNC("Async"),
        REACTOR("Reactor");

        private final String suffix;

        Kind(String suffix) {
            this.suffix = suffix;
        }
    }

    static boolean isAnnotated(@Nullable JavaType type) {
        JavaType.FullyQualified named = TypeUtils.asFullyQualified(type);
        return named != null && Options.of(named.getAnnotations(), ANNOTATION).isPresent();
    }

    /** The source of a call, if its views have a method for the one that is called. */
    static Optional<Source> of(JavaType.FullyQualified type, JavaType.Method method) {
        if (!method.hasFlags(Flag.Public) || isExcluded(method)) {
            return Optional.empty();
        }
        Optional<Options> ofType = Options.of(type.getAnnotations(), ANNOTATION);
        Optional<Options> ofMethod = Options.of(method.getAnnotations(), ANNOTATION);
        return ofType.isPresent() || ofMethod.isPresent()
                ? Optional.of(new Source(type, ofType.orElseGet(() -> new Options(Map.of()))))
                        .filter(source -> SELECTIONS.stream()
                                .allMatch(name -> source.options.all(name).isEmpty()
                                        && ofMethod.map(own -> own.all(name))
                                                .orElse(List.of())
                                                .isEmpty()))
                : Optional.empty();
    }

    private static boolean isExcluded(JavaType.Method method) {
        for (JavaType.Method one = method; one != null; one = one.getOverride()) {
            if (Options.of(one.getAnnotations(), ANNOTATION + "$Skip").isPresent()
                    || Options.of(one.getAnnotations(), ANNOTATION + "$Direct").isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The name of a view, without its package; empty if the compiler does not write it. */
    Optional<String> view(Kind kind) {
        List<String> views = options.all("views").isEmpty() ? DEFAULT_VIEWS : options.all("views");
        return views.contains(kind.name())
                ? Optional.of(options.text(kind.name().toLowerCase(Locale.ROOT))
                        .orElseGet(() -> type.getClassName().replace('.', '_').replace('$', '_') + kind.suffix))
                : Optional.empty();
    }

    /** What a method is called in the views. Empty where the name depends on other methods of the source. */
    static Optional<String> nameInViews(JavaType.Method method) {
        Optional<String> given = Options.of(method.getAnnotations(), ANNOTATION).flatMap(own -> own.text("name"));
        if (given.isPresent()) {
            return given;
        }
        String name = method.getName();
        if (!Results.isAsync(method.getReturnType())) {
            return name.endsWith("Sync") ? Optional.empty() : Optional.of(name);
        }
        return Optional.of(name.endsWith("Async") ? name.substring(0, name.length() - "Async".length()) : name)
                .filter(shorter -> !shorter.isEmpty());
    }
}
