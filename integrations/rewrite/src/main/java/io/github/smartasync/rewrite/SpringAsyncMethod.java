package io.github.smartasync.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.MethodMatcher;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeTree;
import org.openrewrite.java.tree.TypeUtils;

/**
 * A method with Spring's {@code @Async} whose body blocks and then wraps its result.
 *
 * @param executor the name of the executor; empty for the default
 */
record SpringAsyncMethod(JavaType.FullyQualified source, String executor) {

    static final String ASYNC = "org.springframework.scheduling.annotation.Async";

    private static final Set<String> FUTURES = Set.of(
            "java.util.concurrent.CompletableFuture",
            "java.util.concurrent.CompletionStage",
            "java.util.concurrent.Future");
    private static final MethodMatcher COMPLETED =
            new MethodMatcher("java.util.concurrent.CompletableFuture completedFuture(..)");

    /** Empty if the method must stay as it is. */
    static Optional<SpringAsyncMethod> of(J.MethodDeclaration method) {
        JavaType.Method type = method.getMethodType();
        Optional<String> executor = method.getLeadingAnnotations().stream()
                .filter(SpringAsyncMethod::isAsync)
                .findFirst()
                .flatMap(SpringAsyncMethod::executor);
        return type != null
                        && executor.isPresent()
                        && isOfPlainClass(type.getDeclaringType())
                        && method.hasModifier(J.Modifier.Type.Public)
                        && !Movable.throwsChecked(type)
                        && hasPlainResult(method)
                ? Optional.of(new SpringAsyncMethod(type.getDeclaringType(), executor.get()))
                : Optional.empty();
    }

    static boolean isAsync(J.Annotation annotation) {
        return TypeUtils.isOfClassType(annotation.getType(), ASYNC);
    }

    /** Empty for names that only Spring can resolve. */
    private static Optional<String> executor(J.Annotation async) {
        if (async.getArguments() == null || async.getArguments().isEmpty()) {
            return Optional.of("");
        }
        Expression argument = async.getArguments().get(0);
        Expression value = argument instanceof J.Assignment assigned ? assigned.getAssignment() : argument;
        return value instanceof J.Literal literal
                        && literal.getValue() instanceof String name
                        && !name.contains("${")
                        && !name.contains("#{")
                ? Optional.of(name)
                : Optional.empty();
    }

    private static boolean isOfPlainClass(JavaType.FullyQualified type) {
        return type.getKind() == JavaType.FullyQualified.Kind.Class
                && type.getOwningClass() == null
                && type.getTypeParameters().isEmpty()
                && !type.hasFlags(Flag.Abstract)
                && !Source.isAnnotated(type);
    }

    private static boolean hasPlainResult(J.MethodDeclaration method) {
        if (method.getBody() == null) {
            return false;
        }
        TypeTree returned = method.getReturnTypeExpression();
        if (returned instanceof J.Primitive primitive) {
            return primitive.getType() == JavaType.Primitive.Void;
        }
        List<J.Return> returns = returnsOf(method.getBody());
        return value(method) != null
                && !returns.isEmpty()
                && returns.stream().allMatch(one -> completedWith(one.getExpression()) != null);
    }

    /** What the future of the method holds; null where it returns no future, or does not say of what. */
    static @Nullable TypeTree value(J.MethodDeclaration method) {
        return method.getReturnTypeExpression() instanceof J.ParameterizedType future
                        && FUTURES.stream().anyMatch(known -> TypeUtils.isOfClassType(future.getType(), known))
                        && future.getTypeParameters() != null
                        && future.getTypeParameters().get(0) instanceof TypeTree value
                        && !(value instanceof J.Wildcard)
                ? value
                : null;
    }

    /** What a future is completed with where it is returned; null for any other future. */
    static @Nullable Expression completedWith(@Nullable Expression returned) {
        return returned instanceof J.MethodInvocation call && COMPLETED.matches(call)
                ? call.getArguments().get(0)
                : null;
    }

    private static List<J.Return> returnsOf(J.Block body) {
        List<J.Return> returns = new ArrayList<>();
        new OwnReturns<List<J.Return>>() {
            @Override
            public J.Return visitReturn(J.Return one, List<J.Return> found) {
                found.add(one);
                return one;
            }
        }.visit(body, returns);
        return returns;
    }

    /** Visits what returns from a method, and not what returns from lambdas and classes in it. */
    abstract static class OwnReturns<P> extends JavaIsoVisitor<P> {
        @Override
        public J.Lambda visitLambda(J.Lambda lambda, P parameter) {
            return lambda;
        }

        @Override
        public J.ClassDeclaration visitClassDeclaration(J.ClassDeclaration local, P parameter) {
            return local;
        }

        @Override
        public J.NewClass visitNewClass(J.NewClass anonymous, P parameter) {
            return anonymous;
        }
    }
}
