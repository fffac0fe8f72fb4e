package io.github.smartasync.processor.scan;

import io.github.smartasync.processor.types.Supertypes;
import io.github.smartasync.processor.types.UpwardProjection;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Which types are futures, and of what. */
final class Futures {

    private final Elements elements;
    private final Types types;
    private final Supertypes supertypes;

    Futures(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
        this.supertypes = new Supertypes(types);
    }

    /** The future that a type is or extends; a type that is both a stage and a future counts as a stage. */
    Optional<ScannedFuture> of(TypeMirror type) {
        return as(type, "java.util.concurrent.CompletionStage", true)
                .or(() -> as(type, "java.util.concurrent.Future", false));
    }

    private Optional<ScannedFuture> as(TypeMirror type, String root, boolean stage) {
        TypeElement future = elements.getTypeElement(root);
        return supertypes
                .find(type, future)
                .map(found -> new ScannedFuture(
                        stage,
                        UpwardProjection.ofArgument(type, future, types).orElseGet(() -> value(found)),
                        found.getTypeArguments().isEmpty()));
    }

    private TypeMirror value(DeclaredType found) {
        return found.getTypeArguments().isEmpty()
                ? elements.getTypeElement("java.lang.Object").asType()
                : found.getTypeArguments().get(0);
    }
}
