package io.github.smartasync.rewrite;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** What may be evaluated at another time and on another thread: names, constants and getters, as far as one can see. */
final class Movable {

    private Movable() {}

    /** Whether neither the object that is called nor an argument does anything when it is evaluated. */
    static boolean isPlain(J.MethodInvocation call) {
        return call.getSelect() != null
                && isPlain(call.getSelect())
                && call.getArguments().stream().allMatch(Movable::isPlain);
    }

    static boolean isPlain(Expression expression) {
        if (expression instanceof J.FieldAccess field) {
            return isPlain(field.getTarget());
        }
        if (expression instanceof J.Parentheses<?> parentheses) {
            return parentheses.getTree() instanceof Expression inner && isPlain(inner);
        }
        if (expression instanceof J.Unary unary) {
            return !unary.getOperator().isModifying() && isPlain(unary.getExpression());
        }
        if (expression instanceof J.Binary binary) {
            return isPlain(binary.getLeft()) && isPlain(binary.getRight());
        }
        if (expression instanceof J.TypeCast cast) {
            return isPlain(cast.getExpression());
        }
        if (expression instanceof J.MemberReference reference) {
            return isPlain(reference.getContaining());
        }
        if (expression instanceof J.MethodInvocation call) {
            return isGetter(call) || isFactoryOfView(call);
        }
        return expression instanceof J.Literal
                || expression instanceof J.Identifier
                || expression instanceof J.Lambda
                || expression instanceof J.Empty;
    }

    private static boolean isGetter(J.MethodInvocation call) {
        JavaType.Method method = call.getMethodType();
        return method != null
                && method.getParameterTypes().isEmpty()
                && (method.getDeclaringType().getKind() == JavaType.FullyQualified.Kind.Record
                        || method.getName().matches("(get|is)[A-Z].*"))
                && isPlain(call);
    }

    private static boolean isFactoryOfView(J.MethodInvocation call) {
        JavaType.Method method = call.getMethodType();
        return method != null
                && method.getName().equals("of")
                && method.hasFlags(Flag.Static)
                && ViewMethod.sourceOf(method.getDeclaringType()).isPresent()
                && isPlain(call);
    }

    static boolean throwsChecked(JavaType.Method method) {
        return method.getThrownExceptions().stream().anyMatch(Movable::isChecked);
    }

    static boolean isChecked(JavaType thrown) {
        return !TypeUtils.isAssignableTo("java.lang.RuntimeException", thrown)
                && !TypeUtils.isAssignableTo("java.lang.Error", thrown);
    }

    /** Whether a lambda around it compiles: a local variable in it must not be assigned a second time. */
    static boolean fitsInLambda(Expression expression, Cursor cursor) {
        Set<String> locals = new HashSet<>();
        new JavaIsoVisitor<Set<String>>() {
            @Override
            public J.Identifier visitIdentifier(J.Identifier name, Set<String> found) {
                if (name.getFieldType() != null && name.getFieldType().getOwner() instanceof JavaType.Method) {
                    found.add(name.getSimpleName());
                }
                return name;
            }
        }.visit(expression, locals, cursor);
        J.MethodDeclaration method = cursor.firstEnclosing(J.MethodDeclaration.class);
        return locals.isEmpty() || (method != null && locals.stream().noneMatch(assignedIn(method)::contains));
    }

    private static Set<String> assignedIn(J.MethodDeclaration method) {
        Set<String> assigned = new HashSet<>();
        new JavaIsoVisitor<Set<String>>() {
            @Override
            public J.Assignment visitAssignment(J.Assignment assignment, Set<String> found) {
                add(assignment.getVariable(), found);
                return super.visitAssignment(assignment, found);
            }

            @Override
            public J.AssignmentOperation visitAssignmentOperation(J.AssignmentOperation assignment, Set<String> found) {
                add(assignment.getVariable(), found);
                return super.visitAssignmentOperation(assignment, found);
            }

            @Override
            public J.Unary visitUnary(J.Unary unary, Set<String> found) {
                if (unary.getOperator().isModifying()) {
                    add(unary.getExpression(), found);
                }
                return super.visitUnary(unary, found);
            }

            private void add(@Nullable Expression variable, Set<String> found) {
                if (variable instanceof J.Identifier name) {
                    found.add(name.getSimpleName());
                }
            }
        }.visit(method, assigned);
        return assigned;
    }
}
