package io.github.smartasync.rewrite;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openrewrite.ExecutionContext;
import org.openrewrite.ScanningRecipe;
import org.openrewrite.Tree;
import org.openrewrite.TreeVisitor;
import org.openrewrite.internal.ListUtils;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JContainer;
import org.openrewrite.java.tree.JLeftPadded;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.java.tree.TypeTree;
import org.openrewrite.java.tree.TypeUtils;
import org.openrewrite.marker.Markers;

/**
 * Methods with Spring's {@code @Async} that block and return {@code CompletableFuture.completedFuture(value)} return the value
 * and carry {@code @SmartAsync}. Their callers call the async view, which the next compilation generates.
 */
public final class ReplaceSpringAsync extends ScanningRecipe<SpringAsyncMethods> {

    private static final String SMART_ASYNC = Source.ANNOTATION;
    private static final JavaType.FullyQualified ANNOTATION = JavaType.ShallowClass.build(SMART_ASYNC);

    @Override
    public String getDisplayName() {
        return "Replace Spring's `@Async` by `@SmartAsync`";
    }

    @Override
    public String getDescription() {
        return "Methods that block and wrap their result in a completed future return the result itself, and their callers"
                + " call the generated async view.";
    }

    @Override
    public SpringAsyncMethods getInitialValue(ExecutionContext context) {
        return new SpringAsyncMethods();
    }

    @Override
    public TreeVisitor<?, ExecutionContext> getScanner(SpringAsyncMethods methods) {
        return methods.collector();
    }

    @Override
    public TreeVisitor<?, ExecutionContext> getVisitor(SpringAsyncMethods methods) {
        return new JavaFiles() {
            @Override
            public J.MethodInvocation visitMethodInvocation(J.MethodInvocation visited, ExecutionContext context) {
                J.MethodInvocation tree = super.visitMethodInvocation(visited, context);
                return Call.of(tree)
                        .flatMap(call -> methods.find(call.method()).map(method -> {
                            ViewMethod view = viewOf(method, call.method());
                            maybeAddImport(view.view().getFullyQualifiedName(), null, false);
                            return view.on(call);
                        }))
                        .orElse(tree);
            }

            @Override
            public J.MethodDeclaration visitMethodDeclaration(J.MethodDeclaration visited, ExecutionContext context) {
                J.MethodDeclaration method = super.visitMethodDeclaration(visited, context);
                return methods.find(method.getMethodType())
                        .map(found -> {
                            maybeAddImport(SMART_ASYNC, null, false);
                            maybeRemoveImport(SpringAsyncMethod.ASYNC);
                            maybeRemoveImport("java.util.concurrent.CompletableFuture");
                            maybeRemoveImport("java.util.concurrent.CompletionStage");
                            maybeRemoveImport("java.util.concurrent.Future");
                            return blocking(annotated(method, found));
                        })
                        .orElse(method);
            }
        };
    }

    /** A future of {@code void}, too; another future is one already. */
    private static ViewMethod viewOf(SpringAsyncMethod method, JavaType.Method called) {
        JavaType result = called.getReturnType();
        return ViewMethod.generated(
                method.source(),
                method.source().getClassName() + "Async",
                called,
                called.getName(),
                result == JavaType.Primitive.Void ? Results.of(Results.FUTURE, result) : result);
    }

    private static J.MethodDeclaration annotated(J.MethodDeclaration method, SpringAsyncMethod found) {
        return method.withLeadingAnnotations(ListUtils.map(
                method.getLeadingAnnotations(),
                one -> SpringAsyncMethod.isAsync(one)
                        ? new J.Annotation(
                                one.getId(),
                                one.getPrefix(),
                                one.getMarkers(),
                                name("SmartAsync", ANNOTATION)
                                        .withPrefix(one.getAnnotationType().getPrefix()),
                                executor(found.executor()))
                        : one));
    }

    private static @Nullable JContainer<Expression> executor(String named) {
        if (named.isEmpty()) {
            return null;
        }
        Expression literal = new J.Literal(
                Tree.randomId(),
                Space.format(" "),
                Markers.EMPTY,
                named,
                '"' + named + '"',
                null,
                JavaType.Primitive.String);
        Expression assigned = new J.Assignment(
                Tree.randomId(),
                Space.EMPTY,
                Markers.EMPTY,
                name("executor", JavaType.Primitive.String),
                JLeftPadded.build(literal).withBefore(Space.format(" ")),
                JavaType.Primitive.String);
        return JContainer.build(List.of(JRightPadded.build(assigned)));
    }

    /** The method without the future around its result. */
    private static J.MethodDeclaration blocking(J.MethodDeclaration method) {
        TypeTree value = SpringAsyncMethod.value(method);
        if (value == null) {
            return method;
        }
        boolean nothing = TypeUtils.isOfClassType(value.getType(), "java.lang.Void");
        Space prefix = Objects.requireNonNull(method.getReturnTypeExpression()).getPrefix();
        TypeTree result = nothing
                ? new J.Primitive(Tree.randomId(), prefix, Markers.EMPTY, JavaType.Primitive.Void)
                : value.withPrefix(prefix);
        JavaType.Method type =
                Objects.requireNonNull(method.getMethodType()).withReturnType(Objects.requireNonNull(result.getType()));
        return method.withReturnTypeExpression(result)
                .withBody(plain(Objects.requireNonNull(method.getBody()), nothing))
                .withMethodType(type)
                .withName(method.getName().withType(type));
    }

    private static J.Block plain(J.Block body, boolean nothing) {
        J.Block plain = (J.Block)
                new SpringAsyncMethod.OwnReturns<Boolean>() {
                    @Override
                    public J.Return visitReturn(J.Return returned, Boolean empty) {
                        Expression future = Objects.requireNonNull(returned.getExpression());
                        Expression value = Objects.requireNonNull(SpringAsyncMethod.completedWith(future));
                        return returned.withExpression(empty ? null : value.withPrefix(future.getPrefix()));
                    }
                }.visitNonNull(body, nothing);
        List<Statement> statements = plain.getStatements();
        return nothing && statements.get(statements.size() - 1) instanceof J.Return
                ? plain.withStatements(statements.subList(0, statements.size() - 1))
                : plain;
    }

    private static J.Identifier name(String name, JavaType type) {
        return new J.Identifier(Tree.randomId(), Space.EMPTY, Markers.EMPTY, List.of(), name, type, null);
    }
}
