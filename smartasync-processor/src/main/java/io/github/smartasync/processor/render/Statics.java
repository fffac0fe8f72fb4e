package io.github.smartasync.processor.render;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.smartasync.processor.model.MethodModel;
import io.github.smartasync.processor.model.SourceModel;
import io.github.smartasync.processor.render.name.Names;
import io.github.smartasync.processor.render.name.RuntimeTypes;
import io.github.smartasync.processor.render.name.Scope;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/**
 * The static methods of a view. They have no view object, so they use the shared runtime; that it is a class of its own
 * keeps the shared runtime from being made before one of them is called.
 */
final class Statics {

    private static final String SETUP = "setup";

    private final SourceModel model;
    private final View view;
    private final Callee callee;
    private final String holder;
    private final List<MethodModel> methods;
    private final Operations operations;
    private final Set<String> avoided;

    Statics(SourceModel model, View view, Callee callee, String holder) {
        this.model = model;
        this.view = view;
        this.callee = callee;
        this.holder = holder;
        this.methods = model.methods().stream().filter(MethodModel::isStatic).toList();
        this.avoided = new TreeSet<>(
                List.of(model.source().topLevelClassName().simpleName(), Names.firstSegment(model.source()), holder));
        TreeSet<String> taken = new TreeSet<>(Companion.EXPRESSION_NAMES);
        taken.addAll(avoided);
        taken.add(SETUP);
        this.operations = Operations.inFields(methods, Set.of(view.kind()), model.names(), taken);
    }

    boolean isEmpty() {
        return methods.isEmpty();
    }

    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(holder)
                .addAnnotations(Markers.suppressed(operations.setupLint()))
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        operations.fields(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL).forEach(type::addField);
        if (!operations.isEmpty()) {
            type.addStaticBlock(initialiser());
        }
        methods.forEach(method -> type.addMethod(method(method)));
        return type.build();
    }

    private CodeBlock initialiser() {
        CodeBlock.Builder block = CodeBlock.builder()
                .addStatement("$L", Companion.levelCheck(view))
                .addStatement(
                        "$T $N = $L",
                        RuntimeTypes.VIEW_SETUP,
                        SETUP,
                        ViewSetups.of(view, callee, model, CodeBlock.of("$T.shared()", RuntimeTypes.RUNTIME)));
        operations
                .methods()
                .forEach(method -> block.addStatement("$N = $L", operations.field(method), operations.made(method)));
        return block.build();
    }

    private MethodSpec method(MethodModel method) {
        TreeSet<String> lint = new TreeSet<>(method.lint());
        lint.addAll(view.called(method).callLint());
        Scope scope = Scope.ofStatic(method, avoided, operations.field(method), CodeBlock.of("$T", model.source()));
        return MethodSpec.methodBuilder(method.name())
                .addAnnotations(Markers.use(view.called(method).deprecation(), lint))
                .addAnnotations(method.nullness(view.kind()))
                .addModifiers(Modifier.STATIC)
                .addTypeVariables(method.typeParameters())
                .returns(method.result(view.kind()))
                .addParameters(scope.parameterSpecs())
                .varargs(method.varargs())
                .addExceptions(view.thrownByBody(method, callee))
                .addCode(view.body(method, callee, scope))
                .build();
    }
}
