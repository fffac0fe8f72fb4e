package io.github.smartasync.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.smartasync.processor.model.AsyncResult;
import io.github.smartasync.processor.model.MethodModel;
import io.github.smartasync.processor.model.ResultKind;
import io.github.smartasync.processor.model.SourceCall.Treatment;
import io.github.smartasync.processor.model.SourceModel;
import io.github.smartasync.processor.model.ViewKind;
import io.github.smartasync.processor.render.javadoc.ViewProse;
import io.github.smartasync.processor.render.name.Qualification;
import io.github.smartasync.processor.render.name.RuntimeTypes;
import io.github.smartasync.processor.render.name.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The view that returns {@code CompletableFuture}s: it adopts what is a future and offloads what blocks. */
record AsyncView(ClassName name) implements View {

    @Override
    public ViewKind kind() {
        return ViewKind.ASYNC;
    }

    @Override
    public ViewProse prose(SourceModel model, Optional<View> other) {
        DocNames names = DocNames.of(model, this, other);
        return new AsyncProse(model, names, new SyncProse(model, names, other));
    }

    @Override
    public String fromOther() {
        return "A view of a blocking implementation: every call runs on an executor";
    }

    @Override
    public ClassName operationType() {
        return RuntimeTypes.ASYNC_OPERATION;
    }

    @Override
    public CodeBlock setup(MethodModel method, Callee callee) {
        boolean offloads = offloads(method, callee);
        boolean usesExecutor = offloads
                || method.sourceCall()
                        .asyncResult()
                        .map(AsyncResult::kind)
                        .filter(ResultKind::needsThread)
                        .isPresent();
        return CodeBlock.of(
                "$L$L$Z.$L()",
                usesExecutor ? Operations.executor(method) : "",
                Operations.limits(method),
                offloads ? "offloading" : "adopting");
    }

    @Override
    public Collection<String> setupLint(MethodModel method, Callee callee) {
        return List.of();
    }

    @Override
    public CodeBlock body(MethodModel method, Callee callee, Scope scope) {
        String called = callee.isSource() ? called(method).name() : method.name();
        if (method.isDirect()) {
            boolean returns = !method.sourceCall().types().isNothing();
            return statement(returns ? "return $L" : "$L", scope.call(called));
        }
        return offloads(method, callee) ? offload(method, callee, scope, called) : adopt(method, scope, called);
    }

    @Override
    public List<TypeName> thrownByBody(MethodModel method, Callee callee) {
        return method.thrown(kind());
    }

    private static CodeBlock adopt(MethodModel method, Scope scope, String called) {
        AsyncResult result = method.sourceCall().asyncResult().orElseThrow();
        String failure = scope.local("failure");
        return CodeBlock.builder()
                .beginControlFlow("try")
                .addStatement(
                        "return $L.$L($L)",
                        scope.operation(),
                        result.kind().adopt(),
                        Callee.resultOf(scope.call(called), result))
                .nextControlFlow("catch ($T $N)", RuntimeTypes.THROWABLE, failure)
                .addStatement("return $L.failed($N)", scope.operation(), failure)
                .endControlFlow()
                .build();
    }

    private static CodeBlock offload(MethodModel method, Callee callee, Scope scope, String called) {
        TypeName value = method.sourceCall().types().boxed();
        List<TypeName> thrown =
                callee.isSource() ? method.sourceCall().blockingSide().thrown() : method.failures();
        boolean apart = isWrittenApart(value, thrown);
        MethodSpec.Builder call = MethodSpec.methodBuilder("call")
                .addAnnotation(Markers.OVERRIDE)
                .addModifiers(apart ? Modifier.PUBLIC : Modifier.PROTECTED)
                .returns(Qualification.IN_CALL.of(value))
                .addExceptions(Qualification.IN_CALL.ofAll(thrown));
        CodeBlock inside = scope.callFromInside(called);
        if (method.sourceCall().types().isNothing()) {
            call.addStatement("$L", inside).addStatement("return null");
        } else {
            call.addStatement("return $L", inside);
        }
        if (apart) {
            TypeSpec body = TypeSpec.anonymousClassBuilder("")
                    .addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.OFFLOADED_BODY, value))
                    .addMethod(call.build())
                    .build();
            return CodeBlock.builder()
                    .addStatement("return $T.submit($L, $L)", RuntimeTypes.OFFLOADED_BODY, scope.operation(), body)
                    .build();
        }
        TypeSpec task = TypeSpec.anonymousClassBuilder("$L", scope.operation())
                .superclass(ParameterizedTypeName.get(RuntimeTypes.OFFLOADED_CALL, value))
                .addMethod(call.build())
                .build();
        return statement("return $L.submit()", task);
    }

    /** Inside an offloaded call these types could not be named. */
    private static boolean isWrittenApart(TypeName value, List<TypeName> thrown) {
        List<TypeName> all = new ArrayList<>(thrown);
        all.add(value);
        return Qualification.IN_CALL.cannotWrite(all);
    }

    /** Over the other view, whose methods all block, every method is offloaded but the direct ones. */
    private static boolean offloads(MethodModel method, Callee callee) {
        return !callee.isSource() || method.sourceCall().treatment() == Treatment.BLOCKING;
    }

    private static CodeBlock statement(String format, Object argument) {
        return CodeBlock.builder().addStatement(format, argument).build();
    }
}
