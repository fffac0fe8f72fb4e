package io.github.smartasync.processor.render;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.github.smartasync.processor.model.FreeNames;
import io.github.smartasync.processor.model.MethodModel;
import io.github.smartasync.processor.model.ParameterModel;
import io.github.smartasync.processor.model.SourceCall.Treatment;
import io.github.smartasync.processor.model.ViewKind;
import io.github.smartasync.processor.model.ViewNames;
import io.github.smartasync.processor.render.name.RuntimeTypes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The operations of some methods: a field or an index each, and how it is set up. */
final class Operations {

    /** Where a new word begins. */
    private static final Pattern WORD = Pattern.compile("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})");

    private final List<MethodModel> methods;
    private final Set<ViewKind> kinds;
    private final boolean asInViews;
    private final IdentityHashMap<MethodModel, String> fields = new IdentityHashMap<>();

    private Operations(
            UnaryOperator<String> naming,
            List<MethodModel> methods,
            Set<ViewKind> kinds,
            ViewNames names,
            Collection<String> taken) {
        this.asInViews = names.operationPrefix().isPresent();
        this.kinds = kinds;
        this.methods = methods.stream().filter(method -> !method.isDirect()).toList();
        FreeNames free = new FreeNames(taken);
        this.methods.forEach(method -> fields.put(method, free.allocate(naming.apply(method.name()))));
    }

    /** Operations in fields of their own, for views of these kinds; the fields are named as the methods, and not {@code taken}. */
    static Operations inFields(
            List<MethodModel> methods, Set<ViewKind> kinds, ViewNames names, Collection<String> taken) {
        return new Operations(UnaryOperator.identity(), methods, kinds, names, taken);
    }

    /** Operations that have indexes, which are constants: {@code PRICE_OF}. */
    static Operations indexed(
            List<MethodModel> methods, Set<ViewKind> kinds, ViewNames names, Collection<String> taken) {
        return new Operations(Operations::constant, methods, kinds, names, taken);
    }

    private static String constant(String name) {
        return WORD.matcher(name).replaceAll("_").toUpperCase(Locale.ROOT);
    }

    List<MethodModel> methods() {
        return methods;
    }

    boolean isEmpty() {
        return methods.isEmpty();
    }

    /** The field of a method's operation, or the constant that is its index. A direct method has none; its name here is never used. */
    String field(MethodModel method) {
        return fields.getOrDefault(method, "");
    }

    /** The constants that are their indexes. */
    List<FieldSpec> indexes(Modifier... modifiers) {
        List<FieldSpec> indexes = new ArrayList<>();
        for (MethodModel method : methods) {
            indexes.add(FieldSpec.builder(TypeName.INT, field(method), modifiers)
                    .initializer("$L", indexes.size())
                    .build());
        }
        return indexes;
    }

    /** The fields. */
    List<FieldSpec> fields(Modifier... modifiers) {
        return methods.stream()
                .map(method -> FieldSpec.builder(RuntimeTypes.VIEW_OPERATION, field(method), modifiers)
                        .build())
                .toList();
    }

    /** The lint that the setup of all operations sets off, by the exceptions and translators that it names. */
    Set<String> setupLint() {
        Set<String> lint = new TreeSet<>();
        methods.stream().filter(this::declares).forEach(method -> lint.addAll(method.throwsLint()));
        methods.forEach(method -> method.options().translator().ifPresent(it -> lint.addAll(it.lint())));
        return lint;
    }

    /** The expression that sets up the operation of a method, for every view that has it. */
    CodeBlock setup(MethodModel method) {
        String inView = signature(method.name(), method);
        String inSource = signature(method.sourceCall().blockingSide().name(), method);
        CodeBlock signatures = asInViews || inSource.equals(inView)
                ? CodeBlock.of("$S", inView)
                : CodeBlock.of("$S,$W$S", inSource, inView);
        return CodeBlock.of("setup.operation($L)$L$Z.$L", signatures, options(method), last(method, inView));
    }

    /** The expression that sets up the operation of a method, and makes it. */
    CodeBlock made(MethodModel method) {
        return CodeBlock.of("$L$Z.make()", setup(method));
    }

    private CodeBlock options(MethodModel method) {
        CodeBlock.Builder options = CodeBlock.builder();
        method.options().executor().ifPresent(name -> options.add("$Z.executor($S)", name));
        method.options().timeoutNanos().ifPresent(nanos -> options.add("$Z.timeoutNanos($L)", literal(nanos)));
        if (method.options().abandon()) {
            options.add("$Z.abandon()");
        }
        method.options()
                .translator()
                .ifPresent(it -> options.add("$Z.translate(new $T$L())", it.type(), it.generic() ? "<>" : ""));
        if (declares(method) && !method.failures().isEmpty()) {
            options.add("$Z.declares($L)", erasures(method.failures()));
        }
        return options.build();
    }

    private CodeBlock last(MethodModel method, String inView) {
        return switch (method.sourceCall().treatment()) {
            case ASYNC -> CodeBlock.of("async()");
            case BLOCKING -> CodeBlock.of("blocking()");
            case TWINS ->
                CodeBlock.of(
                        "twins($S)",
                        asInViews
                                ? inView
                                : signature(method.sourceCall().asyncSide().name(), method));
            case DIRECT -> throw new AssertionError(method);
        };
    }

    /** Whether some view has to know which checked exceptions its method declares. */
    private boolean declares(MethodModel method) {
        return isAwaited(method)
                || (method.options().translator().isPresent() && kinds.stream().anyMatch(ViewKind::blocks));
    }

    /** Whether some view waits for it: a blocking view of an async method, or a view over another view. */
    private boolean isAwaited(MethodModel method) {
        return kinds.stream()
                .filter(ViewKind::blocks)
                .anyMatch(kind -> method.sourceCall().treatment() == Treatment.ASYNC
                        || kind.from().filter(kinds::contains).isPresent());
    }

    private static CodeBlock erasures(List<TypeName> exceptions) {
        return exceptions.stream()
                .map(Operations::erasure)
                .distinct()
                .map(it -> CodeBlock.of("$T.class", it))
                .collect(CodeBlock.joining(",$W"));
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

    private static String signature(String name, MethodModel method) {
        return method.parameters().stream()
                .map(ParameterModel::erasure)
                .collect(Collectors.joining(", ", name + "(", ")"));
    }

    /** A long literal with its digits in groups of three. */
    private static String literal(long nanos) {
        if (nanos == 0) {
            return "0";
        }
        StringBuilder digits = new StringBuilder(Long.toString(nanos));
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            digits.insert(at, '_');
        }
        return digits.append('L').toString();
    }
}
