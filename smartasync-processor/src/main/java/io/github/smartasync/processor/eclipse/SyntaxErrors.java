package io.github.smartasync.processor.eclipse;

import static io.github.smartasync.processor.eclipse.Internals.call;
import static io.github.smartasync.processor.eclipse.Internals.field;
import static io.github.smartasync.processor.eclipse.Internals.scope;

import javax.lang.model.element.TypeElement;

/**
 * Syntax errors in Eclipse's compiler, which reads the bodies of methods after it has processed annotations: a method
 * whose brace is missing has swallowed all that follow it by then.
 */
final class SyntaxErrors {

    private SyntaxErrors() {}

    /** The compiler keeps the bodies that it reads here; it would have read them later. */
    static boolean areInFileOf(TypeElement type) throws ReflectiveOperationException {
        Object file = call(scope(type), "compilationUnitScope");
        Object unit = field(file, "referenceContext");
        Object compiler = field(field(file, "environment"), "typeRequestor");
        Object parser = field(compiler, "parser");
        parser.getClass().getMethod("getMethodBodies", unit.getClass()).invoke(parser, unit);
        return (boolean) field(field(unit, "compilationResult"), "hasSyntaxError");
    }
}
