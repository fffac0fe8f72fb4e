package io.github.smartasync.processor.scan;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * One {@code @SmartAsyncFor}.
 *
 * @param carrier what is annotated
 * @param target the type that it names, unless that is missing
 */
public record ForeignRequest(Element carrier, AnnotationMirror mirror, Optional<Option<TypeMirror>> target) {}
