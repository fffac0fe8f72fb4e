package io.github.smartasync.processor.types;

import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.NoType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Finds the type argument of a supertype, if the wildcard is not the argument itself but inside it (JLS
 * 4.10.5): {@code Promise<?>}, a future of {@code List<I>} with {@code I extends Number}, is a future of {@code List<?
 * extends Number>}, and not of {@code List<Number>}.
 */
public final class UpwardProjection {

    private final Types types;
    private final Wildcards wildcards;
    private final DeclaredType type;
    private final TypeElement element;

    private UpwardProjection(Types types, DeclaredType type) {
        this.types = types;
        this.wildcards = new Wildcards(types);
        this.type = type;
        this.element = (TypeElement) type.asElement();
    }

    /** The argument of a generic supertype with one type parameter; empty where a bound can stand for each wildcard. */
    public static Optional<TypeMirror> ofArgument(TypeMirror type, TypeElement supertype, Types types) {
        if (!(type instanceof DeclaredType declared)
                || declared.getTypeArguments().stream().noneMatch(WildcardType.class::isInstance)) {
            return Optional.empty();
        }
        UpwardProjection projection = new UpwardProjection(types, declared);
        return new Supertypes(types)
                .find(declared.asElement().asType(), supertype)
                .flatMap(found -> found.getTypeArguments().stream().findFirst())
                .filter(argument -> !(argument instanceof TypeVariable) && projection.isConcerned(argument))
                .map(argument -> projection.of((TypeMirror) argument));
    }

    private TypeMirror of(TypeMirror written) {
        if (written instanceof TypeVariable variable) {
            TypeMirror given = given(variable);
            return given instanceof WildcardType wildcard
                    ? wildcards.bound(wildcard, position(variable), type)
                    : given == null ? written : given;
        }
        if (written instanceof ArrayType array) {
            return types.getArrayType(of(array.getComponentType()));
        }
        if (!(written instanceof DeclaredType declared)
                || declared.getTypeArguments().isEmpty()) {
            return written;
        }
        TypeElement generic = (TypeElement) declared.asElement();
        TypeMirror[] arguments =
                declared.getTypeArguments().stream().map(this::ofArgument).toArray(TypeMirror[]::new);
        return declared.getEnclosingType() instanceof NoType
                ? types.getDeclaredType(generic, arguments)
                : types.getDeclaredType((DeclaredType) of(declared.getEnclosingType()), generic, arguments);
    }

    private TypeMirror ofArgument(TypeMirror argument) {
        if (argument instanceof WildcardType wildcard) {
            TypeMirror upper = wildcard.getExtendsBound();
            TypeMirror lower = wildcard.getSuperBound();
            return upper != null
                    ? types.getWildcardType(of(upper), null)
                    : types.getWildcardType(null, lower == null ? null : downward(lower));
        }
        if (!isConcerned(argument)) {
            return of(argument);
        }
        TypeMirror upper = of(argument);
        return upper instanceof DeclaredType declared
                        && ((TypeElement) declared.asElement())
                                .getQualifiedName()
                                .contentEquals("java.lang.Object")
                ? types.getWildcardType(null, downward(argument))
                : types.getWildcardType(upper, null);
    }

    /** The lower bound that is known; null if there is none. */
    private @Nullable TypeMirror downward(TypeMirror written) {
        if (!isConcerned(written)) {
            return of(written);
        }
        return written instanceof TypeVariable variable && given(variable) instanceof WildcardType wildcard
                ? wildcard.getSuperBound()
                : null;
    }

    /** Whether a type names a type parameter whose argument is a wildcard. */
    private boolean isConcerned(TypeMirror written) {
        return Mentions.in(written).stream()
                .anyMatch(named -> named instanceof TypeVariable variable && given(variable) instanceof WildcardType);
    }

    private @Nullable TypeMirror given(TypeVariable variable) {
        int position = position(variable);
        return position < 0 ? null : type.getTypeArguments().get(position);
    }

    private int position(TypeVariable variable) {
        return element.getTypeParameters().indexOf(TypeVariables.declaration(variable));
    }
}
