package io.github.smartasync.processor.assemble;

import io.github.smartasync.processor.scan.ScannedMethod;
import io.github.smartasync.processor.types.Enclosing;
import io.github.smartasync.processor.types.Supertypes;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** What is inherited from a raw type: its signatures are erased, and calling it is unchecked (JLS 4.8). */
public final class RawInheritance {

    private final Types types;
    private final Supertypes supertypes;

    public RawInheritance(Types types) {
        this.types = types;
        this.supertypes = new Supertypes(types);
    }

    /** Whether a call of a method of a type is one of a raw type's member, with parameters that erasure changes. */
    public boolean isUncheckedCall(DeclaredType type, ScannedMethod method) {
        TypeElement owner = Enclosing.type(method.element());
        if (owner.equals(type.asElement()) || owner.getTypeParameters().isEmpty()) {
            return false;
        }
        Optional<DeclaredType> found = supertypes.find(type, owner);
        return found.filter(supertype -> supertype.getTypeArguments().isEmpty()).isPresent()
                && changesByErasure(method.element().getParameters());
    }

    private boolean changesByErasure(List<? extends VariableElement> parameters) {
        return parameters.stream().anyMatch(parameter -> {
            TypeMirror declared = parameter.asType();
            return !types.isSameType(declared, types.erasure(declared));
        });
    }
}
