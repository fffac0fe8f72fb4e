package io.github.smartasync.processor.scan;

import io.github.smartasync.processor.model.ResultKind;
import javax.lang.model.type.TypeMirror;

/**
 * An async result.
 *
 * @param value what it will hold: its type argument, bounds for wildcards, and {@code Object} where it is raw
 * @param raw whether it is a raw type
 */
public record ScannedResult(ResultKind kind, TypeMirror value, boolean raw) {}
