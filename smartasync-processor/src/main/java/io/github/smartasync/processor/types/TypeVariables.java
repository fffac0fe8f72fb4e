package io.github.smartasync.processor.types;

import javax.lang.model.element.Element;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeVariable;

/** What a type variable is declared as. */
public final class TypeVariables {

    private TypeVariables() {}

    /**
     * The type parameter that declares a variable. ECJ makes another element of a variable that is annotated where it is used, as
     * in {@code @NonNull T start()}, and that is equal to no type parameter.
     */
    public static Element declaration(TypeVariable variable) {
        Element element = variable.asElement();
        if (!(element instanceof TypeParameterElement parameter)
                || !(parameter.getGenericElement() instanceof Parameterizable generic)) {
            return element;
        }
        return generic.getTypeParameters().stream()
                .filter(declared -> declared.getSimpleName().contentEquals(element.getSimpleName()))
                .<Element>map(declared -> declared)
                .findFirst()
                .orElse(element);
    }
}
