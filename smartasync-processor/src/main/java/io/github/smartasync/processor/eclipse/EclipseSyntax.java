package io.github.smartasync.processor.eclipse;

import javax.lang.model.element.TypeElement;

/**
 * Syntax errors in Eclipse's compiler, which reads the bodies of methods after it has processed annotations: a method
 * whose brace is missing has swallowed all that follow it by then. javac processes no annotations after a syntax error.
 */
public final class EclipseSyntax {

    private EclipseSyntax() {}

    /**
     * Whether the file of a type has syntax errors. The compiler reads the bodies for that, once; only the time is not its own.
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
