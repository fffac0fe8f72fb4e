package io.github.smartasync.processor.render;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;
import io.github.smartasync.processor.model.Deprecation;
import io.github.smartasync.processor.model.MethodModel;
import io.github.smartasync.processor.model.SourceModel;
import io.github.smartasync.processor.render.javadoc.SyncProse;
import io.github.smartasync.processor.render.name.RuntimeTypes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The annotations of generated code. */
public final class Markers {

    static final AnnotationSpec OVERRIDE =
            AnnotationSpec.builder(RuntimeTypes.OVERRIDE).build();

    private Markers() {}

    public static AnnotationSpec generatedFrom(String source) {
        return AnnotationSpec.builder(RuntimeTypes.GENERATED_VIEW)
                .addMember("value", "$S", source)
                .build();
    }

    static AnnotationSpec deprecated(Deprecation deprecation) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(RuntimeTypes.DEPRECATED);
        deprecation.since().ifPresent(since -> annotation.addMember("since", "$S", since));
        if (deprecation.forRemoval()) {
            annotation.addMember("forRemoval", "true");
        }
        return annotation.build();
    }

    /** For a declaration that users see: deprecated as the source is. */
    static List<AnnotationSpec> declaration(Optional<Deprecation> deprecation, Collection<String> lint) {
        List<AnnotationSpec> annotations = new ArrayList<>();
        deprecation.map(Markers::deprecated).ifPresent(annotations::add);
        annotations.addAll(suppressed(lint));
        return annotations;
    }

    /** The lint that the declaration of a view sets off, by naming its source and by what its {@code close} throws. */
    static Set<String> lintOfType(SourceModel model, View view) {
        Set<String> lint = new TreeSet<>(model.lint());
        if (model.deprecation().isPresent()) {
            lint.remove("deprecation");
        }
        if (model.deprecation().filter(Deprecation::forRemoval).isPresent()) {
            lint.add("removal");
        }
        if (view.kind().blocks()) {
            lint.addAll(lintOfClosing(model, method -> method.thrown(view.kind())));
        }
        return lint;
    }

    /** The lint of a method that is declared where its body is, and that calls the source's. */
    static Set<String> lintOfCalling(View view, MethodModel method) {
        Set<String> lint = new TreeSet<>(method.lint());
        lint.addAll(view.called(method).callLint());
        if (view.called(method).deprecation().filter(it -> !it.forRemoval()).isPresent()) {
            lint.remove("deprecation"); // what is deprecated itself may use what is
        }
        return lint;
    }

    /** The lint of a class that is not part of any API: only the bounds of its type variables count. */
    public static Set<String> lintOfBody(SourceModel model) {
        Set<String> lint = new TreeSet<>(model.lint());
        lint.remove("exports");
        return lint;
    }

    /**
     * javac warns of a resource whose {@code close} can throw {@code InterruptedException}. Whether a view is a resource is
     * for all that it extends to say, so each view with such a method is taken for one.
     */
    static Set<String> lintOfClosing(SourceModel model, Function<MethodModel, List<TypeName>> thrown) {
        boolean interruptible = model.methods().stream()
                .filter(method ->
                        method.name().equals("close") && method.parameters().isEmpty())
                .flatMap(method -> thrown.apply(method).stream())
                .anyMatch(type -> SyncProse.INTERRUPTIBLE.contains(
                        type.withoutAnnotations().toString()));
        return interruptible ? Set.of("try") : Set.of();
    }

    /**
     * For code that uses what is deprecated. {@code @Deprecated} keeps javac quiet about ordinary deprecation, but not
     * about removal.
     */
    public static List<AnnotationSpec> use(Optional<Deprecation> deprecation, Collection<String> lint) {
        boolean forRemoval = deprecation.map(Deprecation::forRemoval).orElse(false);
        TreeSet<String> tokens = new TreeSet<>(lint);
        tokens.remove("overloads"); // judged where they are declared for callers
        if (forRemoval) {
            tokens.add("removal");
        }
        List<AnnotationSpec> annotations = new ArrayList<>();
        if (deprecation.isPresent() && !forRemoval) {
            tokens.remove("deprecation");
            annotations.add(AnnotationSpec.builder(RuntimeTypes.DEPRECATED).build());
        }
        annotations.addAll(suppressed(tokens));
        return annotations;
    }

    /** One {@code @SuppressWarnings} for all tokens, or none. {@code "all"} is for ECJ, whose tokens differ. */
    static List<AnnotationSpec> suppressed(Collection<String> lint) {
        if (lint.isEmpty()) {
            return List.of();
        }
        TreeSet<String> tokens = new TreeSet<>(lint);
        tokens.add("all");
        String values = tokens.stream().map(token -> '"' + token + '"').collect(Collectors.joining(", "));
        return List.of(AnnotationSpec.builder(RuntimeTypes.SUPPRESS_WARNINGS)
                .addMember("value", "$L", tokens.size() == 1 ? values : "{" + values + "}")
                .build());
    }
}
