package io.github.smartasync.processor.scan;

import io.github.smartasync.processor.model.Multiplicity;
import io.github.smartasync.processor.model.ResultKind;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * An async result.
 *
 * @param value what it will hold: its type argument, bounds for wildcards, and {@code Object} where it is raw
 * @param raw whether it is a raw type
 * @param sure whether the type itself says that it is one: what only extends a bare publisher can be a query or a builder
 *     as well
 * @param multiplicity how many of its values the views give
 * @param plain what a view that blocks returns, as a type; of one {@code Void}, {@code Void}
 * @param conversion the method that turns the declared result into this one, if it is not one itself
 */
public record ScannedResult(
        ResultKind kind,
        TypeMirror value,
        boolean raw,
        boolean sure,
        Multiplicity multiplicity,
        TypeMirror plain,
        Optional<String> conversion) {}
