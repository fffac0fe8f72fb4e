package io.github.smartasync.processor.model;

import com.palantir.javapoet.TypeName;

/**
 * The async result of a method of the source.
 *
 * @param value what it will hold, boxed, with its annotations
 * @param raw whether its type does not say what it will hold
 */
public record AsyncResult(ResultKind kind, TypeName value, boolean raw) {}
