package io.github.smartasync.processor.render.javadoc;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.smartasync.processor.model.MethodModel;
import io.github.smartasync.processor.model.SourceMethod;
import io.github.smartasync.processor.model.SourceModel;
import io.github.smartasync.processor.model.ViewKind;
import io.github.smartasync.processor.render.name.RuntimeTypes;
import io.github.smartasync.processor.render.name.TypeUses;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Types and methods as Javadoc refers to them. A type is named shortly if the view's code names it anyway: an import for
 * the sake of a comment would be an unused one to other compilers.
 */
public final class DocNames {

    private final SourceModel model;
    private final Set<ClassName> shortened = new HashSet<>();
    private final Set<String> ambiguous = new HashSet<>();

    private DocNames(SourceModel model) {
        this.model = model;
    }

    /** The names in the file of a view. */
    public static DocNames of(SourceModel model, ViewKind kind, Optional<ClassName> other) {
        DocNames names = new DocNames(model);
        names.addAll(kind, other);
        return names;
    }

    private void addAll(ViewKind kind, Optional<ClassName> other) {
        ambiguous.addAll(model.hiddenNames());
        TypeUses uses = new TypeUses().addBounds(model.typeParameters());
        if (!model.isStatic()) {
            uses.add(model.sourceType());
        }
        for (MethodModel method : model.methods()) {
            uses.add(method.result(kind)).addAll(method.thrown(kind)).addBounds(method.typeParameters());
            method.parameters().forEach(parameter -> uses.add(parameter.type()));
            method.typeParameters().forEach(variable -> ambiguous.add(variable.name()));
        }
        model.typeParameters().forEach(variable -> ambiguous.add(variable.name()));
        uses.classes().forEach(this::name);
        other.ifPresent(this::name);
        model.names().view(kind).ifPresent(this::name);
        if (!model.isStatic()) {
            name(RuntimeTypes.RUNTIME);
        }
    }

    private void name(ClassName type) {
        String simpleName = type.topLevelClassName().simpleName();
        boolean taken = shortened.stream()
                .map(ClassName::topLevelClassName)
                .anyMatch(other -> other.simpleName().equals(simpleName) && !other.equals(type.topLevelClassName()));
        if (taken) {
            ambiguous.add(simpleName);
        }
        shortened.add(ClassName.get(type.packageName(), simpleName));
    }

    /** A reference to a type. */
    String type(TypeName type) {
        if (type instanceof ArrayTypeName array) {
            return type(array.componentType()) + "[]";
        }
        if (!(type instanceof ClassName name)) {
            return type.withoutAnnotations().toString();
        }
        ClassName top = name.topLevelClassName();
        boolean isShort = shortened.contains(ClassName.get(top.packageName(), top.simpleName()))
                && !ambiguous.contains(top.simpleName());
        return isShort ? String.join(".", name.simpleNames()) : name.canonicalName();
    }

    /** A sentence on calls that run on an executor when the JVM ends. */
    public String atExit() {
        return "The JVM does not wait for running calls when it exits: see {@link " + type(RuntimeTypes.RUNTIME)
                + ".Builder#closeAtExit}.";
    }

    /** A link to a type. */
    String link(TypeName type) {
        return "{@link " + type(type) + "}";
    }

    /** A sentence on what translates the failures of a method, if anything does. */
    String translation(MethodModel method) {
        return method.options()
                .translator()
                .map(it -> " Failures pass through " + link(it.type()) + ".")
                .orElse("");
    }

    /** A link to a method of the source. */
    String link(SourceMethod method) {
        String parameters = method.declaredParameters().stream().map(this::type).collect(Collectors.joining(", "));
        return "{@link " + type(model.source()) + "#" + method.name() + "(" + parameters + ")}";
    }
}
