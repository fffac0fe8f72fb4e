package io.github.smartasync.processor.scan;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * One {@code @SmartAsyncFor}.
 *
 * @param carrier what is annotated
 * @param target the type that it names, unless that is missing
 */
public record ForeignRequest(Element carrier, AnnotationMirror mirror, Optional<Option<TypeMirror>> target) {

    /** Whether what it names is there; a type that another processor generates may come later. */
    boolean isPresent() {
        return target.filter(named -> named.value().getKind() != TypeKind.ERROR).isPresent();
    }
}
