package io.github.smartasync.processor.render;

import com.palantir.javapoet.CodeBlock;
import io.github.smartasync.processor.model.FreeNames;
import io.github.smartasync.processor.model.MethodModel;
import io.github.smartasync.processor.model.ParameterModel;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The operations of one view: a field each, and how it is set up. */
final class Operations {

    private final List<MethodModel> methods;
    private final IdentityHashMap<MethodModel, String> fields = new IdentityHashMap<>();

    /** The operations behind the methods, their fields named as they are and otherwise than {@code taken}. */
    Operations(List<MethodModel> methods, Collection<String> taken) {
        this.methods = methods.stream().filter(method -> !method.isDirect()).toList();
        FreeNames names = new FreeNames(taken);
        this.methods.forEach(method -> fields.put(method, names.allocate(method.name())));
    }

    List<MethodModel> methods() {
        return methods;
    }

    boolean isEmpty() {
        return methods.isEmpty();
    }

    /** The field of a method's operation; for a direct method, which has none, a name that is never used. */
    String field(MethodModel method) {
        return fields.getOrDefault(method, "");
    }

    /** The lint that the setup of all operations sets off. */
    Set<String> setupLint(View view, Callee callee) {
        Set<String> lint = new TreeSet<>();
        methods.forEach(method -> lint.addAll(view.setupLint(method, callee)));
        return lint;
    }

    /** The expression that sets up the operation of a method. */
    static CodeBlock setup(View view, MethodModel method, Callee callee) {
        String inView = signature(method.name(), method);
        String called = callee.isSource() ? signature(view.called(method).name(), method) : inView;
        CodeBlock signatures =
                called.equals(inView) ? CodeBlock.of("$S", inView) : CodeBlock.of("$S,$W$S", called, inView);
        return CodeBlock.of("setup.operation($L)$L", signatures, view.setup(method, callee));
    }

    /** The timeout and {@code abandon}, as far as the method has them. */
    static CodeBlock limits(MethodModel method) {
        CodeBlock.Builder limits = CodeBlock.builder();
        method.options().timeoutNanos().ifPresent(nanos -> limits.add("$Z.timeoutNanos($L)", literal(nanos)));
        if (method.options().abandon()) {
            limits.add("$Z.abandon()");
        }
        return limits.build();
    }

    static CodeBlock executor(MethodModel method) {
        return method.options()
                .executor()
                .map(name -> CodeBlock.of("$Z.executor($S)", name))
                .orElse(CodeBlock.of(""));
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
