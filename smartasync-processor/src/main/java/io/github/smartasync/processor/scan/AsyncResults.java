package io.github.smartasync.processor.scan;

import static java.util.Objects.requireNonNull;

import io.github.smartasync.processor.model.Multiplicity;
import io.github.smartasync.processor.model.ResultKind;
import io.github.smartasync.processor.types.Enclosing;
import io.github.smartasync.processor.types.MissingSupertypes;
import io.github.smartasync.processor.types.Supertypes;
import io.github.smartasync.processor.types.UpwardProjection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Which types are async results, and of what. */
final class AsyncResults {

    private final Elements elements;
    private final Types types;
    private final Supertypes supertypes;

    AsyncResults(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
        this.supertypes = new Supertypes(types);
    }

    /** The async result that a type is or extends. If several kinds fit, the first. */
    Optional<ScannedResult> of(TypeMirror type) {
        Map<String, TypeElement> named = supertypes.named(type);
        return Stream.of(ResultKind.values())
                .filter(kind -> named.containsKey(kind.typeName()))
                .flatMap(kind -> as(type, kind, requireNonNull(named.get(kind.typeName()))).stream())
                .findFirst();
    }

    /** The async result that one of these methods of a type returns: the first that the type has. */
    Optional<ScannedResult> converted(TypeMirror type, List<String> conversions) {
        return type instanceof DeclaredType declared
                        && declared.asElement() instanceof TypeElement element
                        && !(conversions.isEmpty() || new MissingSupertypes().areThereOf(type))
                ? conversions.stream()
                        .flatMap(name -> converted(declared, element, name).stream())
                        .findFirst()
                : Optional.empty();
    }

    private Optional<ScannedResult> converted(DeclaredType type, TypeElement element, String name) {
        return ElementFilter.methodsIn(elements.getAllMembers(element)).stream()
                .filter(method -> method.getSimpleName().contentEquals(name)
                        && method.getParameters().isEmpty()
                        && method.getModifiers().contains(Modifier.PUBLIC)
                        && !method.getModifiers().contains(Modifier.STATIC))
                .flatMap(method -> supertypes
                        .find(type, Enclosing.type(method))
                        .map(owner -> ((ExecutableType) types.asMemberOf(owner, method)).getReturnType())
                        .flatMap(this::of)
                        .stream())
                .findFirst()
                .map(result -> new ScannedResult(
                        result.kind(),
                        result.value(),
                        result.raw(),
                        true,
                        result.multiplicity(),
                        result.plain(),
                        Optional.of(name)));
    }

    private Optional<ScannedResult> as(TypeMirror type, ResultKind kind, TypeElement root) {
        Optional<DeclaredType> supertype = supertypes.find(type, root);
        boolean sure = !ResultKind.bare().contains(kind) || root.equals(types.asElement(type));
        if (root.getTypeParameters().isEmpty()) {
            return supertype.map(found -> result(kind, named("java.lang.Void"), false, sure));
        }
        return supertype.map(found -> result(
                kind,
                UpwardProjection.ofArgument(type, root, types).orElseGet(() -> value(found)),
                found.getTypeArguments().isEmpty(),
                sure));
    }

    private ScannedResult result(ResultKind kind, TypeMirror value, boolean raw, boolean sure) {
        ScannedResult one = new ScannedResult(kind, value, raw, sure, Multiplicity.ONE, value, Optional.empty());
        return kind.isMany() ? as(one, Multiplicity.STREAM) : one;
    }

    /** The same result of many values, so many of which are wanted. */
    ScannedResult as(ScannedResult result, Multiplicity multiplicity) {
        TypeMirror plain = switch (multiplicity) {
            case ONE, FIRST -> result.value();
            case STREAM -> of("java.util.stream.Stream", result.value());
            case LIST -> of("java.util.List", result.value());
        };
        return new ScannedResult(
                result.kind(), result.value(), result.raw(), result.sure(), multiplicity, plain, result.conversion());
    }

    private TypeMirror of(String type, TypeMirror argument) {
        return types.getDeclaredType(elements.getTypeElement(type), argument);
    }

    private TypeMirror value(DeclaredType found) {
        return found.getTypeArguments().isEmpty()
                ? named("java.lang.Object")
                : found.getTypeArguments().get(0);
    }

    private TypeMirror named(String type) {
        return elements.getTypeElement(type).asType();
    }
}
