package io.github.smartasync.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.smartasync.processor.model.Deprecation;
import io.github.smartasync.processor.model.MethodModel;
import io.github.smartasync.processor.model.SourceModel;
import io.github.smartasync.processor.model.ViewKind;
import io.github.smartasync.processor.render.javadoc.ViewJavadoc;
import io.github.smartasync.processor.render.name.Names;
import io.github.smartasync.processor.render.name.RuntimeTypes;
import io.github.smartasync.processor.render.name.Scope;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/**
 * An interface of default methods that call their partners on {@code this}, and the package-private class that holds their
 * operations: once for the shared runtime, and once for each runtime that an implementation of the interface provides.
 */
final class Mixin {

    private static final String SHARED = "Shared";
    private static final String OPERATIONS = "OPERATIONS";

    private final SourceModel model;
    private final View view;
    private final ViewKind kind;
    private final ClassName companion;
    private final Operations operations;
    private final ViewJavadoc javadoc;

    Mixin(SourceModel model, View view) {
        this.model = model;
        this.view = view;
        this.kind = view.kind();
        this.companion = model.names().companion(kind);
        Set<String> taken = new TreeSet<>(Companion.EXPRESSION_NAMES);
        taken.add(companion.simpleName());
        this.operations = Operations.inFields(model.methods(), Set.of(kind), model.names(), taken);
        this.javadoc = new ViewJavadoc(model, view.prose(model, Optional.empty()));
    }

    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(view.name())
                .addJavadoc(javadoc.ofType())
                .addAnnotations(model.nullMarking())
                .addAnnotations(Markers.declaration(model.deprecation(), Markers.lintOfType(model, view)))
                .addAnnotation(Markers.generatedFrom(model.source().canonicalName()))
                .addTypeVariables(model.typeParameters())
                .addSuperinterfaces(model.supertypes(kind));
        if (model.isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        model.methods().forEach(method -> type.addMethod(method(method)));
        return type.build();
    }

    private MethodSpec method(MethodModel method) {
        Optional<Deprecation> deprecation = view.called(method).deprecation();
        Set<String> avoided = new TreeSet<>(Scope.NAMED_TYPES);
        avoided.add(companion.simpleName());
        Scope scope = Scope.ofMixin(method, avoided, receiver());
        return MethodSpec.methodBuilder(method.name())
                .addJavadoc(javadoc.ofMethod(method, deprecation.isPresent()))
                .addAnnotations(Markers.declaration(deprecation, Markers.lintOfCalling(view, method)))
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .addTypeVariables(method.typeParameters())
                .returns(method.result(kind))
                .addParameters(scope.parameterSpecs())
                .varargs(method.varargs())
                .addExceptions(view.thrownByBody(method, Callee.source(model)))
                .addStatement(
                        "$T $L = $T.operationsOf(this).$N",
                        RuntimeTypes.VIEW_OPERATION,
                        scope.operation(),
                        companion,
                        operations.field(method))
                .addCode(view.body(method, Callee.source(model), scope))
                .build();
    }

    /** To the compiler, a mixin is not the source that extends it. But each object that has the mixin is one. */
    private CodeBlock receiver() {
        TypeName source = model.sourceType();
        return model.supertypes(kind).contains(source) ? CodeBlock.of("this") : CodeBlock.of("(($T) this)", source);
    }

    TypeSpec companion() {
        TypeSpec.Builder type = TypeSpec.classBuilder(companion)
                .addAnnotations(model.nullMarking())
                .addAnnotation(Markers.generatedFrom(model.source().canonicalName()))
                .addModifiers(Modifier.FINAL);
        operations.fields(Modifier.FINAL).forEach(type::addField);
        return type.addMethod(constructor())
                .addMethod(ofMixin())
                .addMethod(ofRuntime())
                .addType(shared())
                .build();
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addAnnotations(Markers.suppressed(operations.setupLint()))
                .addModifiers(Modifier.PRIVATE)
                .addParameter(RuntimeTypes.VIEW_SETUP, "setup");
        operations
                .methods()
                .forEach(method ->
                        constructor.addStatement("this.$N = $L", operations.field(method), operations.made(method)));
        return constructor.build();
    }

    /** The operations for one object. */
    private MethodSpec ofMixin() {
        return MethodSpec.methodBuilder("operationsOf")
                .addModifiers(Modifier.STATIC)
                .returns(companion)
                .addParameter(Names.withOwnWildcards(view.name(), model.typeParameters()), "mixin")
                .addStatement("$T runtime = $T.of(mixin)", RuntimeTypes.RUNTIME, RuntimeTypes.MIXIN_RUNTIME)
                .addStatement("return runtime == null ? $N.$N : on(runtime)", SHARED, OPERATIONS)
                .build();
    }

    private MethodSpec ofRuntime() {
        CodeBlock setup = ViewSetups.of(view, Callee.source(model), model, CodeBlock.of("runtime"));
        return MethodSpec.methodBuilder("on")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(companion)
                .addParameter(RuntimeTypes.RUNTIME, "runtime")
                .addStatement("$L", Companion.levelCheck(view))
                .addStatement("$T setup = $L", RuntimeTypes.VIEW_SETUP, setup)
                .addStatement("$T known = setup.known($T.class)", companion, companion)
                .addStatement("return known != null ? known : setup.keep(new $T(setup))", companion)
                .build();
    }

    /** A separate class, so that the shared runtime is made only when it is needed. */
    private TypeSpec shared() {
        return TypeSpec.classBuilder(SHARED)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(FieldSpec.builder(companion, OPERATIONS, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("on($T.shared())", RuntimeTypes.RUNTIME)
                        .build())
                .build();
    }
}
