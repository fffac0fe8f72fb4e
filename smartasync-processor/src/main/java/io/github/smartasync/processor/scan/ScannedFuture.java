package io.github.smartasync.processor.scan;

import javax.lang.model.type.TypeMirror;

/**
 * A result that is a future.
 *
 * @param stage whether it is a {@code CompletionStage}; otherwise it is only a {@code Future}
 * @param value what it is a future of: its argument, bounds for wildcards, and {@code Object} where it is raw
 * @param raw whether it is a raw type
 */
public record ScannedFuture(boolean stage, TypeMirror value, boolean raw) {}
