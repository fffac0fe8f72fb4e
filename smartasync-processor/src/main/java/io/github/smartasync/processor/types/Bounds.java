package io.github.smartasync.processor.types;

import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** Bounds of type variables as they are written, of which some are no bounds: the compiler says so itself, but later. */
public final class Bounds {

    private Bounds() {}

    /** Whether a type variable has bounds that it can have (JLS 4.4: a type variable is a bound only alone). */
    public static boolean areAllowed(TypeVariable variable) {
        TypeMirror bound = variable.getUpperBound();
        return !bound.getKind().isPrimitive()
                && !Mentions.unresolved(bound)
                && !(bound instanceof IntersectionType several
                        && several.getBounds().stream().anyMatch(each -> each.getKind() == TypeKind.TYPEVAR));
    }
}
