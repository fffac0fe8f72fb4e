package io.github.smartasync.corpus;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/**
 * A method as a member of the type it was asked for, where type arguments are put in.
 *
 * @param element its declaration, or the preferred one of several that are inherited side by side
 * @param type its type as a member
 * @param thrown what a call of it can throw: what all declarations have in common (JLS 15.12.2.5)
 */
record Member(ExecutableElement element, ExecutableType type, List<TypeMirror> thrown) {

    String name() {
        return element.getSimpleName().toString();
    }

    TypeMirror result() {
        return type.getReturnType();
    }

    boolean isStatic() {
        return element.getModifiers().contains(Modifier.STATIC);
    }

    Member throwing(List<TypeMirror> others) {
        return new Member(element, type, others);
    }
}
