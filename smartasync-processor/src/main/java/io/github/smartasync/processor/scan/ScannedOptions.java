package io.github.smartasync.processor.scan;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * What {@code @SmartAsync} or {@code @SmartAsyncFor} says, as it was written: an option that is left out is empty.
 *
 * @param carrier what is annotated
 * @param views the names of the constants of {@code SmartAsync.View}
 * @param resolved whether all classes that it names are known to the compiler
 */
public record ScannedOptions(
        Element carrier,
        AnnotationMirror mirror,
        Optional<Option<String>> executor,
        Optional<Option<String>> timeout,
        Optional<Option<Boolean>> abandon,
        Optional<Option<List<Option<TypeMirror>>>> failsWith,
        Optional<Option<String>> name,
        Optional<Option<String>> sync,
        Optional<Option<String>> async,
        Optional<Option<List<String>>> views,
        Optional<Option<List<Option<String>>>> skip,
        Optional<Option<List<Option<String>>>> direct,
        Optional<Option<TypeMirror>> syncExtends,
        Optional<Option<TypeMirror>> asyncExtends,
        boolean resolved) {}
