package io.github.smartasync.processor.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * One parameter, as declared.
 *
 * @param type its type as a member of the source, type-use annotations included
 * @param erasure the simple name of its erasure, for signatures in messages: {@code List}, {@code int[]}
 * @param nullness what annotations of the parameter, not of its type, say of null
 */
public record ParameterModel(String name, TypeName type, String erasure, List<AnnotationSpec> nullness) {

    public ParameterModel {
        nullness = List.copyOf(nullness);
    }
}
