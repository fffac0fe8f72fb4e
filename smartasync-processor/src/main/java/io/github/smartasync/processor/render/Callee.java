package io.github.smartasync.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.smartasync.processor.model.FutureKind;
import io.github.smartasync.processor.model.MethodModel;
import io.github.smartasync.processor.model.SourceCall;
import io.github.smartasync.processor.model.SourceMethod;
import io.github.smartasync.processor.model.SourceModel;
import io.github.smartasync.processor.render.name.RuntimeTypes;
import java.util.Optional;

/**
 * What a view's implementation calls: the source, or an implementation of the other view.
 *
 * @param type its type
 * @param field the field and the parameter that hold it
 * @param description its simple name, in messages
 * @param isSource whether it is the source
 */
record Callee(TypeName type, String field, String description, boolean isSource) {

    static Callee source(SourceModel model) {
        return new Callee(model.sourceType(), "service", model.names().sourceName(), true);
    }

    static Callee view(View view, SourceModel model) {
        return new Callee(
                Companion.typeOf(view, model), view.parameterName(), view.name().simpleName(), false);
    }

    /** The method of the source behind a sync view: of twins the blocking one. */
    static SourceMethod blockingSide(SourceCall sourceCall) {
        if (sourceCall instanceof SourceCall.Future future) {
            return future.method();
        }
        if (sourceCall instanceof SourceCall.Blocking blocking) {
            return blocking.method();
        }
        if (sourceCall instanceof SourceCall.Twins twins) {
            return twins.blocking();
        }
        if (sourceCall instanceof SourceCall.Direct direct) {
            return direct.method();
        }
        throw new AssertionError(sourceCall);
    }

    /** The method of the source behind an async view: of twins the one that returns a future. */
    static SourceMethod asyncSide(SourceCall sourceCall) {
        return sourceCall instanceof SourceCall.Twins twins ? twins.async() : blockingSide(sourceCall);
    }

    /** The future of a call that returns one. */
    static Optional<FutureKind> future(SourceCall sourceCall) {
        if (sourceCall instanceof SourceCall.Future future) {
            return Optional.of(future.kind());
        }
        return sourceCall instanceof SourceCall.Twins twins ? Optional.of(twins.kind()) : Optional.empty();
    }

    /** The call of a method that returns a future; one that does not say of what is taken as one of anything. */
    static CodeBlock futureOf(CodeBlock call, FutureKind kind) {
        if (!kind.isRaw()) {
            return call;
        }
        ClassName type = kind.isPlain() ? RuntimeTypes.FUTURE : RuntimeTypes.COMPLETION_STAGE;
        return CodeBlock.of("($T<?>) $L", type, call);
    }

    static boolean isDirect(MethodModel method) {
        return method.sourceCall() instanceof SourceCall.Direct;
    }
}
