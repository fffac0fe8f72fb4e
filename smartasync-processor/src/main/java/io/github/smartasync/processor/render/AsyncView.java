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
import io.github.smartasync.processor.render.javadoc.SyncProse;
import io.github.smartasync.processor.render.javadoc.ViewProse;
import io.github.smartasync.processor.render.name.RuntimeTypes;
import io.github.smartasync.processor.render.name.Scope;
import java.util.List;
import java.util.Optional;

/** The view that returns {@code CompletableFuture}s: it adopts what is a future and offloads what blocks. */
record AsyncView(ClassName name) implements View {

    @Override
    public ViewKind kind() {
        return ViewKind.ASYNC;
    }

    @Override
    public ViewProse prose(SourceModel model, Optional<ClassName> other) {
        DocNames names = DocNames.of(model, kind(), other);
        return new AsyncProse(model, names, new SyncProse(model, names, other));
    }

    @Override
    public String fromOther() {
        return "A view of a blocking implementation: every call runs on an executor";
    }

    /** Over the other view, whose methods all block, every method is offloaded but the direct ones. */
    @Override
    public boolean offloads(MethodModel method, Callee callee) {
        return callee.isSource() ? method.sourceCall().treatment() == Treatment.BLOCKING : !method.isDirect();
    }

    @Override
    public CodeBlock body(MethodModel method, Callee callee, Scope scope) {
        String called = callee.isSource() ? called(method).name() : method.name();
        if (method.isDirect()) {
            return SubViews.returned(method, kind(), callee, scope, scope.call(called));
        }
        return offloads(method, callee) ? offload(method, callee, scope, called) : adopt(method, callee, scope, called);
    }

    @Override
    public List<TypeName> thrownByBody(MethodModel method, Callee callee) {
        return method.thrown(kind());
    }

    private CodeBlock adopt(MethodModel method, Callee callee, Scope scope, String called) {
        AsyncResult result = method.sourceCall().asyncResult().orElseThrow();
        String failure = scope.local("failure");
        CodeBlock adopted = scope.operate(
                result.adopt(),
                result.adoptTypes(method.spelledOut()),
                result.adopted(scope.operation(), scope.call(called)));
        CodeBlock viewed = method.subView(kind()).isEmpty()
                ? adopted
                : CodeBlock.of(
                        "$L.viewed($Z$L,$W$L)",
                        scope.operation(),
                        adopted,
                        SubViews.function(method, kind(), callee, scope));
        return CodeBlock.builder()
                .beginControlFlow("try")
                .addStatement("return $L", viewed)
                .nextControlFlow("catch ($T $N)", RuntimeTypes.THROWABLE, failure)
                .addStatement(
                        "return $L",
                        scope.operate(
                                result.types().many() ? "failedPublisher" : "failed", CodeBlock.of("$N", failure)))
                .endControlFlow()
                .build();
    }

    private CodeBlock offload(MethodModel method, Callee callee, Scope scope, String called) {
        CodeBlock call = CodeBlock.of("() -> $L", scope.call(called));
        if (method.sourceCall().types().many()) {
            return CodeBlock.builder()
                    .addStatement("return $L", scope.operate("offloadStream", call))
                    .build();
        }
        if (method.sourceCall().types().isNothing()) {
            return CodeBlock.builder()
                    .addStatement("return $L", scope.operate("offloadVoid", call))
                    .build();
        }
        if (method.subView(kind()).isPresent()) {
            // In a variable of the lambda, ECJ would miss the end of a client that can be closed.
            return CodeBlock.builder()
                    .addStatement(
                            "return $L.viewed($Z$L,$W$L)",
                            scope.operation(),
                            scope.operate("offload", CodeBlock.of("<$T>", SubViews.found(method, callee)), call),
                            SubViews.function(method, kind(), callee, scope))
                    .build();
        }
        CodeBlock spelledOut = method.spelledOut()
                ? CodeBlock.of("<$T>", method.sourceCall().types().boxed())
                : CodeBlock.of("");
        return CodeBlock.builder()
                .addStatement("return $L", scope.operate("offload", spelledOut, call))
                .build();
    }
}
