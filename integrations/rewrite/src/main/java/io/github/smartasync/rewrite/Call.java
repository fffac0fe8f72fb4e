package io.github.smartasync.rewrite;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** A call of an instance method on an object that the code names, and the object's type. */
record Call(J.MethodInvocation tree, Expression object, JavaType.FullyQualified type, JavaType.Method method) {

    /** Empty for anything else, and where the parser did not find the method. */
    static Optional<Call> of(@Nullable J expression) {
        if (!(expression instanceof J.MethodInvocation tree) || tree.getSelect() == null) {
            return Optional.empty();
        }
        JavaType.FullyQualified type =
                TypeUtils.asFullyQualified(tree.getSelect().getType());
        JavaType.Method method = tree.getMethodType();
        return type == null || method == null || method.hasFlags(Flag.Static)
                ? Optional.empty()
                : Optional.of(new Call(tree, tree.getSelect(), type, method));
    }

    /** Whether neither the object nor an argument does anything when it is evaluated. */
    boolean isPlain() {
        return Movable.isPlain(tree);
    }
}
