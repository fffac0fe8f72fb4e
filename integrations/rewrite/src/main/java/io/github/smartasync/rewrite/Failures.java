package io.github.smartasync.rewrite;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.NameTree;
import org.openrewrite.java.tree.TypeUtils;

/** What the code around a call does with failures. */
final class Failures {

    private static final Set<String> FAILURES_OF_JOIN = Set.of("java.util.concurrent.CompletionException");
    private static final Set<String> FAILURES_OF_GET =
            Set.of("java.util.concurrent.ExecutionException", "java.lang.InterruptedException");

    private Failures() {}

    /** Whether code that was written for the failures of a future also fits those of a sync view. */
    static boolean areAlike(Cursor cursor, JavaType.Method method, boolean join) {
        Set<String> before = join ? FAILURES_OF_JOIN : FAILURES_OF_GET;
        for (Cursor place = cursor; place != null; place = place.getParent()) {
            Object tree = place.getValue();
            if (tree instanceof J.Try attempt && attempt.getCatches().stream().anyMatch(one -> catches(one, before))) {
                return false;
            }
            if (tree instanceof J.Lambda) {
                return !Movable.throwsChecked(method);
            }
            if (tree instanceof J.MethodDeclaration declared) {
                return method.getThrownExceptions().stream()
                        .filter(Movable::isChecked)
                        .allMatch(thrown -> declares(declared, thrown));
            }
        }
        return false;
    }

    private static boolean catches(J.Try.Catch handler, Set<String> failures) {
        return handler.getParameter().getTree().getTypeExpression() instanceof J.MultiCatch several
                ? several.getAlternatives().stream().anyMatch(one -> isOneOf(one.getType(), failures))
                : isOneOf(handler.getParameter().getType(), failures);
    }

    private static boolean isOneOf(@Nullable JavaType type, Set<String> failures) {
        return failures.stream().anyMatch(failure -> TypeUtils.isOfClassType(type, failure));
    }

    private static boolean declares(J.MethodDeclaration method, JavaType thrown) {
        return method.getThrows() != null
                && method.getThrows().stream()
                        .map(NameTree::getType)
                        .anyMatch(declared -> TypeUtils.isAssignableTo(declared, thrown));
    }
}
