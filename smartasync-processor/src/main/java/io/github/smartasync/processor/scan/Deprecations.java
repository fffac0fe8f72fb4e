package io.github.smartasync.processor.scan;

import io.github.smartasync.processor.eclipse.Eclipse;
import io.github.smartasync.processor.model.Deprecation;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** Reads {@code @Deprecated}. */
public final class Deprecations {

    private Deprecations() {}

    /** Whether an element is deprecated. */
    public static boolean is(Element element, Elements elements) {
        return elements.isDeprecated(element) || Eclipse.isDeprecatedByAttribute(element);
    }

    /** The deprecation of an element, also one that only its Javadoc or its class file tells of. */
    public static Optional<Deprecation> of(Element element, Elements elements) {
        Optional<AnnotationMirror> mirror = AnnotationReader.find(element, "java.lang.Deprecated");
        if (mirror.isPresent()) {
            return Optional.of(new Deprecation(
                    AnnotationReader.text(mirror.get(), "since"), AnnotationReader.flag(mirror.get(), "forRemoval")));
        }
        return is(element, elements) ? Optional.of(new Deprecation(Optional.empty(), false)) : Optional.empty();
    }
}
