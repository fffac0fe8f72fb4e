package io.github.smartasync.processor.types;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/**
 * Replaces wildcards by their upper bounds, as capture conversion does for reading. {@link Types#capture} gives the
 * same without names, and ECJ does not have it.
 */
final class Wildcards {

    private final Types types;

    Wildcards(Types types) {
        this.types = types;
    }

    /** A type whose arguments are no wildcards. */
    DeclaredType bounded(DeclaredType type) {
        if (type.getTypeArguments().stream().noneMatch(argument -> argument.getKind() == TypeKind.WILDCARD)) {
            return type;
        }
        TypeElement element = (TypeElement) type.asElement();
        List<TypeMirror> arguments = new ArrayList<>(type.getTypeArguments());
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i) instanceof WildcardType wildcard) {
                arguments.set(i, bound(wildcard, i, type));
            }
        }
        TypeMirror[] all = arguments.toArray(TypeMirror[]::new);
        return type.getEnclosingType() instanceof DeclaredType outer
                        && !outer.getTypeArguments().isEmpty()
                ? types.getDeclaredType(outer, element, all)
                : types.getDeclaredType(element, all);
    }

    /** The upper bound of a wildcard that is an argument of a type: its own, or that of the type parameter. */
    TypeMirror bound(WildcardType wildcard, int position, DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        TypeMirror formal = formalBound(element.getTypeParameters().get(position), element, type);
        TypeMirror written = wildcard.getExtendsBound();
        if (written == null) {
            return formal;
        }
        boolean formalIsNarrower = !types.isSameType(types.erasure(formal), types.erasure(written))
                && types.isSubtype(types.erasure(formal), types.erasure(written));
        return formalIsNarrower ? formal : written;
    }

    /** The first bound of a type parameter; where it names type parameters, with what stands for them. */
    private TypeMirror formalBound(TypeParameterElement parameter, TypeElement element, DeclaredType type) {
        TypeMirror bound = parameter.getBounds().get(0);
        TypeMirror first =
                bound instanceof IntersectionType several ? several.getBounds().get(0) : bound;
        if (first instanceof TypeVariable variable) {
            int position = element.getTypeParameters().indexOf(TypeVariables.declaration(variable));
            return position < 0 ? first : upperBound(type.getTypeArguments().get(position), first);
        }
        if (!(first instanceof DeclaredType declared)
                || declared.getTypeArguments().isEmpty()) {
            return first;
        }
        TypeMirror[] arguments = declared.getTypeArguments().stream()
                .map(argument -> names(argument, element) ? types.getWildcardType(null, null) : argument)
                .toArray(TypeMirror[]::new);
        return types.getDeclaredType((TypeElement) declared.asElement(), arguments);
    }

    private TypeMirror upperBound(TypeMirror argument, TypeMirror otherwise) {
        if (argument instanceof WildcardType wildcard) {
            return wildcard.getExtendsBound() == null ? types.erasure(otherwise) : wildcard.getExtendsBound();
        }
        return argument;
    }

    private static boolean names(TypeMirror type, TypeElement element) {
        return Mentions.in(type).stream()
                .anyMatch(named -> named instanceof TypeVariable variable
                        && element.getTypeParameters().contains(TypeVariables.declaration(variable)));
    }
}
