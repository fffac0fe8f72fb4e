package io.github.smartasync.processor.types;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
        types.forEach(type -> collect(type, found));
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

    private static void collect(TypeMirror type, List<TypeMirror> found) {
        found.add(type);
        switch (type.getKind()) {
            case ARRAY -> collect(((ArrayType) type).getComponentType(), found);
            case WILDCARD -> {
                WildcardType wildcard = (WildcardType) type;
                if (wildcard.getExtendsBound() != null) {
                    collect(wildcard.getExtendsBound(), found);
                }
                if (wildcard.getSuperBound() != null) {
                    collect(wildcard.getSuperBound(), found);
                }
            }
            case INTERSECTION -> ((IntersectionType) type).getBounds().forEach(bound -> collect(bound, found));
            case DECLARED -> {
                DeclaredType declared = (DeclaredType) type;
                if (declared.getEnclosingType().getKind() == TypeKind.DECLARED) {
                    collect(declared.getEnclosingType(), found);
                }
                declared.getTypeArguments().forEach(argument -> collect(argument, found));
            }
            default -> {}
        }
    }
}
