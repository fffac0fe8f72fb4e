package io.github.smartasync.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.smartasync.processor.model.Deprecation;
import io.github.smartasync.processor.model.FreeNames;
import io.github.smartasync.processor.model.MethodModel;
import io.github.smartasync.processor.model.ParameterModel;
import io.github.smartasync.processor.model.SourceModel;
import io.github.smartasync.processor.model.Superclass;
import io.github.smartasync.processor.model.ViewKind;
import io.github.smartasync.processor.render.javadoc.ViewJavadoc;
import io.github.smartasync.processor.render.javadoc.ViewJavadoc.Making;
import io.github.smartasync.processor.render.name.RuntimeTypes;
import io.github.smartasync.processor.render.name.Scope;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** A view that is a final class with a public constructor, in place of an interface and a class behind it. */
final class PublishedClass {

    private final SourceModel model;
    private final View view;
    private final ViewKind kind;
    private final ClassName companion;
    private final Callee source;
    private final Operations operations;
    private final boolean needsOperations;
    private final String field;
    private final ViewJavadoc javadoc;
    private final ViewInterface statics;

    PublishedClass(SourceModel model, View view, Optional<View> other, Set<ViewKind> kinds) {
        this.model = model;
        this.view = view;
        this.kind = view.kind();
        this.companion = model.names().companion(kind);
        this.source = Callee.source(model);
        this.operations = Companion.operations(model, companion, kinds);
        this.needsOperations = Companion.isNeeded(model, operations);
        this.field = new FreeNames(model.methods().stream()
                        .flatMap(method -> method.parameters().stream())
                        .map(ParameterModel::name)
                        .toList())
                .allocate("calls");
        this.javadoc = new ViewJavadoc(model, view.prose(model, other.map(View::name)));
        this.statics = new ViewInterface(model, view, other);
    }

    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(view.name())
                .addJavadoc(javadoc.ofType())
                .addAnnotations(model.nullMarking())
                .addAnnotations(Markers.declaration(model.deprecation(), Markers.lintOfType(model, view)))
                .addAnnotation(Markers.generatedFrom(model.source().canonicalName()))
                .addModifiers(Modifier.FINAL)
                .addTypeVariables(model.typeParameters())
                .addSuperinterfaces(model.supertypes(kind));
        model.superclass().map(Superclass::type).ifPresent(type::superclass);
        if (model.isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        if (needsOperations) {
            type.addField(RuntimeTypes.VIEW_CALLS, field, Modifier.PRIVATE, Modifier.FINAL);
        }
        type.addField(source.type(), source.field(), Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(onShared())
                .addMethod(onGiven())
                .addMethod(of(false))
                .addMethod(of(true));
        model.methods().forEach(method -> type.addMethod(method.isStatic() ? statics.method(method) : method(method)));
        return type.addMethod(describe()).build();
    }

    private MethodSpec onShared() {
        return MethodSpec.constructorBuilder()
                .addJavadoc(javadoc.ofConstructor(making(false)))
                .addModifiers(Modifier.PUBLIC)
                .addParameter(source.type(), source.field())
                .addStatement("this($N,$W$T.shared())", source.field(), RuntimeTypes.RUNTIME)
                .build();
    }

    private MethodSpec onGiven() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addJavadoc(javadoc.ofConstructor(making(true)))
                .addModifiers(Modifier.PUBLIC)
                .addParameter(source.type(), source.field())
                .addParameter(RuntimeTypes.RUNTIME, "runtime");
        if (model.superclass().filter(Superclass::takesSource).isPresent()) {
            constructor.addStatement("super($N)", source.field());
        }
        constructor.addStatement(
                "this.$N = $T.requireNonNull($N,$W$S)",
                source.field(),
                RuntimeTypes.OBJECTS,
                source.field(),
                source.field());
        return (needsOperations
                        ? constructor.addStatement(
                                "this.$N = new $T($N,$W$S,$W$T.$L(runtime))",
                                field,
                                RuntimeTypes.VIEW_CALLS,
                                source.field(),
                                source.field(),
                                companion,
                                Companion.factory(view))
                        : constructor.addStatement("$T.requireNonNull(runtime,$W$S)", RuntimeTypes.OBJECTS, "runtime"))
                .build();
    }

    /** As the factories of a view that is an interface. */
    private MethodSpec of(boolean withRuntime) {
        TypeName type = Companion.typeOf(view, model);
        String arguments = model.typeParameters().isEmpty() ? "" : "<>";
        MethodSpec.Builder factory = MethodSpec.methodBuilder("of")
                .addJavadoc(javadoc.ofFactory(making(withRuntime)))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addTypeVariables(model.typeParameters())
                .returns(type)
                .addParameter(source.type(), source.field());
        return withRuntime
                ? factory.addParameter(RuntimeTypes.RUNTIME, "runtime")
                        .addStatement("return new $T$L($N,$Wruntime)", view.name(), arguments, source.field())
                        .build()
                : factory.addStatement("return new $T$L($N)", view.name(), arguments, source.field())
                        .build();
    }

    private Making making(boolean withRuntime) {
        return new Making(ViewInterface.OF, Map.entry(source.field(), "the source"), withRuntime, "");
    }

    private MethodSpec method(MethodModel method) {
        Optional<Deprecation> deprecation = view.called(method).deprecation();
        Scope scope = Scope.ofClass(method, field, companion, operations.field(method), source.field());
        return MethodSpec.methodBuilder(method.name())
                .addJavadoc(javadoc.ofMethod(method, deprecation.isPresent()))
                .addAnnotations(method.overriding().contains(kind) ? List.of(Markers.OVERRIDE) : List.of())
                .addAnnotations(Markers.declaration(deprecation, Markers.lintOfCalling(view, method)))
                .addModifiers(Modifier.PUBLIC)
                .addTypeVariables(method.typeParameters())
                .returns(method.result(kind))
                .addParameters(scope.parameterSpecs())
                .varargs(method.varargs())
                .addExceptions(method.thrown(kind))
                .addCode(view.body(method, source, scope))
                .build();
    }

    private MethodSpec describe() {
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Markers.OVERRIDE)
                .addModifiers(Modifier.PUBLIC)
                .returns(RuntimeTypes.STRING)
                .addCode(CodeBlock.builder()
                        .addStatement(
                                "return $T.describe($S,$W$N)",
                                RuntimeTypes.BRIDGE,
                                view.name().simpleName(),
                                source.field())
                        .build())
                .build();
    }
}
