package io.github.smartasync.processor.render;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.smartasync.processor.model.AsyncResult;
import io.github.smartasync.processor.model.ResultKind;
import io.github.smartasync.processor.model.SourceModel;
import java.util.Optional;

/**
 * What a view's implementation calls: the source, or an implementation of another view.
 *
 * @param type its type
 * @param field the field and the parameter that hold it
 * @param description its simple name, in messages
 * @param view the other view; empty for the source
 */
record Callee(TypeName type, String field, String description, Optional<View> view) {

    static Callee source(SourceModel model) {
        return new Callee(model.sourceType(), "service", model.names().sourceName(), Optional.empty());
    }

    static Callee view(View view, SourceModel model) {
        return new Callee(
                Companion.typeOf(view, model),
                view.kind().parameter(),
                view.name().simpleName(),
                Optional.of(view));
    }

    boolean isSource() {
        return view.isEmpty();
    }

    /**
     * The call of a method with an async result, as the operation takes it. A result that does not say of what it is one is
     * taken as one of anything; one that is subscribed to must not be null.
     */
    static CodeBlock resultOf(CodeBlock call, AsyncResult result, CodeBlock operation) {
        ResultKind kind = result.kind();
        CodeBlock typed = result.raw() ? CodeBlock.of("($T<?>) $L", kind.type(), call) : call;
        return kind.isFuture()
                ? typed
                : CodeBlock.of(
                        "$L.returned($L,$W$S)$L", operation, typed, kind.type().simpleName(), kind.subscription());
    }
}
