package io.github.smartasync.processor.eclipse;

import javax.lang.model.element.TypeElement;

/**
 * Syntax errors in Eclipse's compiler. It reads the bodies of methods only after it has processed annotations. By then,
 * a method with a missing brace has swallowed all methods after it. javac processes no annotations after a syntax
 * error.
 */
public final class EclipseSyntax {

    private EclipseSyntax() {}

    /**
     * Whether the file of a type has syntax errors. To find out, the compiler reads the bodies, once, as it would later
     * anyway.
     */
    public static boolean isBroken(TypeElement type) {
        if (!EclipseGaps.isEclipses(type)) {
            return false;
        }
        try {
            Object scope = EclipseGaps.field(EclipseGaps.field(type, "_binding"), "scope");
            Object file = EclipseGaps.call(scope, "compilationUnitScope");
            Object unit = EclipseGaps.field(file, "referenceContext");
            Object compiler = EclipseGaps.field(EclipseGaps.field(file, "environment"), "typeRequestor");
            Object parser = EclipseGaps.field(compiler, "parser");
            parser.getClass().getMethod("getMethodBodies", unit.getClass()).invoke(parser, unit);
            return (boolean) EclipseGaps.field(EclipseGaps.field(unit, "compilationResult"), "hasSyntaxError");
        } catch (ReflectiveOperationException | RuntimeException otherwise) {
            return false;
        }
    }
}
