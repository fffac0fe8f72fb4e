package io.github.smartasync.processor.scan;

import javax.lang.model.element.AnnotationValue;

/**
 * A value that was written in an annotation.
 *
 * @param at where it was written
 */
public record Option<T>(T value, AnnotationValue at) {}
