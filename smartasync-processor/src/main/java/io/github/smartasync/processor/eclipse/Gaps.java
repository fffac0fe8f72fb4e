package io.github.smartasync.processor.eclipse;

import static io.github.smartasync.processor.eclipse.Internals.call;
import static io.github.smartasync.processor.eclipse.Internals.declaration;
import static io.github.smartasync.processor.eclipse.Internals.field;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Finds parts of declarations that Eclipse's compiler leaves out of the elements that it shows. These are methods whose
 * signatures have errors, bounds and exceptions that do not exist, type arguments of a result that takes none, and whatever
 * it skips after a syntax error. The elements have no sign of it, so they are compared with the declarations behind them.
 */
final class Gaps {

    private Gaps() {}

    static boolean areInMethodsOf(TypeElement type) throws ReflectiveOperationException {
        Object declaration = declaration(type);
        return (boolean) field(field(declaration, "compilationResult"), "hasSyntaxError")
                || !shownNames(type).containsAll(declaredNames(declaration))
                || hasRefusedMethods(declaration);
    }

    static boolean areInBoundsOf(Parameterizable declared) throws ReflectiveOperationException {
        if (declared.getTypeParameters().isEmpty()) {
            return false;
        }
        Object declaration = declared instanceof ExecutableElement method
                ? declaration(method)
                : declaration((TypeElement) declared);
        Object[] parameters = (Object[]) call(declaration, "typeParameters");
        List<? extends TypeParameterElement> shown = declared.getTypeParameters();
        for (int i = 0; i < parameters.length; i++) {
            Object[] furtherBounds = array(field(parameters[i], "bounds"));
            if (furtherBounds.length > 0
                    && furtherBounds.length >= shown.get(i).getBounds().size()) {
                return true;
            }
        }
        return false;
    }

    static boolean areInSignatureOf(ExecutableElement method) throws ReflectiveOperationException {
        Object declaration = declaration(method);
        if (array(field(declaration, "thrownExceptions")).length
                > method.getThrownTypes().size()) {
            return true;
        }
        Object result = field(declaration, "returnType");
        return (boolean) call(result, "isParameterizedTypeReference") && !hasArguments(method.getReturnType());
    }

    private static boolean hasArguments(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return hasArguments(array.getComponentType());
        }
        return type instanceof DeclaredType declared
                && (!declared.getTypeArguments().isEmpty() || hasArguments(declared.getEnclosingType()));
    }

    private static List<String> shownNames(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .map(method -> method.getSimpleName().toString())
                .toList();
    }

    private static List<String> declaredNames(Object declaration) throws ReflectiveOperationException {
        List<String> names = new ArrayList<>();
        for (Object method : declaredMethods(declaration)) {
            names.add(new String((char[]) field(method, "selector")));
        }
        return names;
    }

    private static boolean hasRefusedMethods(Object declaration) throws ReflectiveOperationException {
        for (Object method : declaredMethods(declaration)) {
            if (Refusals.concern(method, declaration)) {
                return true;
            }
        }
        return false;
    }

    private static List<Object> declaredMethods(Object declaration) throws ReflectiveOperationException {
        List<Object> found = new ArrayList<>();
        for (Object method : array(field(declaration, "methods"))) {
            if ((boolean) call(method, "isMethod") || (boolean) call(method, "isAnnotationMethod")) {
                found.add(method);
            }
        }
        return found;
    }

    /** The compiler has null in place of an array without elements. */
    private static Object[] array(@Nullable Object elements) {
        return elements == null ? new Object[0] : (Object[]) elements;
    }
}
