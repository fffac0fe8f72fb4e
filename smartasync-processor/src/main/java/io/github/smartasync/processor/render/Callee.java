package io.github.smartasync.processor.render;

import com.palantir.javapoet.TypeName;
import io.github.smartasync.processor.model.MethodModel;
import io.github.smartasync.processor.model.SourceMethod;
import io.github.smartasync.processor.model.Way;

/**
 * What a view's implementation calls: the source, or an implementation of the other view.
 *
 * @param type its type
 * @param field the field and the parameter that hold it
 * @param description its simple name, in messages
 * @param isSource whether it is the source
 */
record Callee(TypeName type, String field, String description, boolean isSource) {

    /** The method of the source behind a sync view: of twins the blocking one. */
    static SourceMethod blockingSide(Way way) {
        if (way instanceof Way.Future future) {
            return future.method();
        }
        if (way instanceof Way.Blocking blocking) {
            return blocking.method();
        }
        if (way instanceof Way.Twins twins) {
            return twins.blocking();
        }
        if (way instanceof Way.Direct direct) {
            return direct.method();
        }
        throw new AssertionError(way);
    }

    /** The method of the source behind an async view: of twins the one that returns a future. */
    static SourceMethod asyncSide(Way way) {
        return way instanceof Way.Twins twins ? twins.async() : blockingSide(way);
    }

    static boolean isDirect(MethodModel method) {
        return method.way() instanceof Way.Direct;
    }
}
