package io.github.smartasync.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;

/**
 * The options that hold for one method.
 *
 * @param executor the name of the executor, if one is named
 * @param timeoutNanos the limit in nanoseconds; 0 stands for {@code none}; empty for the runtime's own
 * @param translator what its failures are translated by
 */
public record MethodOptions(
        Optional<String> executor, OptionalLong timeoutNanos, boolean abandon, Optional<TranslatorModel> translator) {

    /** The same, with the name of the translator's class changed. */
    public MethodOptions renamed(UnaryOperator<ClassName> names) {
        return new MethodOptions(
                executor,
                timeoutNanos,
                abandon,
                translator.map(it -> new TranslatorModel(names.apply(it.type()), it.generic(), it.lint())));
    }
}
