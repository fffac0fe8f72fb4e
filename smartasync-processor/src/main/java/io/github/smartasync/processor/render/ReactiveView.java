package io.github.smartasync.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.smartasync.processor.model.AsyncResult;
import io.github.smartasync.processor.model.MethodModel;
import io.github.smartasync.processor.model.SourceCall.Treatment;
import io.github.smartasync.processor.model.SourceModel;
import io.github.smartasync.processor.model.ViewKind;
import io.github.smartasync.processor.render.javadoc.AsyncProse;
import io.github.smartasync.processor.render.javadoc.DocNames;
import io.github.smartasync.processor.render.javadoc.ReactiveProse;
import io.github.smartasync.processor.render.javadoc.SyncProse;
import io.github.smartasync.processor.render.javadoc.ViewProse;
import io.github.smartasync.processor.render.name.Scope;
import java.util.List;
import java.util.Optional;

/**
 * The view that returns the publishers of a library. Each subscription makes the call that a method of the async view would
 * make; what the source returns as a publisher of the library is handed through.
 */
record ReactiveView(ViewKind kind, ClassName name) implements View {

    @Override
    public ViewProse prose(SourceModel model, Optional<ClassName> other) {
        DocNames names = DocNames.of(model, kind, other);
        return new ReactiveProse(model, kind, names, new AsyncProse(model, names, new SyncProse(model, names, other)));
    }

    @Override
    public String fromOther() {
        return "A view of an asynchronous implementation: each subscription calls it";
    }

    @Override
    public boolean offloads(MethodModel method, Callee callee) {
        return callee.isSource() && method.sourceCall().treatment() == Treatment.BLOCKING;
    }

    @Override
    public List<TypeName> thrownByBody(MethodModel method, Callee callee) {
        return method.thrown(kind);
    }

    @Override
    public CodeBlock body(MethodModel method, Callee callee, Scope scope) {
        CodeBlock call = scope.call(callee.isSource() ? called(method).name() : method.name());
        if (method.isDirect()) {
            return SubViews.returned(method, kind, callee, scope, call);
        }
        boolean through = callee.isSource() && method.isThrough(kind);
        boolean collected =
                !callee.isSource() && method.sourceCall().types().collected().isPresent();
        CodeBlock viewed = method.subView(kind).isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.of("$Z.map($L)", SubViews.function(method, kind, callee, scope));
        return CodeBlock.builder()
                .addStatement(
                        "return $T.$L($L,$W() -> $L)$L",
                        kind.artifact()
                                .orElseThrow()
                                .callOf(method.publisher(kind).simpleName()),
                        through ? "through" : collected ? "ofAll" : "of",
                        scope.operation(),
                        callee.isSource() && !through ? called(method, callee, scope, call) : call,
                        viewed)
                .build();
    }

    /** What is called for each subscription: an expression that gives a future, or a publisher of the JDK. */
    private CodeBlock called(MethodModel method, Callee callee, Scope scope, CodeBlock call) {
        if (offloads(method, callee)) {
            String offload = method.sourceCall().types().isNothing() ? "offloadVoid" : "offload";
            return scope.operate(offload, CodeBlock.of("() -> $L", call));
        }
        AsyncResult result = method.sourceCall().asyncResult().orElseThrow();
        CodeBlock adopted = result.adopted(scope.operation(), call);
        return result.types().published().many()
                ? adopted
                : scope.operate(result.adopt(), result.adoptTypes(method.spelledOut()), adopted);
    }
}
