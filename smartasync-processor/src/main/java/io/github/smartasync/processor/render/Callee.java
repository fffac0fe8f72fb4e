package io.github.smartasync.processor.render;

import com.palantir.javapoet.TypeName;
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
}
