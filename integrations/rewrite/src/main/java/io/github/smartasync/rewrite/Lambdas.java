package io.github.smartasync.rewrite;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Tree;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JContainer;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.marker.Markers;

/** Lambdas without parameters: written, and read. */
final class Lambdas {

    static final JavaType SUPPLIER = JavaType.buildType("java.util.function.Supplier");

    private Lambdas() {}

    /** {@code () -> body}, in the place of another expression. */
    static J.Lambda supplier(Expression body, Space prefix) {
        J.Lambda.Parameters none = new J.Lambda.Parameters(
                Tree.randomId(),
                Space.EMPTY,
                Markers.EMPTY,
                true,
                List.of(JRightPadded.build(new J.Empty(Tree.randomId(), Space.EMPTY, Markers.EMPTY))));
        Space space = Space.format(" ");
        return new J.Lambda(
                Tree.randomId(), prefix, Markers.EMPTY, none, space, body.<Expression>withPrefix(space), SUPPLIER);
    }

    /** The one call that a lambda or a method reference makes on an object; empty if it does more, or something else. */
    static Optional<Call> onlyCall(Expression function) {
        if (function instanceof J.MemberReference reference) {
            return call(reference);
        }
        return function instanceof J.Lambda lambda && only(lambda.getBody()) instanceof J.MethodInvocation call
                ? Call.of(call.withPrefix(Space.EMPTY))
                : Optional.empty();
    }

    private static @Nullable J only(J body) {
        if (!(body instanceof J.Block block)) {
            return body;
        }
        if (block.getStatements().size() != 1) {
            return null;
        }
        Statement statement = block.getStatements().get(0);
        return statement instanceof J.Return returned ? returned.getExpression() : statement;
    }

    /** {@code prices::all} as {@code prices.all()}. */
    private static Optional<Call> call(J.MemberReference reference) {
        JavaType.Method method = reference.getMethodType();
        if (method == null
                || method.isConstructor()
                || !method.getParameterTypes().isEmpty()
                || isType(reference.getContaining())) {
            return Optional.empty();
        }
        return Call.of(new J.MethodInvocation(
                Tree.randomId(),
                Space.EMPTY,
                Markers.EMPTY,
                JRightPadded.build(reference.getContaining().<Expression>withPrefix(Space.EMPTY)),
                null,
                reference.getReference().withType(method),
                JContainer.build(List.of(JRightPadded.build(new J.Empty(Tree.randomId(), Space.EMPTY, Markers.EMPTY)))),
                method));
    }

    /** {@code Prices::all}, whose object is a parameter. */
    private static boolean isType(Expression containing) {
        return containing instanceof J.FieldAccess field
                ? field.getName().getFieldType() == null
                : containing instanceof J.Identifier name
                        && name.getFieldType() == null
                        && !name.getSimpleName().equals("this");
    }
}
