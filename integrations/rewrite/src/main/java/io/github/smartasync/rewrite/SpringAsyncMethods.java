package io.github.smartasync.rewrite;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.ExecutionContext;
import org.openrewrite.TreeVisitor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** The methods with Spring's {@code @Async} that can lose it: by what they are, and by how they are called. */
final class SpringAsyncMethods {

    private final Map<String, SpringAsyncMethod> declared = new HashMap<>();
    private final Set<String> kept = new HashSet<>();

    /** The method, if it is one of those. */
    Optional<SpringAsyncMethod> find(JavaType.@Nullable Method method) {
        return method == null || kept.contains(key(method))
                ? Optional.empty()
                : Optional.ofNullable(declared.get(key(method)));
    }

    TreeVisitor<?, ExecutionContext> collector() {
        return new JavaFiles() {
            @Override
            public J.MethodDeclaration visitMethodDeclaration(J.MethodDeclaration method, ExecutionContext context) {
                JavaType.Method type = method.getMethodType();
                if (type != null) {
                    SpringAsyncMethod.of(method).ifPresent(found -> declared.put(key(type), found));
                    // A method that others override or that overrides one has callers who know the other one.
                    TypeUtils.findOverriddenMethod(type).ifPresent(overridden -> {
                        kept.add(key(overridden));
                        kept.add(key(type));
                    });
                }
                return super.visitMethodDeclaration(method, context);
            }

            @Override
            public J.MethodInvocation visitMethodInvocation(J.MethodInvocation call, ExecutionContext context) {
                // Spring does not see it, so it is not asynchronous today.
                if (isOnThis(call.getSelect())) {
                    keep(call.getMethodType());
                }
                return super.visitMethodInvocation(call, context);
            }

            @Override
            public J.MemberReference visitMemberReference(J.MemberReference reference, ExecutionContext context) {
                keep(reference.getMethodType());
                return super.visitMemberReference(reference, context);
            }
        };
    }

    private void keep(JavaType.@Nullable Method method) {
        if (method != null) {
            kept.add(key(method));
        }
    }

    private static boolean isOnThis(@Nullable Expression select) {
        return select == null
                || (select instanceof J.Identifier name
                        && (name.getSimpleName().equals("this")
                                || name.getSimpleName().equals("super")));
    }

    private static String key(JavaType.Method method) {
        return method.getDeclaringType().getFullyQualifiedName() + '.' + method.getName() + method.getParameterTypes();
    }
}
