package io.github.smartasync.processor.types;

import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The annotations of an element, the annotations of those, and so on. */
public final class MetaAnnotations {

    private MetaAnnotations() {}

    /** Whether an element has one of some annotations (qualified names), directly or through another annotation. */
    public static boolean has(Element element, Set<String> annotations) {
        return has(element, annotations, new HashSet<>());
    }

    private static boolean has(Element element, Set<String> annotations, Set<String> seen) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
            String name = type.getQualifiedName().toString();
            if (annotations.contains(name)) {
                return true;
            }
            if (!name.startsWith("java.lang.") && seen.add(name) && has(type, annotations, seen)) {
                return true;
            }
        }
        return false;
    }
}
