package io.github.smartasync.processor.types;

import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Finds types that code can name but a compiler cannot compare with others: the class file of a supertype, or of a type
 * argument of one, is not on the class path.
 */
public final class MissingSupertypes {

    private final Map<TypeElement, Boolean> known = new HashMap<>();

    /** Whether a type is of such a class. */
    public boolean areThereOf(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED && areThereOf((TypeElement) ((DeclaredType) type).asElement());
    }

    private boolean areThereOf(TypeElement type) {
        Boolean before = known.get(type);
        if (before != null) {
            return before;
        }
        // Of a cyclic hierarchy the compiler itself complains.
        known.put(type, false);
        boolean missing;
        try {
            missing = Supertypes.declared(type).stream()
                    .anyMatch(supertype -> Mentions.unresolved(supertype) || areThereOf(supertype));
        } catch (RuntimeException e) {
            // ECJ does not answer.
            missing = true;
        }
        known.put(type, missing);
        return missing;
    }
}
