package io.github.smartasync.processor.types;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** All types that a type names: itself, its arguments, what encloses it. Bounds of type variables are not followed. */
public final class Mentions {

    private Mentions() {}

    /** What a type names. */
    public static List<TypeMirror> in(TypeMirror type) {
        List<TypeMirror> found = new ArrayList<>();
        collect(type, found);
        return found;
    }

    /** What several types name. */
    public static List<TypeMirror> in(Collection<? extends TypeMirror> types) {
        List<TypeMirror> found = new ArrayList<>();
        for (TypeMirror type : types) {
            collect(type, found);
        }
        return found;
    }

    /** Whether a type, or one that it names, is not known to the compiler (yet). */
    public static boolean unresolved(TypeMirror type) {
        return in(type).stream().anyMatch(named -> named.getKind() == TypeKind.ERROR);
    }

    /** What the signature of a method is made of: parameters, result, exceptions and bounds of its type variables. */
    public static List<TypeMirror> signature(
            ExecutableType method, TypeMirror result, List<? extends TypeMirror> thrown) {
        List<TypeMirror> parts = new ArrayList<>(method.getParameterTypes());
        parts.add(result);
        parts.addAll(thrown);
        for (TypeVariable variable : method.getTypeVariables()) {
            parts.add(variable.getUpperBound());
        }
        return parts;
    }

    // The only call of itself: a compiler that has just started spends a quarter of a second on this method if there
    // are six.
    private static void collect(TypeMirror type, List<TypeMirror> found) {
        found.add(type);
        for (TypeMirror part : parts(type)) {
            collect(part, found);
        }
    }

    private static List<? extends TypeMirror> parts(TypeMirror type) {
        return switch (type.getKind()) {
            case ARRAY -> List.of(((ArrayType) type).getComponentType());
            case WILDCARD -> bounds((WildcardType) type);
            case INTERSECTION -> ((IntersectionType) type).getBounds();
            case DECLARED -> parts((DeclaredType) type);
            default -> List.of();
        };
    }

    private static List<TypeMirror> bounds(WildcardType type) {
        return Stream.of(type.getExtendsBound(), type.getSuperBound())
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<? extends TypeMirror> parts(DeclaredType type) {
        if (type.getEnclosingType().getKind() != TypeKind.DECLARED) {
            return type.getTypeArguments();
        }
        List<TypeMirror> parts = new ArrayList<>(type.getTypeArguments());
        parts.add(0, type.getEnclosingType());
        return parts;
    }
}
