package io.github.smartasync.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.smartasync.processor.model.MethodModel;
import io.github.smartasync.processor.model.ResultTypes;
import io.github.smartasync.processor.model.ViewKind;
import io.github.smartasync.processor.render.name.RuntimeTypes;
import io.github.smartasync.processor.render.name.Scope;

/** How a method gives the view of what is itself a source: made of the source, or of the source's other view. */
final class SubViews {

    private static final String FOUND = "found";

    private SubViews() {}

    /** The end of a method that returns what an expression gives, or the view of that. */
    static CodeBlock returned(MethodModel method, ViewKind kind, Callee callee, Scope scope, CodeBlock value) {
        if (method.subView(kind).isEmpty()) {
            return View.last(method, value);
        }
        TypeName found = found(method, callee).withoutAnnotations();
        String local = scope.local(FOUND);
        return CodeBlock.builder()
                .addStatement("$T $N = $L", found, local, value)
                .addStatement(
                        "return $N == null ? $T.absent() : $L",
                        local,
                        RuntimeTypes.BRIDGE,
                        made(method, kind, callee, scope, local))
                .build();
    }

    /** What the callee gives: a source, or the other view of it. */
    static TypeName found(MethodModel method, Callee callee) {
        ResultTypes types = method.sourceCall().types();
        return callee.view().map(other -> types.in(other.kind())).orElse(types).boxed();
    }

    /** A function from what is found to the view of it. */
    static CodeBlock function(MethodModel method, ViewKind kind, Callee callee, Scope scope) {
        String local = scope.local(FOUND);
        return CodeBlock.of("$N -> $L", local, made(method, kind, callee, scope, local));
    }

    private static CodeBlock made(MethodModel method, ViewKind kind, Callee callee, Scope scope, String found) {
        ClassName view = method.subView(kind).orElseThrow();
        boolean overView = callee.view()
                .filter(other -> method.subView(other.kind()).isPresent())
                .isPresent();
        return CodeBlock.of("$T.$L($N, $L)", view, overView ? "from" : "of", found, scope.runtime());
    }
}
