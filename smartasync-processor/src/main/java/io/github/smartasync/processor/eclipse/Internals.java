package io.github.smartasync.processor.eclipse;

import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Reads the public fields and methods of the compiler's own classes. */
final class Internals {

    private Internals() {}

    /** The declaration of a type as the compiler's parser made it. */
    static Object declaration(TypeElement type) throws ReflectiveOperationException {
        return field(scope(type), "referenceContext");
    }

    /** The declaration of a method as the compiler's parser made it. */
    static Object declaration(ExecutableElement method) throws ReflectiveOperationException {
        return call(binding(method), "sourceMethod");
    }

    /** Where the names in a type are looked up. */
    static Object scope(TypeElement type) throws ReflectiveOperationException {
        return field(binding(type), "scope");
    }

    static Object binding(Element element) throws ReflectiveOperationException {
        return field(element, "_binding");
    }

    static Object field(Object of, String name) throws ReflectiveOperationException {
        return of.getClass().getField(name).get(of);
    }

    static Object call(Object on, String method) throws ReflectiveOperationException {
        return on.getClass().getMethod(method).invoke(on);
    }
}
