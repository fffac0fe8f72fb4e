package io.github.smartasync.processor.types;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/**
 * Types that class files name, and no Java source can. Only other languages write such types: to Scala, the {@code List} in
 * {@code SeqFactory<List>} is no type but what makes one.
 */
public final class UnwritableTypes {

    private final Types types;

    public UnwritableTypes(Types types) {
        this.types = types;
    }

    /** The first type named by these that Java cannot write. */
    public Optional<DeclaredType> in(Collection<? extends TypeMirror> signature) {
        return Mentions.in(signature).stream()
                .filter(type -> type.getKind() == TypeKind.DECLARED)
                .map(type -> (DeclaredType) type)
                .filter(type -> isInnerOfInterface(type) || !fits(type))
                .findFirst();
    }

    /** In Java a class inside of an interface is static (JLS 9.5), so the interface has no type arguments there. */
    private static boolean isInnerOfInterface(DeclaredType type) {
        return type.getEnclosingType() instanceof DeclaredType outer
                && !outer.getTypeArguments().isEmpty()
                && outer.asElement().getKind().isInterface()
                && !type.asElement().getModifiers().contains(Modifier.STATIC);
    }

    /** Whether the type arguments are within their bounds (JLS 4.5). */
    private boolean fits(DeclaredType type) {
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        List<? extends TypeParameterElement> parameters = ((TypeElement) type.asElement()).getTypeParameters();
        for (int i = 0; i < Math.min(arguments.size(), parameters.size()); i++) {
            TypeMirror argument = arguments.get(i);
            if (!(argument instanceof WildcardType)
                    && !parameters.get(i).getBounds().stream().allMatch(bound -> isWithin(argument, bound))) {
                return false;
            }
        }
        return true;
    }

    /** A bound may name type variables, so only erasures are compared. But a raw type never fits a bound with type arguments. */
    private boolean isWithin(TypeMirror argument, TypeMirror bound) {
        boolean hasArguments = bound instanceof DeclaredType declared
                && !declared.getTypeArguments().isEmpty();
        return !(Erasures.isRaw(argument) && hasArguments)
                && types.isSubtype(types.erasure(argument), types.erasure(bound));
    }
}
