package io.github.smartasync.rewrite;

import java.util.List;
import java.util.Optional;
import org.openrewrite.ExecutionContext;
import org.openrewrite.Recipe;
import org.openrewrite.TreeVisitor;
import org.openrewrite.java.MethodMatcher;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * {@code prices.find(id).join()} becomes {@code pricesSync.find(id)} where a field of the sync view is there. Elsewhere, and
 * where the other failures of the sync view would matter, a comment names the call to make.
 */
public final class WaitThroughSyncView extends Recipe {

    private static final MethodMatcher JOIN = new MethodMatcher("java.util.concurrent.CompletableFuture join()");
    private static final MethodMatcher GET = new MethodMatcher("java.util.concurrent.CompletableFuture get()");

    @Override
    public String getDisplayName() {
        return "Wait through the sync view";
    }

    @Override
    public String getDescription() {
        return "Replaces `join()` and `get()` on the future of a view or of its source by a call of the sync view, where a"
                + " field holds one. Elsewhere it marks them.";
    }

    @Override
    public TreeVisitor<?, ExecutionContext> getVisitor() {
        return new JavaFiles() {
            @Override
            public J.MethodInvocation visitMethodInvocation(J.MethodInvocation visited, ExecutionContext context) {
                J.MethodInvocation waiting = super.visitMethodInvocation(visited, context);
                return JOIN.matches(waiting) || GET.matches(waiting)
                        ? Call.of(waiting.getSelect())
                                .filter(call -> sourceOf(call).isPresent())
                                .map(call -> through(waiting, call))
                                .orElse(waiting)
                        : waiting;
            }

            private J.MethodInvocation through(J.MethodInvocation waiting, Call call) {
                List<SyncField> fields =
                        SyncField.find(getCursor(), call, sourceOf(call).orElseThrow());
                if (fields.size() == 1
                        && fits(fields.get(0).method())
                        && Failures.areAlike(getCursor(), fields.get(0).method(), JOIN.matches(waiting))) {
                    return fields.get(0).call(call).withPrefix(waiting.getPrefix());
                }
                return fields.stream()
                        .findFirst()
                        .map(field -> field.type().getClassName()
                                + '.'
                                + field.method().getName())
                        .or(() -> nameOf(call))
                        .map(name -> Marks.mark(waiting, name + " waits for this"))
                        .orElse(waiting);
            }

            /** A call without a value can only be a statement. */
            private boolean fits(JavaType.Method method) {
                return method.getReturnType() != JavaType.Primitive.Void
                        || getCursor().getParentTreeCursor().getValue() instanceof J.Block;
            }
        };
    }

    /** The name of the source that is called, itself or through a view. */
    private static Optional<String> sourceOf(Call call) {
        JavaType.FullyQualified type = call.type();
        return ViewMethod.sourceOf(type)
                .or(() -> Source.isAnnotated(type)
                        ? Optional.of(type.getFullyQualifiedName().replace('$', '.'))
                        : Optional.empty());
    }

    /** The method of the sync view that a call should be; empty if the annotations do not tell. */
    private static Optional<String> nameOf(Call call) {
        if (ViewMethod.sourceOf(call.type()).isEmpty()) {
            return Source.of(call.type(), call.method())
                    .flatMap(source -> source.view(Source.Kind.SYNC))
                    .flatMap(view -> Source.nameInViews(call.method()).map(name -> view + '.' + name));
        }
        return call.type().getMethods().stream()
                .filter(method -> method.getName().equals("of"))
                .flatMap(method -> method.getParameterTypes().stream().limit(1))
                .flatMap(source -> Optional.ofNullable(TypeUtils.asFullyQualified(source)).stream())
                .flatMap(source -> Options.of(source.getAnnotations(), Source.ANNOTATION)
                        .flatMap(options -> new Source(source, options).view(Source.Kind.SYNC))
                        .stream())
                .map(view -> view + '.' + call.method().getName())
                .findFirst();
    }
}
