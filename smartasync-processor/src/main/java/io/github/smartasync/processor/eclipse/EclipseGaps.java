package io.github.smartasync.processor.eclipse;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * What Eclipse's compiler leaves out of the elements that it shows: methods whose signatures have errors, second bounds
 * of type parameters that do not exist, arguments of a result that takes none, exceptions that do not exist, and what
 * it skips after a syntax error.
 * The language model does not show this. So we look at the declarations behind the elements, which are public fields.
 * If a compiler has other fields, we assume that it leaves nothing out. javac shows everything that is written, and
 * nothing after a syntax error.
 */
public final class EclipseGaps {

    private static final String MODEL = "org.eclipse.jdt.internal.compiler.apt.model.";

    private EclipseGaps() {}

    /** Whether a type may have methods that are not shown, or are not meant as they are shown. */
    public static boolean areInMethodsOf(TypeElement type) {
        if (!isEclipses(type)) {
            return false;
        }
        try {
            Object declaration = field(field(field(type, "_binding"), "scope"), "referenceContext");
            return (boolean) field(field(declaration, "compilationResult"), "hasSyntaxError")
                    || !shownNames(type).containsAll(declaredNames(declaration))
                    || hasRefusedMethods(declaration);
        } catch (ReflectiveOperationException | RuntimeException otherwise) {
            // A class file, or a compiler that is built in another way.
            return false;
        }
    }

    /** Whether the type parameters of a type, or of a method, have bounds that are not shown. */
    public static boolean areInBoundsOf(Parameterizable declared) {
        if (declared.getTypeParameters().isEmpty() || !isEclipses(declared)) {
            return false;
        }
        try {
            Object binding = field(declared, "_binding");
            Object declaration = declared instanceof ExecutableElement
                    ? sourceMethod(binding)
                    : field(field(binding, "scope"), "referenceContext");
            Object[] parameters = (Object[]) call(declaration, "typeParameters");
            List<? extends TypeParameterElement> shown = declared.getTypeParameters();
            for (int i = 0; i < parameters.length; i++) {
                Object furtherBounds =
                        parameters[i].getClass().getField("bounds").get(parameters[i]);
                if (furtherBounds != null
                        && ((Object[]) furtherBounds).length
                                >= shown.get(i).getBounds().size()) {
                    return true;
                }
            }
            return false;
        } catch (ReflectiveOperationException | RuntimeException otherwise) {
            return false;
        }
    }

    /** Whether a method is written with exceptions, or arguments of its result, that are not shown. */
    public static boolean areInSignatureOf(ExecutableElement method) {
        if (!isEclipses(method)) {
            return false;
        }
        try {
            Object declaration = sourceMethod(field(method, "_binding"));
            Object thrown = field(declaration, "thrownExceptions");
            if (thrown != null
                    && ((Object[]) thrown).length > method.getThrownTypes().size()) {
                return true;
            }
            Object result = field(declaration, "returnType");
            return (boolean) call(result, "isParameterizedTypeReference") && !hasArguments(method.getReturnType());
        } catch (ReflectiveOperationException | RuntimeException otherwise) {
            return false;
        }
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
            if (EclipseRefusals.refuses(method, declaration)) {
                return true;
            }
        }
        return false;
    }

    private static List<Object> declaredMethods(Object declaration) throws ReflectiveOperationException {
        List<Object> found = new ArrayList<>();
        Object methods = field(declaration, "methods");
        if (methods != null) {
            for (Object method : (Object[]) methods) {
                if ((boolean) call(method, "isMethod") || (boolean) call(method, "isAnnotationMethod")) {
                    found.add(method);
                }
            }
        }
        return found;
    }

    static boolean isEclipses(Element element) {
        return element.getClass().getName().startsWith(MODEL);
    }

    static Object sourceMethod(Object binding) throws ReflectiveOperationException {
        return call(binding, "sourceMethod");
    }

    static Object call(Object on, String method) throws ReflectiveOperationException {
        return on.getClass().getMethod(method).invoke(on);
    }

    static Object field(Object of, String name) throws ReflectiveOperationException {
        return of.getClass().getField(name).get(of);
    }
}
