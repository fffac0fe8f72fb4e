package io.github.smartasync.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.github.smartasync.processor.model.AsyncResult;
import io.github.smartasync.processor.model.MethodModel;
import io.github.smartasync.processor.model.SourceCall.Treatment;
import io.github.smartasync.processor.model.SourceModel;
import io.github.smartasync.processor.model.ViewKind;
import io.github.smartasync.processor.render.javadoc.DocNames;
import io.github.smartasync.processor.render.javadoc.SyncProse;
import io.github.smartasync.processor.render.javadoc.ViewProse;
import io.github.smartasync.processor.render.name.RuntimeTypes;
import io.github.smartasync.processor.render.name.Scope;
import java.util.List;
import java.util.Optional;

/** The view that returns plain results: it checks the caller, calls, and awaits what is a future. */
record SyncView(ClassName name) implements View {

    @Override
    public ViewKind kind() {
        return ViewKind.SYNC;
    }

    @Override
    public ViewProse prose(SourceModel model, Optional<ClassName> other) {
        return new SyncProse(model, DocNames.of(model, kind(), other), other);
    }

    @Override
    public String fromOther() {
        return "A view of an asynchronous implementation: every call waits for its future";
    }

    @Override
    public CodeBlock body(MethodModel method, Callee callee, Scope scope) {
        CodeBlock call = scope.call(callee.isSource() ? called(method).name() : method.name());
        boolean awaits = awaits(method, callee);
        boolean translates = !method.isDirect() && method.options().translator().isPresent();
        CodeBlock.Builder body = CodeBlock.builder();
        if (translates) {
            body.beginControlFlow("try");
        }
        if (!method.isDirect()) {
            body.addStatement("$L", scope.check());
        }
        CodeBlock result = awaits ? unboxed(method, scope, awaited(method, callee, scope, call)) : call;
        body.add(SubViews.returned(method, kind(), callee, scope, result));
        if (translates) {
            String failure = scope.local("failure");
            body.nextControlFlow("catch ($T $N)", RuntimeTypes.THROWABLE, failure)
                    .addStatement("throw $L.thrown($N)", scope.operation(), failure)
                    .endControlFlow();
        }
        return body.build();
    }

    @Override
    public List<TypeName> thrownByBody(MethodModel method, Callee callee) {
        if (callee.isSource()) {
            return called(method).thrown();
        }
        return method.isDirect() ? method.failures() : List.of();
    }

    /** Over the other view, whose methods all return futures, every method awaits but the direct ones. */
    private static boolean awaits(MethodModel method, Callee callee) {
        return callee.isSource() ? method.sourceCall().treatment() == Treatment.ASYNC : !method.isDirect();
    }

    private static CodeBlock unboxed(MethodModel method, Scope scope, CodeBlock awaited) {
        return method.sourceCall().types().isUnboxed() ? scope.operate("present", awaited) : awaited;
    }

    private static CodeBlock awaited(MethodModel method, Callee callee, Scope scope, CodeBlock call) {
        AsyncResult result = callee.isSource()
                ? method.sourceCall().asyncResult().orElseThrow()
                : AsyncResult.ofView(method.sourceCall().types());
        TypeName plain = method.sourceCall().types().plain();
        CodeBlock spelledOut =
                method.spelledOut() || isNullableVariable(plain) ? CodeBlock.of("<$T>", plain.box()) : CodeBlock.of("");
        return scope.operate(result.await(), spelledOut, result.awaited(scope.operation(), call));
    }

    /** The Checker Framework infers of such a type that it cannot be null. */
    private static boolean isNullableVariable(TypeName type) {
        return type instanceof TypeVariableName
                && type.annotations().stream()
                        .anyMatch(it -> it.type() instanceof ClassName name
                                && name.simpleName().equals("Nullable"));
    }
}
