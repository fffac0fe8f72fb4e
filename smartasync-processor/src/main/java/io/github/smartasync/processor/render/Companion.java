package io.github.smartasync.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.smartasync.processor.model.MethodModel;
import io.github.smartasync.processor.model.SourceModel;
import io.github.smartasync.processor.model.ViewKind;
import io.github.smartasync.processor.render.name.Names;
import io.github.smartasync.processor.render.name.RuntimeTypes;
import io.github.smartasync.processor.render.name.Scope;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The package-private class behind the views: it makes and holds their implementations. */
final class Companion {

    /** Names that a field must not have: it would obscure a type or a package in an expression, or be a keyword there. */
    static final Set<String> EXPRESSION_NAMES = Stream.concat(
                    Scope.NAMED_TYPES.stream(), Stream.of("java", "io", "Objects", "ViewSetup", "yield"))
            .collect(Collectors.toUnmodifiableSet());

    private final SourceModel model;
    private final ClassName name;
    private final Map<ViewKind, View> views;
    private final List<View> held;
    private final NestedNames names;
    private final Operations operations;

    /** The class of a name, out of all views of the source. */
    Companion(SourceModel model, ClassName name, Map<ViewKind, View> views) {
        this.model = model;
        this.name = name;
        this.views = views;
        this.held = views.values().stream()
                .filter(view -> model.names().companion(view.kind()).equals(name))
                .toList();
        this.names = NestedNames.of(model);
        this.operations = operations(model, name, views.keySet());
    }

    /** The operations behind all views that one such class holds. */
    static Operations operations(SourceModel model, ClassName name, Set<ViewKind> kinds) {
        Set<String> taken = new TreeSet<>(EXPRESSION_NAMES);
        taken.addAll(model.inheritedConstants());
        taken.add(name.simpleName());
        model.methods()
                .forEach(method -> kinds.forEach(
                        kind -> method.subView(kind).map(ClassName::simpleName).ifPresent(taken::add)));
        List<MethodModel> methods =
                model.methods().stream().filter(method -> !method.isStatic()).toList();
        return Operations.indexed(methods, kinds, model.names(), taken);
    }

    /** Whether some view gives views of what the source returns. */
    private static boolean hasSubViews(SourceModel model) {
        return model.methods().stream()
                .filter(method -> !method.isStatic())
                .anyMatch(method -> model.names().kinds().stream()
                        .anyMatch(kind -> method.subView(kind).isPresent()));
    }

    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addAnnotations(model.nullMarking())
                .addAnnotations(Markers.use(model.deprecation(), Markers.lintOfBody(model)))
                .addAnnotation(Markers.generatedFrom(model.source().canonicalName()))
                .addModifiers(Modifier.FINAL);
        Modifier[] modifiers = views.keySet().stream().anyMatch(model.names()::isClass)
                ? new Modifier[] {Modifier.STATIC, Modifier.FINAL}
                : new Modifier[] {Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL};
        operations.indexes(modifiers).forEach(type::addField);
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        Callee source = Callee.source(model);
        if (!model.isStatic()) {
            addInstances(source, type);
        }
        held.forEach(view -> addStatics(view, source, type));
        return type.build();
    }

    private void addInstances(Callee source, TypeSpec.Builder type) {
        if (held.stream().anyMatch(view -> !model.names().isClass(view.kind())) || isNeeded(model, operations)) {
            type.addMethod(ofSetup());
        }
        held.forEach(view -> {
            if (model.names().isClass(view.kind())) {
                addOperations(view, type);
            } else {
                add(view, factory(view), source, type);
            }
        });
        held.forEach(view -> model.names()
                .from(view.kind())
                .map(views::get)
                .ifPresent(other -> add(view, factoryFrom(view), Callee.view(other, model), type)));
    }

    /** Whether calls of a view need anything of the runtime. */
    static boolean isNeeded(SourceModel model, Operations operations) {
        return !operations.isEmpty() || hasSubViews(model);
    }

    /** The operations of one kind of view, made once for each runtime. */
    private MethodSpec ofSetup() {
        CodeBlock made = operations.methods().stream()
                .map(method -> CodeBlock.of(",\n$L", operations.setup(method)))
                .collect(CodeBlock.joining(""));
        return MethodSpec.methodBuilder("operations")
                .addAnnotations(Markers.suppressed(operations.setupLint()))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(RuntimeTypes.VIEW_OPERATIONS)
                .addParameter(RuntimeTypes.VIEW_SETUP, "setup")
                .addStatement(
                        "$T known = setup.known($T.class)", RuntimeTypes.VIEW_OPERATIONS, RuntimeTypes.VIEW_OPERATIONS)
                .beginControlFlow("if (known != null)")
                .addStatement("return known")
                .endControlFlow()
                .addStatement("return setup.keep(new $T(setup$L))", RuntimeTypes.VIEW_OPERATIONS, made)
                .build();
    }

    /** The companion's method that makes a view over the source. */
    static String factory(View view) {
        return view.kind().option();
    }

    /** The companion's method that makes a view over the other view. */
    static String factoryFrom(View view) {
        return factory(view) + "From";
    }

    /** The type of a view, with the type variables of the source as arguments. */
    static TypeName typeOf(View view, SourceModel model) {
        return Names.withOwnArguments(view.name(), model.typeParameters());
    }

    /** The check that comes before any other class of the bridge is touched. */
    static CodeBlock levelCheck(View view) {
        return CodeBlock.of(
                "$T.requireLevel($L,$W$S)",
                RuntimeTypes.BRIDGE,
                RuntimeTypes.LEVEL,
                view.name().canonicalName());
    }

    private void add(View view, String factory, Callee callee, TypeSpec.Builder type) {
        String nested = names.over(view, callee);
        String arguments = model.typeParameters().isEmpty() ? "" : "<>";
        type.addMethod(MethodSpec.methodBuilder(factory)
                .addModifiers(Modifier.STATIC)
                .addTypeVariables(model.typeParameters())
                .returns(typeOf(view, model))
                .addParameter(callee.type(), callee.field())
                .addParameter(RuntimeTypes.RUNTIME, "runtime")
                .addStatement("$L", levelCheck(view))
                .addStatement(
                        "$T setup = $L",
                        RuntimeTypes.VIEW_SETUP,
                        ViewSetups.of(view, callee, model, CodeBlock.of("runtime")))
                .addStatement("return new $N$L($N, operations(setup))", nested, arguments, callee.field())
                .build());
        type.addType(new ViewClass(model, view, callee, operations).type(nested));
    }

    /** For a view that is a class: the operations alone. */
    private void addOperations(View view, TypeSpec.Builder type) {
        if (isNeeded(model, operations)) {
            type.addMethod(MethodSpec.methodBuilder(factory(view))
                    .addModifiers(Modifier.STATIC)
                    .returns(RuntimeTypes.VIEW_OPERATIONS)
                    .addParameter(RuntimeTypes.RUNTIME, "runtime")
                    .addStatement("$L", levelCheck(view))
                    .addStatement(
                            "return operations($L)",
                            ViewSetups.of(view, Callee.source(model), model, CodeBlock.of("runtime")))
                    .build());
        }
    }

    private void addStatics(View view, Callee source, TypeSpec.Builder type) {
        Statics statics = new Statics(model, view, source, names.statics(view));
        if (!statics.isEmpty()) {
            type.addType(statics.type());
        }
    }
}
