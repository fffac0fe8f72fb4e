package io.github.smartasync.processor.render;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.smartasync.processor.model.MethodModel;
import io.github.smartasync.processor.model.SourceMethod;
import io.github.smartasync.processor.model.SourceModel;
import io.github.smartasync.processor.render.name.RuntimeTypes;
import io.github.smartasync.processor.render.name.Scope;
import java.util.List;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/** An implementation of a view: a nested class of the companion, which makes its operations. */
final class ViewClass {

    private final SourceModel model;
    private final View view;
    private final Callee callee;
    private final Operations operations;
    private final List<MethodModel> methods;

    ViewClass(SourceModel model, View view, Callee callee, Operations operations) {
        this.model = model;
        this.view = view;
        this.callee = callee;
        this.operations = operations;
        this.methods =
                model.methods().stream().filter(method -> !method.isStatic()).toList();
    }

    TypeSpec type(String name) {
        boolean mayClose = view.kind().blocks();
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addAnnotations(Markers.suppressed(
                        mayClose
                                ? Markers.lintOfClosing(model, method -> view.thrownByBody(method, callee))
                                : List.of()))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(RuntimeTypes.VIEW_CALLS)
                .addTypeVariables(model.typeParameters())
                .addSuperinterface(Companion.typeOf(view, model));
        if (!methods.isEmpty()) {
            type.addField(callee.type(), callee.field(), Modifier.PRIVATE, Modifier.FINAL);
        }
        type.addMethod(constructor());
        methods.forEach(method -> type.addMethod(method(method)));
        return type.build();
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addParameter(callee.type(), callee.field())
                .addParameter(RuntimeTypes.VIEW_OPERATIONS, "operations")
                .addStatement("super($N,$W$S,$Woperations)", callee.field(), callee.field());
        if (!methods.isEmpty()) {
            constructor.addStatement("this.$N = $N", callee.field(), callee.field());
        }
        return constructor.build();
    }

    private MethodSpec method(MethodModel method) {
        TreeSet<String> lint = new TreeSet<>(method.lint());
        if (callee.isSource()) {
            lint.addAll(view.called(method).callLint());
        } else {
            lint.addAll(lintOfOther(method));
        }
        Scope scope = Scope.ofInstance(method, operations.field(method), callee.field());
        return MethodSpec.methodBuilder(method.name())
                .addAnnotation(Markers.OVERRIDE)
                .addAnnotations(Markers.use(view.called(method).deprecation(), lint))
                .addAnnotations(method.nullness(view.kind()))
                .addModifiers(Modifier.PUBLIC)
                .addTypeVariables(method.typeParameters())
                .returns(method.result(view.kind()))
                .addParameters(scope.parameterSpecs())
                .varargs(method.varargs())
                .addExceptions(view.thrownByBody(method, callee))
                .addCode(view.body(method, callee, scope))
                .build();
    }

    /** Twins: perhaps only the method that the other view calls is deprecated. */
    private List<String> lintOfOther(MethodModel method) {
        SourceMethod other = callee.view().orElseThrow().called(method);
        boolean alike = other.deprecation().equals(view.called(method).deprecation());
        return alike ? List.of() : other.callLint();
    }
}
