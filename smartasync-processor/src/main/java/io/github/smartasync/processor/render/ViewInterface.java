package io.github.smartasync.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.smartasync.processor.model.MethodModel;
import io.github.smartasync.processor.model.SourceModel;
import io.github.smartasync.processor.render.javadoc.DocNames;
import io.github.smartasync.processor.render.javadoc.ViewJavadoc;
import io.github.smartasync.processor.render.javadoc.ViewJavadoc.Making;
import io.github.smartasync.processor.render.name.Names;
import io.github.smartasync.processor.render.name.RuntimeTypes;
import io.github.smartasync.processor.render.name.Scope;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/** The interface that users see: factories, then the methods. */
final class ViewInterface {

    /** What is made of a source. */
    static final String OF = "A view of a source";

    private final SourceModel model;
    private final View view;
    private final Optional<View> other;
    private final ClassName companion;
    private final ViewJavadoc javadoc;

    ViewInterface(SourceModel model, View view, Optional<View> other) {
        this.model = model;
        this.view = view;
        this.other = other;
        this.companion = model.names().companion(view.kind());
        this.javadoc = new ViewJavadoc(model, view.prose(model, other.map(View::name)));
    }

    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(view.name())
                .addJavadoc(javadoc.ofType())
                .addAnnotations(model.nullMarking())
                .addAnnotations(Markers.declaration(model.deprecation(), Markers.lintOfType(model, view)))
                .addAnnotation(Markers.generatedFrom(model.source().canonicalName()))
                .addTypeVariables(model.typeParameters())
                .addSuperinterfaces(model.supertypes(view.kind()));
        if (model.isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        if (!model.isStatic()) {
            addFactories(type);
        }
        model.methods().forEach(method -> type.addMethod(method(method)));
        return type.build();
    }

    private void addFactories(TypeSpec.Builder type) {
        factories("of", Companion.factory(view), Callee.source(model), OF, type);
        other.filter(it -> model.names().from(view.kind()).isPresent())
                .ifPresent(it ->
                        factories("from", Companion.factoryFrom(view), Callee.view(it, model), view.fromOther(), type));
    }

    private void factories(String name, String factory, Callee callee, String what, TypeSpec.Builder type) {
        ParameterSpec service =
                ParameterSpec.builder(callee.type(), callee.field()).build();
        ParameterSpec runtime =
                ParameterSpec.builder(RuntimeTypes.RUNTIME, "runtime").build();
        boolean offloads = model.methods().stream().anyMatch(method -> view.offloads(method, callee));
        String end = offloads
                ? " " + DocNames.of(model, view.kind(), other.map(View::name)).atExit()
                : "";
        Map.Entry<String, String> called =
                Map.entry(service.name(), callee.isSource() ? "the source" : "the other view");
        type.addMethod(factory(name)
                .addJavadoc(javadoc.ofFactory(new Making(what, called, false, end)))
                .addParameter(service)
                .addStatement("return $T.$L($N,$W$T.shared())", companion, factory, service, RuntimeTypes.RUNTIME)
                .build());
        type.addMethod(factory(name)
                .addJavadoc(javadoc.ofFactory(new Making(what, called, true, end)))
                .addParameter(service)
                .addParameter(runtime)
                .addStatement("return $T.$L($N,$W$N)", companion, factory, service, runtime)
                .build());
    }

    private MethodSpec.Builder factory(String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addTypeVariables(model.typeParameters())
                .returns(Companion.typeOf(view, model));
    }

    MethodSpec method(MethodModel method) {
        MethodSpec.Builder declaration = MethodSpec.methodBuilder(method.name())
                .addJavadoc(javadoc.ofMethod(
                        method, view.called(method).deprecation().isPresent()))
                .addAnnotations(method.overriding().contains(view.kind()) ? List.of(Markers.OVERRIDE) : List.of())
                .addAnnotations(Markers.declaration(view.called(method).deprecation(), method.lint()))
                .addAnnotations(method.nullness(view.kind()))
                .addModifiers(Modifier.PUBLIC)
                .addTypeVariables(method.typeParameters())
                .returns(method.result(view.kind()))
                .addExceptions(method.thrown(view.kind()))
                .varargs(method.varargs());
        if (method.isStatic()) {
            String holder = NestedNames.of(model).statics(view);
            Scope scope = Scope.ofStatic(
                    method,
                    new TreeSet<>(List.of(companion.simpleName(), Names.firstSegment(companion))),
                    "",
                    CodeBlock.of("$T.$N", companion, holder));
            boolean returns = !method.result(view.kind()).equals(TypeName.VOID);
            declaration
                    .addModifiers(Modifier.STATIC)
                    .addParameters(scope.parameterSpecs())
                    .addStatement(returns ? "return $L" : "$L", scope.call(method.name()));
        } else {
            declaration.addModifiers(Modifier.ABSTRACT);
            method.parameters()
                    .forEach(it -> declaration.addParameter(ParameterSpec.builder(it.type(), it.name())
                            .addAnnotations(it.nullness())
                            .build()));
        }
        return declaration.build();
    }
}
