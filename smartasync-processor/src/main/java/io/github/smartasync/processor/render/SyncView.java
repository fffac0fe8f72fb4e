package io.github.smartasync.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.github.smartasync.processor.model.FutureKind;
import io.github.smartasync.processor.model.MethodModel;
import io.github.smartasync.processor.model.SourceCall;
import io.github.smartasync.processor.model.SourceMethod;
import io.github.smartasync.processor.model.SourceModel;
import io.github.smartasync.processor.render.javadoc.ViewProse;
import io.github.smartasync.processor.render.name.RuntimeTypes;
import io.github.smartasync.processor.render.name.Scope;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The view that returns plain results: it checks the caller, calls, and awaits what is a future. */
record SyncView(ClassName name) implements View {

    @Override
    public TypeName result(SourceCall sourceCall) {
        return plainResult(sourceCall);
    }

    /** What a method of any sync view returns. */
    static TypeName plainResult(SourceCall sourceCall) {
        if (sourceCall instanceof SourceCall.Future future) {
            boolean nothing = future.value().withoutAnnotations().equals(ClassName.get(Void.class));
            return nothing ? TypeName.VOID : future.value();
        }
        if (sourceCall instanceof SourceCall.Blocking blocking) {
            return blocking.result();
        }
        if (sourceCall instanceof SourceCall.Twins twins) {
            return twins.result();
        }
        if (sourceCall instanceof SourceCall.Direct direct) {
            return direct.result();
        }
        throw new AssertionError(sourceCall);
    }

    @Override
    public List<TypeName> thrown(MethodModel method) {
        return method.syncThrows();
    }

    @Override
    public ViewProse prose(SourceModel model, Optional<View> other) {
        return new SyncProse(model, DocNames.of(model, this, other), other);
    }

    @Override
    public String fromOther() {
        return "A view of an asynchronous implementation: every call waits for its future";
    }

    @Override
    public ClassName operationType() {
        return RuntimeTypes.SYNC_OPERATION;
    }

    @Override
    public String parameterName() {
        return "blocking";
    }

    @Override
    public SourceMethod called(MethodModel method) {
        return Callee.blockingSide(method.sourceCall());
    }

    @Override
    public CodeBlock setup(MethodModel method, Callee callee) {
        return awaits(method, callee)
                ? CodeBlock.of("$L$L$Z.awaiting()", Operations.limits(method), declared(method))
                : CodeBlock.of("$Z.calling()");
    }

    @Override
    public Collection<String> setupLint(MethodModel method, Callee callee) {
        return awaits(method, callee) ? method.throwsLint() : List.of();
    }

    @Override
    public CodeBlock body(MethodModel method, Callee callee, Scope scope) {
        CodeBlock call = scope.call(callee.isSource() ? called(method).name() : method.name());
        CodeBlock.Builder body = CodeBlock.builder();
        if (!Callee.isDirect(method)) {
            body.addStatement("$L.checkCaller()", scope.operation());
        }
        CodeBlock result = awaits(method, callee) ? awaited(method, callee, scope, call) : call;
        boolean returns = !result(method.sourceCall()).equals(TypeName.VOID);
        return body.addStatement(returns ? "return $L" : "$L", result).build();
    }

    @Override
    public List<TypeName> thrownByBody(MethodModel method, Callee callee) {
        if (callee.isSource()) {
            return called(method).thrown();
        }
        return Callee.isDirect(method) ? method.syncThrows() : List.of();
    }

    /** Over the other view, whose methods all return futures, every method awaits but the direct ones. */
    private static boolean awaits(MethodModel method, Callee callee) {
        return callee.isSource() ? method.sourceCall() instanceof SourceCall.Future : !Callee.isDirect(method);
    }

    private static CodeBlock awaited(MethodModel method, Callee callee, Scope scope, CodeBlock call) {
        FutureKind kind = callee.isSource() ? Callee.future(method.sourceCall()).orElseThrow() : FutureKind.STAGE;
        String await = kind.isPlain() ? "awaitFuture" : "await";
        CodeBlock spelledOut = method.spelledOut()
                ? CodeBlock.of("<$T>", plainResult(method.sourceCall()).box())
                : CodeBlock.of("");
        return CodeBlock.of("$L.$L$L($L)", scope.operation(), spelledOut, await, Callee.futureOf(call, kind));
    }

    private static CodeBlock declared(MethodModel method) {
        if (method.syncThrows().isEmpty()) {
            return CodeBlock.of("");
        }
        Stream<CodeBlock> exceptions =
                method.syncThrows().stream().map(SyncView::erasure).distinct().map(it -> CodeBlock.of("$T.class", it));
        return CodeBlock.of("$Z.declares($L)", exceptions.collect(CodeBlock.joining(",$W")));
    }

    private static TypeName erasure(TypeName exception) {
        TypeName erased = exception;
        while (erased instanceof TypeVariableName variable) {
            erased = variable.bounds().isEmpty()
                    ? RuntimeTypes.THROWABLE
                    : variable.bounds().get(0);
        }
        return erased.withoutAnnotations();
    }
}
