package io.github.smartasync.processor.render.name;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeVariableName;
import io.github.smartasync.processor.model.FreeNames;
import io.github.smartasync.processor.model.MethodModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The names inside one generated method. The field of the receiver gives way to parameters by qualification. All others give way
 * to what the method names by another name: they are nobody's but this method's.
 */
public final class Scope {

    /** Types that the bodies of methods name in expressions: a parameter of such a name would obscure one. */
    public static final Set<String> NAMED_TYPES = Set.of(
            "FlowAdapters",
            "BackpressureStrategy",
            "Bridge",
            "ViewCalls",
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

    /** What the methods of the runtime do that take the view instead of its operation, because most calls need them. */
    private static final Set<String> OF_VIEW =
            Set.of("await", "awaitStage", "adopt", "adoptStage", "present", "offload", "offloadVoid", "failed");

    private final MethodModel method;
    private final List<String> parameters = new ArrayList<>();
    private final FreeNames locals;
    private final Optional<CodeBlock> view;
    private final CodeBlock operation;
    private final CodeBlock receiver;

    private Scope(
            MethodModel method,
            Set<String> avoided,
            Optional<CodeBlock> view,
            CodeBlock operation,
            Function<Set<String>, CodeBlock> receiver) {
        this.method = method;
        this.locals = new FreeNames(avoided);
        method.parameters().forEach(parameter -> parameters.add(locals.allocate(parameter.name())));
        this.view = view;
        this.operation = operation;
        this.receiver = receiver.apply(Set.copyOf(parameters));
    }

    /** In a method of an implementing class. The operation is a constant of the class around it; the receiver is a field. */
    public static Scope ofInstance(MethodModel method, String operation, String field) {
        return new Scope(
                method,
                with(NAMED_TYPES, operation),
                Optional.of(CodeBlock.of("this")),
                CodeBlock.of("$N", operation),
                field(field));
    }

    /** In a method of a view that is a class. What its calls need is in a field; the operation is a constant of a class. */
    public static Scope ofClass(MethodModel method, String calls, ClassName holder, String operation, String field) {
        return new Scope(
                method,
                with(NAMED_TYPES, holder.simpleName()),
                Optional.of(CodeBlock.of("$N", calls)),
                CodeBlock.of("$T.$N", holder, operation),
                field(field));
    }

    /** In a static method. The operation is a field; the receiver is a class, so parameters must not bear its name. */
    public static Scope ofStatic(MethodModel method, Set<String> avoided, String operation, CodeBlock receiver) {
        return new Scope(
                method,
                with(avoided, operation),
                Optional.empty(),
                CodeBlock.of("$N", operation),
                parameters -> receiver);
    }

    /** In a default method of a mixin: the operation is a local variable, and the receiver an expression. */
    public static Scope ofMixin(MethodModel method, Set<String> avoided, CodeBlock receiver) {
        FreeNames locals = new FreeNames(avoided);
        method.parameters().forEach(parameter -> locals.allocate(parameter.name()));
        String operation = locals.allocate("operation");
        return new Scope(method, avoided, Optional.empty(), CodeBlock.of("$N", operation), parameters -> receiver);
    }

    private static Function<Set<String>, CodeBlock> field(String name) {
        return parameters -> CodeBlock.of(parameters.contains(name) ? "this.$N" : "$N", name);
    }

    private static Set<String> with(Set<String> names, String one) {
        Set<String> all = new HashSet<>(names);
        all.add(one);
        return all;
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

    /** The operation of the method. */
    public CodeBlock operation() {
        return view.map(it -> CodeBlock.of("$T.operation($L, $L)", RuntimeTypes.VIEW_CALLS, it, operation))
                .orElse(operation);
    }

    /** The check of the caller. */
    public CodeBlock check() {
        return view.map(it -> CodeBlock.of("$T.check($L, $L)", RuntimeTypes.VIEW_CALLS, it, operation))
                .orElseGet(() -> CodeBlock.of("$L.checkCaller()", operation));
    }

    /** What a method of the operation gives for some arguments. */
    public CodeBlock operate(String name, CodeBlock arguments) {
        return operate(name, CodeBlock.of(""), arguments);
    }

    /** The same, with type arguments. */
    public CodeBlock operate(String name, CodeBlock typeArguments, CodeBlock arguments) {
        return view.filter(it -> OF_VIEW.contains(name))
                .map(it -> CodeBlock.of(
                        "$T.$L$L($L, $L,$W$L)", RuntimeTypes.VIEW_CALLS, typeArguments, name, it, operation, arguments))
                .orElseGet(() -> CodeBlock.of("$L.$L$L($L)", operation(), typeArguments, name, arguments));
    }

    /** The runtime of the view. */
    public CodeBlock runtime() {
        return CodeBlock.of("$T.runtime($L)", RuntimeTypes.VIEW_CALLS, view.orElseThrow());
    }

    /** A local variable that hides nothing. */
    public String local(String wanted) {
        return locals.allocate(wanted);
    }

    /** A call of the receiver. */
    public CodeBlock call(String name) {
        CodeBlock arguments =
                parameters.stream().map(it -> CodeBlock.of("$N", it)).collect(CodeBlock.joining(",$W"));
        return CodeBlock.of("$L.$L$N($L)", receiver, typeArguments(), name, arguments);
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
