package io.github.smartasync.processor.diagnostic;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Where a finding points: the smallest of a value of an annotation, an annotation, an element. */
public record Position(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) {

    /** At an element itself. */
    public static Position of(Element element) {
        return new Position(element, null, null);
    }

    /** At an annotation of an element. */
    public static Position of(Element element, AnnotationMirror annotation) {
        return new Position(element, annotation, null);
    }

    /** At one value, or one entry of an array of values, of an annotation of an element. */
    public static Position of(Element element, AnnotationMirror annotation, AnnotationValue value) {
        return new Position(element, annotation, value);
    }
}
