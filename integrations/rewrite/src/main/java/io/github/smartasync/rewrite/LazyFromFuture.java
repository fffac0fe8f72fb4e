package io.github.smartasync.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openrewrite.ExecutionContext;
import org.openrewrite.Preconditions;
import org.openrewrite.Recipe;
import org.openrewrite.TreeVisitor;
import org.openrewrite.java.MethodMatcher;
import org.openrewrite.java.search.UsesType;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/**
 * {@code Mono.fromFuture(prices.find(id))} becomes {@code Mono.fromFuture(() -> prices.find(id))}, so that each
 * subscription makes a call. It applies to calls of views and of sources whose arguments are names, constants and getters.
 */
public final class LazyFromFuture extends Recipe {

    private static final String MONO = "reactor.core.publisher.Mono";
    private static final List<MethodMatcher> EAGER = List.of(
            new MethodMatcher(MONO + " fromFuture(java.util.concurrent.CompletableFuture)"),
            new MethodMatcher(MONO + " fromFuture(java.util.concurrent.CompletableFuture, boolean)"),
            new MethodMatcher(MONO + " fromCompletionStage(java.util.concurrent.CompletionStage)"));

    @Override
    public String getDisplayName() {
        return "Call views when a `Mono` is subscribed to";
    }

    @Override
    public String getDescription() {
        return "`Mono.fromFuture(view.call())` makes its call when the `Mono` is assembled, and never again."
                + " With a lambda around it, each subscription makes one.";
    }

    @Override
    public TreeVisitor<?, ExecutionContext> getVisitor() {
        return Preconditions.check(new UsesType<>(MONO, false), new JavaFiles() {
            @Override
            public J.MethodInvocation visitMethodInvocation(J.MethodInvocation visited, ExecutionContext context) {
                J.MethodInvocation mono = super.visitMethodInvocation(visited, context);
                return EAGER.stream().anyMatch(eager -> eager.matches(mono))
                                && Call.of(mono.getArguments().get(0))
                                        .filter(call ->
                                                mayBeLazy(call) && Movable.fitsInLambda(call.tree(), getCursor()))
                                        .isPresent()
                        ? lazy(mono)
                        : mono;
            }
        });
    }

    private static boolean mayBeLazy(Call call) {
        return (hasViews(call.method().getDeclaringType()) || hasViews(call.type()))
                && !Movable.throwsChecked(call.method())
                && call.isPlain();
    }

    private static boolean hasViews(@Nullable JavaType type) {
        return Source.isAnnotated(type) || ViewMethod.sourceOf(type).isPresent();
    }

    private static J.MethodInvocation lazy(J.MethodInvocation mono) {
        List<Expression> arguments = new ArrayList<>(mono.getArguments());
        arguments.set(0, Lambdas.supplier(arguments.get(0), arguments.get(0).getPrefix()));
        JavaType.Method method = Objects.requireNonNull(mono.getMethodType());
        List<JavaType> types = new ArrayList<>(method.getParameterTypes());
        types.set(0, Lambdas.SUPPLIER);
        return mono.withArguments(arguments).withMethodType(method.withParameterTypes(types));
    }
}
