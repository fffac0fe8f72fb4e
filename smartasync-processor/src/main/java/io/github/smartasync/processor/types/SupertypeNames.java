package io.github.smartasync.processor.types;

import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Follows type arguments up a hierarchy by name. {@link Types#asMemberOf} and {@link Types#directSupertypes} do the
 * same for types, but each compiler loses other type-use annotations there. A name loses none.
 */
public final class SupertypeNames {

    private final Types types;
    private final Wildcards wildcards;

    public SupertypeNames(Types types) {
        this.types = types;
        this.wildcards = new Wildcards(types);
    }

    /**
     * The names inside a supertype's declaration.
     *
     * @param names the names inside the declaration of the type
     * @return nothing if the supertype is reached as a raw type, whose members are erased
     */
    public Optional<TypeNames> inside(TypeElement supertype, TypeElement type, TypeNames names) {
        if (type.equals(supertype)) {
            return Optional.of(names);
        }
        for (TypeMirror direct : Supertypes.declared(type)) {
            if (direct.getKind() == TypeKind.DECLARED
                    && types.isSubtype(types.erasure(direct), types.erasure(supertype.asType()))) {
                return of(supertype, (DeclaredType) direct, names);
            }
        }
        return Optional.empty();
    }

    /** The same, from a type as it is written. */
    public Optional<TypeNames> of(TypeElement supertype, DeclaredType type, TypeNames names) {
        return Erasures.isRaw(type)
                ? Optional.empty()
                : inside(supertype, (TypeElement) type.asElement(), names.inside(type, wildcards));
    }
}
