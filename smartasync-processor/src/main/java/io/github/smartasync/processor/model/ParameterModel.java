package io.github.smartasync.processor.model;

import com.palantir.javapoet.TypeName;

/**
 * One parameter, as declared.
 *
 * @param type its type as a member of the source, type-use annotations included
 * @param erasure the simple name of its erasure, for signatures in messages: {@code List}, {@code int[]}
 */
public record ParameterModel(String name, TypeName type, String erasure) {}
