package io.github.smartasync.processor.render.name;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeVariableName;
import io.github.smartasync.processor.model.FreeNames;
import io.github.smartasync.processor.model.MethodModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The names inside one generated method. Names of fields give way to parameters by qualification, locals by another name.
 */
public final class Scope {

    /** Types that the bodies of methods name in expressions: a parameter of such a name would obscure one. */
    public static final Set<String> NAMED_TYPES = Set.of(
            "FlowAdapters",
            "BackpressureStrategy",
            "ListenableFuture",
            "ApiFuture",
            "MonoCall",
            "FluxCall",
            "UniCall",
            "MultiCall",
            "MaybeCall",
            "SingleCall",
            "CompletableCall",
            "FlowableCall");

    /** The field of what holds the operations that holds their runtime. */
    public static final String RUNTIME = "runtime";

    private final MethodModel method;
    private final List<String> parameters = new ArrayList<>();
    private final FreeNames locals;
    private final String enclosing;
    private final String operation;
    private final CodeBlock receiver;
    private final boolean receiverIsField;

    private Scope(
            MethodModel method,
            Set<String> avoided,
            String enclosing,
            String operation,
            CodeBlock receiver,
            boolean field) {
        this.method = method;
        this.enclosing = enclosing;
        this.operation = operation;
        this.receiver = receiver;
        this.receiverIsField = field;
        this.locals = new FreeNames(avoided);
        method.parameters().forEach(parameter -> parameters.add(locals.allocate(parameter.name())));
    }

    /** In a method of an implementing class, which is an inner class of what holds the operations; the receiver is a field. */
    public static Scope ofInstance(MethodModel method, String enclosing, String operation, String field) {
        return new Scope(method, NAMED_TYPES, enclosing, operation, CodeBlock.of("$N", field), true);
    }

    /** In a static method: the receiver is a class, so parameters must not bear its name. */
    public static Scope ofStatic(
            MethodModel method, Set<String> avoided, String enclosing, String operation, CodeBlock receiver) {
        return new Scope(method, avoided, enclosing, operation, receiver, false);
    }

    /** In a method of a view that is a class: its operations are in a field. */
    public static Scope ofClass(MethodModel method, String operations, String operation, String field) {
        return new Scope(
                method, NAMED_TYPES, operations, operations + "." + operation, CodeBlock.of("$N", field), true);
    }

    /** In a default method of a mixin: the operation is a local variable, and the receiver an expression. */
    public static Scope ofMixin(MethodModel method, Set<String> avoided, CodeBlock receiver) {
        FreeNames locals = new FreeNames(avoided);
        method.parameters().forEach(parameter -> locals.allocate(parameter.name()));
        return new Scope(method, avoided, "", locals.allocate("operation"), receiver, false);
    }

    /** The parameters as they are declared here. */
    public List<ParameterSpec> parameterSpecs() {
        List<ParameterSpec> specs = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            specs.add(ParameterSpec.builder(method.parameters().get(i).type(), parameters.get(i))
                    .addAnnotations(method.parameters().get(i).nullness())
                    .build());
        }
        return specs;
    }

    /** The field of the operation, in the method itself. */
    public CodeBlock operation() {
        if (!parameters.contains(operation)) {
            return CodeBlock.of("$N", operation);
        }
        return CodeBlock.of(receiverIsField ? "$N.this.$N" : "$N.$N", enclosing, operation);
    }

    /** The runtime of the view, in a method of an implementing class. */
    public CodeBlock runtime() {
        if (operation.startsWith(enclosing + ".")) {
            return CodeBlock.of("$N.$N", enclosing, RUNTIME);
        }
        return parameters.contains(RUNTIME)
                ? CodeBlock.of("$N.this.$N", enclosing, RUNTIME)
                : CodeBlock.of("$N", RUNTIME);
    }

    /** A local variable that hides nothing. */
    public String local(String wanted) {
        String name = locals.allocate(wanted);
        return name.equals(operation) ? locals.allocate(wanted) : name;
    }

    /** A call of the receiver. */
    public CodeBlock call(String name) {
        CodeBlock target = receiverIsField && parameters.contains(receiver.toString())
                ? CodeBlock.of("this.$L", receiver)
                : receiver;
        CodeBlock arguments =
                parameters.stream().map(it -> CodeBlock.of("$N", it)).collect(CodeBlock.joining(",$W"));
        return CodeBlock.of("$L.$L$N($L)", target, typeArguments(), name, arguments);
    }

    /** Type arguments, if javac cannot infer them all from the arguments of the call. */
    private CodeBlock typeArguments() {
        Set<String> settled = TypeUses.toldByArguments()
                .addAll(method.parameters().stream().map(it -> it.type()).toList())
                .variables();
        List<TypeVariableName> declared = method.typeParameters();
        if (declared.stream().map(TypeVariableName::name).allMatch(settled::contains)) {
            return CodeBlock.of("");
        }
        return declared.stream()
                .map(variable -> CodeBlock.of("$N", variable.name()))
                .collect(CodeBlock.joining(", ", "<", ">"));
    }
}
