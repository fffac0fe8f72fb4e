package io.github.smartasync.processor.eclipse;

import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.TypeElement;

/**
 * What Eclipse's compiler knows of a source but does not show as elements. It is the one door to that compiler's
 * internals: with any other compiler, and with a version of Eclipse's that is built otherwise, every answer is no. javac
 * needs none of this: it shows all that is written, and runs no processor after a syntax error.
 */
public final class Eclipse {

    private static final String MODEL = "org.eclipse.jdt.internal.compiler.apt.model.";

    private Eclipse() {}

    /** Whether the compiler may hide methods of a type, or show them differently from what is meant. */
    public static boolean hidesMethodsOf(TypeElement type) {
        return ask(type, Gaps::areInMethodsOf);
    }

    /** Whether the type parameters of a type, or of a method, have bounds that are not shown. */
    public static boolean hidesBoundsOf(Parameterizable declared) {
        return ask(declared, Gaps::areInBoundsOf);
    }

    /** Whether a method is written with exceptions, or arguments of its result, that are not shown. */
    public static boolean hidesPartsOf(ExecutableElement method) {
        return ask(method, Gaps::areInSignatureOf);
    }

    /** Whether the compiler shows a method although it will refuse it. */
    public static boolean refuses(ExecutableElement method) {
        return ask(method, Refusals::have);
    }

    /** Whether the file of a type has syntax errors. The compiler reads all of the file for that, once. */
    public static boolean hasSyntaxErrorsIn(TypeElement type) {
        return ask(type, SyntaxErrors::areInFileOf);
    }

    /** Whether an element is that compiler's. */
    public static boolean shows(Element element) {
        return element.getClass().getName().startsWith(MODEL);
    }

    /** Whether a class file says of an element that it is deprecated, by its attribute and without the annotation. */
    public static boolean isDeprecatedByAttribute(Element element) {
        return ask(element, it -> (boolean) Internals.call(Internals.binding(it), "isDeprecated"));
    }

    private static <E extends Element> boolean ask(E element, Question<E> question) {
        if (!shows(element)) {
            return false;
        }
        try {
            return question.isTrueOf(element);
        } catch (ReflectiveOperationException | RuntimeException otherwise) {
            // A class file, which has no declaration, or a compiler that is built otherwise.
            return false;
        }
    }

    /** What the internals of the compiler know of an element. */
    @FunctionalInterface
    private interface Question<E extends Element> {

        boolean isTrueOf(E element) throws ReflectiveOperationException;
    }
}
